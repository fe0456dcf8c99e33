import { countsOn } from '../convention/standing.ts';
import { z } from 'zod';
import { defaultLanguage, isLanguage } from '../i18n/languages.ts';
import { addressOfText } from '../lib/routes.ts';
import type { IsoDate } from '../schemas/common.ts';
import { factFiles } from '../schemas/files.ts';
import { modelTextSchema } from '../schemas/model-texts.ts';
import { siteSchema, textSchema } from '../schemas/words.ts';
import { wordFiles } from '../schemas/word-files.ts';
import { checkCharacters } from './characters.ts';
import { checkAddresses, checkDates, checkFloors, checkFreshness } from './fact-rules.ts';
import { readFactTexts } from './facts.ts';
import type { Facts } from './facts.ts';
import { checkTypedFigures } from './figures-in-prose.ts';
import { blanksAt, checkMessages } from './messages.ts';
import { suggest } from './nearest.ts';
import { parseText } from './parse-text.ts';
import { sortProblems } from './problem.ts';
import type { Problem } from './problem.ts';
import { checkDoubles, checkReferences, knownIds } from './references.ts';
import { checkTree } from './text.ts';
import type { TextFindings } from './text.ts';
import { vocabularyFor } from './vocabulary.ts';
import { checkYaml } from './yaml.ts';

/** Texts of the files of content/, by path from the project's folder. */
export type ContentFiles = Map<string, string>;

const named = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const startOf = (file: string) => ({ file, line: 1, column: 1 });

/** What the home page fills into its words. */
const homeBlanks = ['joined', 'notJoined', 'date'];

/** Files that stand in the wrong place or have the wrong name. */
const checkPlaces = (files: ContentFiles): Problem[] =>
	[...files.keys()].flatMap((file) => {
		const [, folder = '', ...rest] = file.split('/');
		const last = rest.at(-1) ?? folder;
		const [name = '', ...endings] = last.split('.');
		const ending = endings.join('.');
		const wrong = (message: string, fix: string) => [{ ...startOf(file), message, fix }];

		if (file === 'content/site.yaml') return [];
		if (ending === 'yml') return wrong('Files of data end in .yaml.', `name it ${name}.yaml.`);
		if (ending === 'md') return wrong('Texts end in .mdx.', `name it ${name}.mdx.`);
		if (!['yaml', 'mdx'].includes(ending)) {
			return wrong(
				'Only texts (.mdx) and data (.yaml) belong into content/.',
				'move it elsewhere; pictures and fonts are served from public/.',
			);
		}
		if (rest.length === 0)
			return wrong(
				'This file stands beside the folders.',
				'move it into content/facts/ or into the folder of its language.',
			);
		if (folder === 'facts') {
			if (ending === 'yaml' && rest.length === 1 && name in factFiles) return [];
			return wrong(
				`There is no file of facts "${rest.join('/')}".`,
				suggest(name, Object.keys(factFiles)),
			);
		}
		if (!isLanguage(folder))
			return wrong(
				`"${folder}" is no language of this site.`,
				suggest(folder, ['facts', 'en', 'fr', 'es', 'ar']),
			);
		if (ending === 'yaml') {
			if (rest.length === 1 && name in wordFiles) return [];
			return wrong(
				`There is no file of words "${rest.join('/')}".`,
				suggest(name, Object.keys(wordFiles)),
			);
		}
		if (![...rest.slice(0, -1), name].every((part) => named.test(part))) {
			return wrong(
				`"${rest.join('/')}" cannot be an address.`,
				'use small letters a to z, digits and hyphens: national-measures.mdx.',
			);
		}
		return [];
	});

interface CheckedText {
	file: string;
	language: string;
	/** Path below the language without its ending, for example act/questions. */
	text: string;
	title: string | undefined;
	titleAt: { line: number; column: number };
	mails: string[];
	kind: string | undefined;
	findings: TextFindings;
}

/** Pages of a language with the addresses inside them. */
type Pages = Map<string, Set<string>>;

