import { anchors } from '../../i18n/anchors.ts';
import { addressOfText } from '../schemas/routes.ts';
import type { Facts } from '../schemas/fact-files.ts';
import { standings } from '../../treaty/standing.ts';
import { suggest } from '../problems/nearest.ts';
import type { Problem, Said } from '../problems/problem.ts';
import type { TextFindings } from './text/text-findings.ts';

/** A text with what was found in it. */
export interface CheckedText {
	file: string;
	language: string;
	/** Path below the language without its ending, for example act/questions. */
	text: string;
	/** Kind of a model text; undefined where its head cannot be read. */
	kind: string | undefined;
	/** Whether everything in it could be read. */
	whole: boolean;
	findings: TextFindings;
}

/** Parts of a page by their address inside it, or undefined where not all of them are known. */
export type Pages = Map<string, Set<string> | undefined>;

const isModel = ({ text }: CheckedText): boolean => text.startsWith('model-texts/');
const nameOf = ({ text }: CheckedText): string => text.replace('model-texts/', '');

/** Addresses that a component brings into its page. */
const anchorsOf = (
	name: string,
	attributes: Record<string, string>,
	models: CheckedText[],
): string[] => {
	const { id = '', number = '', kind = '' } = attributes;
	switch (name) {
		case 'Article':
			return [anchors.article(number)];
		case 'ArgumentList':
		case 'ModelTextList':
			return standings.map(anchors.standing);
		case 'Mail':
			return [anchors.mail(id)];
		case 'ModelText':
			return [id];
		case 'ModelTexts':
			return models.filter((model) => model.kind === kind).map(nameOf);
		default:
			return [];
	}
};

/**
 * Pages of a language with the addresses inside them.
 *
 * @param lostModels Whether model texts are not at their place.
 */
export const pagesOf = (texts: CheckedText[], facts: Partial<Facts>, lostModels = false): Pages => {
	const models = texts.filter(isModel);
	const pages: Pages = new Map([['', new Set<string>()]]);
	const add = (address: string, ids: string[] | undefined) => {
		if (!pages.has(address)) return;
		if (ids) ids.forEach((id) => pages.get(address)?.add(id));
		else pages.set(address, undefined);
	};
	for (const text of texts) {
		const address = isModel(text) ? undefined : addressOfText(text.text);
		if (address === undefined) continue;
		const { anchors: own, components } = text.findings;
		const unknown = components.some(({ name }) => name === 'ModelTexts')
			? lostModels || models.some(({ kind }) => kind === undefined)
			: false;
		const all = components.flatMap(({ name, attributes }) => anchorsOf(name, attributes, models));
		pages.set(address, text.whole && !unknown ? new Set([...own, ...all]) : undefined);
		if (components.some(({ name }) => name === 'Meetings')) {
			add(
				address,
				facts.meetings?.map(({ short }) => anchors.meeting(short)),
			);
		}
	}
	add(
		'states/',
		facts.states?.map(({ iso2 }) => anchors.state(iso2)),
	);
	add(
		'precedents/',
		facts.acts?.map(({ id }) => id),
	);
	add(
		'precedents/',
		facts.acts?.flatMap(({ asks = [] }) => asks.map(anchors.actsOnAsk)),
	);
	add('about/sources/', ['figures', 'votes']);
	add(
		'about/sources/',
		facts.figures?.map(({ id }) => id),
	);
	add(
		'about/sources/',
		facts.votes?.map(({ resolution }) => anchors.vote(resolution)),
	);
	add(
		'about/sources/all/',
		facts.sources?.map(({ id }) => anchors.source(id)),
	);
	return pages;
};

/** Components that would bring the same address into a page twice. */
export const checkAnchors = (text: CheckedText, texts: CheckedText[]): Problem[] => {
	const seen = new Set(text.findings.anchors);
	const models = texts.filter(isModel);
	return text.findings.components.flatMap(({ name, attributes, line, column }) => {
		const anchors = anchorsOf(name, attributes, models);
		const taken = anchors.find((anchor) => seen.has(anchor));
		for (const anchor of anchors) seen.add(anchor);
		if (taken === undefined) return [];
		return [
			{
				file: text.file,
				line,
				column,
				message: `<${name}> brings the address "${taken}", which is already on this page.`,
				fix: 'delete one of the two.',
			},
		];
	});
};

/** What is wrong with an address inside the site. */
export const sayPage = (address: string, pages: Pages): Said | undefined => {
	const known = [...pages.keys()].map((page) => `/${page}`);
	const better = (to: string) => ({ fix: `write "${to}".`, mend: { from: address, to } });
	if (!address.startsWith('/') || /(^|\/)\.\.?(\/|$)/.test(address)) {
		const whole = `/${address.replace(/^(\.\.?\/)+/, '')}`;
		if (/^[\w-]+(\.[\w-]+)*\.[a-z]{2,}(\/|$)/i.test(address)) {
			return {
				message: `"${address}" is the address of another site without its beginning.`,
				fix: `write "https://${address}".`,
			};
		}
		return {
			message: `"${address}" does not begin at the start of the site.`,
			...(pages.has(whole.slice(1).replace(/#.*/, ''))
				? better(whole)
				: { fix: 'write a slash, then the address of the page: /act/questions/.' }),
		};
	}
	const [path = '', anchor] = address.slice(1).split('#');
	if (!pages.has(path)) {
		const whole = `/${path.replace(/(?<=.)\/*$/, '/')}`;
		const close = pages.has(whole.slice(1));
		// A copied address may begin with the folder in which the site lies.
		const inside = known.find((page) => page !== '/' && `/${path}`.endsWith(page));
		const rest = anchor === undefined ? '' : `#${anchor}`;
		return {
			message: `There is no page "/${path}" on this site.`,
			...(close
				? better(whole + rest)
				: { fix: inside ? `write "${inside}${rest}".` : suggest(`/${path}`, known) }),
		};
	}
	const anchors = pages.get(path);
	if (anchor !== undefined && anchors && !anchors.has(anchor)) {
		return {
			message: `The page "/${path}" has no part "#${anchor}".`,
			fix: suggest(
				`#${anchor}`,
				[...anchors].map((id) => `#${id}`),
			),
		};
	}
	return undefined;
};

/** Links of a text to pages and parts of pages that are not there. */
export const checkLinks = (checked: CheckedText, pages: Pages): Problem[] => {
	const { file, text, findings } = checked;
	const own = isModel(checked) ? undefined : (addressOfText(text) ?? '');
	return findings.links.flatMap(({ address, line, column }) => {
		const wrong = (said: Said) => [{ file, line, column, ...said }];
		if (/^(https:|mailto:)/i.test(address)) return [];
		if (!address.startsWith('#')) {
			const said = sayPage(address, pages);
			return said ? wrong(said) : [];
		}
		if (own === undefined) {
			return wrong({
				message: 'A text to copy has no parts to link to.',
				fix: 'delete the link, or write the whole address of a page.',
			});
		}
		const anchors = pages.get(own);
		if (!anchors || anchors.has(address.slice(1))) return [];
		return wrong({
			message: `This page has no part "${address}".`,
			fix: suggest(
				address,
				[...anchors].map((id) => `#${id}`),
			),
		});
	});
};