const pagesOf = (texts: CheckedText[], facts: Facts): Pages => {
	const models = texts.filter(({ text }) => text.startsWith('model-texts/'));
	const pages: Pages = new Map([['', new Set()]]);
	for (const { text, findings } of texts) {
		const address = text.startsWith('model-texts/') ? undefined : addressOfText(text);
		if (address === undefined) continue;
		const anchors = new Set(findings.anchors);
		for (const { name, attributes } of findings.components) {
			if (name === 'Article') anchors.add(`article-${attributes['number']}`);
			if (name === 'ModelText' && attributes['id']) anchors.add(attributes['id']);
			if (name !== 'ModelTexts') continue;
			for (const model of models) {
				if (model.kind === attributes['kind']) anchors.add(model.text.replace('model-texts/', ''));
			}
		}
		pages.set(address, anchors);
	}
	const add = (address: string, ids: string[]) => ids.forEach((id) => pages.get(address)?.add(id));
	add(
		'states/',
		facts.states.map(({ iso2 }) => iso2.toLowerCase()),
	);
	add(
		'precedents/',
		facts.acts.map(({ id }) => id),
	);
	add('about/sources/', [
		'figures',
		'votes',
		...facts.figures.map(({ id }) => id),
		...facts.votes.map(({ resolution }) => `vote-${resolution.replace('/', '-')}`),
	]);
	add(
		'about/sources/all/',
		facts.sources.map(({ id }) => `source-${id}`),
	);
	return pages;
};

const checkLinks = ({ file, findings }: CheckedText, pages: Pages): Problem[] =>
	findings.links.flatMap(({ address, line, column }) => {
		const wrong = (message: string, fix: string) => [{ file, line, column, message, fix }];
		if (/^(https:|mailto:)/i.test(address)) return [];
		if (address.startsWith('#')) {
			const anchor = address.slice(1);
			return findings.anchors.includes(anchor) ||
				findings.components.some(
					({ attributes }) =>
						`article-${attributes['number']}` === anchor || attributes['id'] === anchor,
				)
				? []
				: wrong(
						`This page has no part "${address}".`,
						suggest(
							address,
							findings.anchors.map((id) => `#${id}`),
						),
					);
		}
		if (address.startsWith('//') || /^[a-z][a-z+.-]*:/i.test(address)) {
			return wrong(
				'This address leads out of the site in a way that is not allowed.',
				'write the whole address, beginning with https://.',
			);
		}
		if (!address.startsWith('/') || address.includes('..')) {
			return wrong(
				`"${address}" does not begin at the start of the site.`,
				'write a slash, then the address of the page: /act/questions/.',
			);
		}
		const [path = '', anchor] = address.slice(1).split('#');
		const anchors = pages.get(path);
		if (!anchors) {
			return wrong(
				`There is no page "${address}" on this site.`,
				suggest(
					`/${path}`,
					[...pages.keys()].map((page) => `/${page}`),
				),
			);
		}
		if (anchor !== undefined && !anchors.has(anchor)) {
			return wrong(
				`The page "/${path}" has no part "#${anchor}".`,
				suggest(
					`#${anchor}`,
					[...anchors].map((id) => `#${id}`),
				),
			);
		}
		return [];
	});

const checkTitles = (texts: CheckedText[]): Problem[] => {
	const seen = new Map<string, string>();
	return texts.flatMap(({ file, language, title, titleAt }) => {
		if (!title) return [];
		const key = `${language} ${title.toLowerCase()}`;
		const first = seen.get(key);
		if (first === undefined) {
			seen.set(key, file);
			return [];
		}
		return [
			{
				file,
				...titleAt,
				message: `The title "${title}" is taken by ${first}.`,
				fix: 'give this text a title of its own.',
			},
		];
	});
};

/**
 * Everything that is wrong with the content, in the order of files and lines.
 *
 * @param files Texts of all files of content/, by path from the project's folder.
 * @param today Day of the check: the site's date.
 */
export const checkContent = (files: ContentFiles, today: IsoDate): Problem[] => {
	const problems: Problem[] = checkPlaces(files);
	const misplaced = new Set(problems.map(({ file }) => file));
	const sound = [...files].filter(([file]) => !misplaced.has(file));
	for (const [file, text] of sound) problems.push(...checkCharacters(file, text));

	const factTexts = Object.fromEntries(
		sound.flatMap(([file, text]) => {
			const name = /^content\/facts\/(.+)\.yaml$/.exec(file)?.[1];
			return name === undefined ? [] : [[name, text]];
		}),
	);
	const read = readFactTexts(factTexts);
	problems.push(...read.problems);

	const site = checkYaml('content/site.yaml', files.get('content/site.yaml') ?? '', siteSchema);
	problems.push(...site.problems);

	const words = new Map<string, unknown>();
	for (const [file, text] of sound) {
		const [, language, name] = /^content\/(\w+)\/(\w+)\.yaml$/.exec(file) ?? [];
		if (!language || language === 'facts' || !name) continue;
		const { value, problems: found } = checkYaml(
			file,
			text,
			wordFiles[name as keyof typeof wordFiles],
		);
		problems.push(...found);
		words.set(`${language}/${name}`, value);
	}
	for (const [id, value] of words) {
		const [language = '', name = ''] = id.split('/');
		const file = `content/${id}.yaml`;
		const place = (path: PropertyKey[]) => checkYaml(file, files.get(file) ?? '', z.any()).at(path);
		const known = (path: PropertyKey[]) => {
			if (name === 'home') return homeBlanks;
			return language === defaultLanguage
				? undefined
				: blanksAt(words.get(`${defaultLanguage}/${name}`), path);
		};
		problems.push(...checkMessages(file, value, place, known));
	}

	const { facts, at } = read;
	// What texts name can be judged only when the facts can be read.
	if (!facts) return sortProblems(problems);
	problems.push(
		...checkDoubles(facts, at),
		...checkReferences(facts, at),
		...checkDates(facts, at),
		...checkFreshness(facts, today, at),
		...checkAddresses(facts, at),
		...(site.value ? checkFloors(facts, site.value.at_least, at) : []),
	);

	const ids = knownIds(facts);
	// The newest counts: a build for a day of the past is no reason to refuse a text.
	const counts = countsOn(facts.states, '9999-12-31');
	const typed = { joined: counts.joined, parties: counts.party, states: counts.states };
	const texts = sound.filter(([file]) => file.endsWith('.mdx'));
	const heads = texts.map(([file, source]) => {
		const [, language = '', ...rest] = file.replace(/\.mdx$/, '').split('/');
		const text = rest.join('/');
		const parsed = parseText(file, source);
		const isModel = text.startsWith('model-texts/');
		const head = isModel
			? checkYaml(file, parsed.head, modelTextSchema, parsed.headLine)
			: checkYaml(file, parsed.head, textSchema, parsed.headLine);
		problems.push(...parsed.problems, ...(parsed.head ? head.problems : []));
		const value = head.value as
			{ title?: string; kind?: string; mails?: { id: string }[]; before?: string[] } | undefined;
		for (const [index, act] of (value?.before ?? []).entries()) {
			if (ids.acts.includes(act)) continue;
			problems.push({
				file,
				...head.at(['before', index]),
				message: `There is no act "${act}" in acts.yaml.`,
				fix: suggest(act, ids.acts),
			});
		}
		return {
			file,
			source,
			language,
			text,
			parsed,
			value,
			titleAt: head.at(['title']),
			mails: value?.mails?.map(({ id }) => id) ?? [],
		};
	});

	const groupsOf = (language: string, group: string) => {
		const ui = words.get(`${language}/ui`) as Record<string, Record<string, string>> | undefined;
		// Where the words cannot be read, nothing can be said of what names them.
		return ui && Object.keys(ui[group] ?? {});
	};
	const checked: CheckedText[] = heads.map(
		({ file, source, language, text, parsed, value, titleAt, mails }) => {
			const vocabulary = text.startsWith('model-texts/')
				? {}
				: vocabularyFor({
						...ids,
						blanks: groupsOf(language, 'blanks'),
						units: groupsOf(language, 'units'),
						mails,
						modelTexts: heads
							.filter(
								(other) => other.language === language && other.text.startsWith('model-texts/'),
							)
							.map((other) => other.text.replace('model-texts/', '')),
					});
			const findings = parsed.tree
				? checkTree(file, source, parsed.tree, vocabulary)
				: { problems: [], links: [], anchors: [], components: [] };
			problems.push(...findings.problems, ...checkTypedFigures(file, source, facts, typed));
			return {
				file,
				language,
				text,
				title: value?.title,
				titleAt,
				mails,
				kind: value?.kind,
				findings,
			};
		},
	);
	problems.push(...checkTitles(checked));
	for (const language of new Set(checked.map((text) => text.language))) {
		const own = checked.filter((text) => text.language === language);
		const pages = pagesOf(own, facts);
		for (const text of own) problems.push(...checkLinks(text, pages));
	}
	return sortProblems(problems);
};
