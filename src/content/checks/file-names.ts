import { defaultLanguage, isLanguage, languages } from '../../i18n/languages.ts';
import { factFiles } from '../schemas/fact-files.ts';
import { neededTexts } from '../schemas/routes.ts';
import { ofTranslations, wordFiles } from '../schemas/word-files.ts';
import { reservedAddress, sameAddress } from './taken-addresses.ts';
import { nearest, suggest } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';

const named = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const tags = Object.keys(languages);

/** A name that can be an address, made of one that cannot. */
const addressName = (name: string): string =>
	name
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

interface WrongPlace extends Pick<Problem, 'message' | 'fix'> {
	/** Path it should have, where that is certain enough. */
	meant?: string;
}

const wrongPlace = (file: string): WrongPlace | undefined => {
	const [, folder = '', ...rest] = file.split('/');
	const last = rest.at(-1) ?? folder;
	const ending = last.includes('.') ? last.slice(last.lastIndexOf('.') + 1) : '';
	const name = last.slice(0, last.length - ending.length - 1);
	const path = rest.join('/');

	if (file === 'content/site.yaml') return undefined;
	const own = isLanguage(folder) && /^mdx?$/.test(ending);
	const taken =
		own && reservedAddress([...rest.slice(0, -1), name].map(addressName).join('/'), path);
	if (taken) return taken;
	if (ending === 'yml') {
		const meant = file.replace(/yml$/, 'yaml');
		return { message: 'Files of data end in .yaml.', fix: `name it ${name}.yaml.`, meant };
	}
	if (ending === 'md') {
		return { message: 'Texts end in .mdx.', fix: `name it ${name}.mdx.`, meant: `${file}x` };
	}
	if (ending !== 'yaml' && ending !== 'mdx') {
		return {
			message: 'Only texts (.mdx) and data (.yaml) belong in content/.',
			fix: 'move it elsewhere; pictures and fonts are served from public/.',
		};
	}
	if (rest.length === 0) {
		const known = ending === 'yaml' && Object.hasOwn(factFiles, name) ? 'facts' : defaultLanguage;
		const meant = `content/${known}/${last}`;
		return {
			message: 'This file is in none of the folders of content/.',
			fix:
				known === 'facts'
					? `move it to ${meant}.`
					: `move it to ${meant}, or into the folder of its language.`,
			meant,
		};
	}
	if (folder === 'facts') {
		if (ending === 'yaml' && rest.length === 1 && Object.hasOwn(factFiles, name)) return undefined;
		return {
			message: `There is no file of facts "${path}".`,
			...nameIn('content/facts', name, Object.keys(factFiles)),
		};
	}
	if (!isLanguage(folder) || !tags.includes(folder)) {
		return {
			message: `"${folder}" is not a language of this site.`,
			fix: suggest(folder, ['facts', ...tags]),
		};
	}
	if (ending === 'yaml') {
		if (path === 'facts.yaml' && folder === defaultLanguage) {
			return {
				message: 'The facts themselves hold their words in this language.',
				fix: 'change the words in content/facts/, and delete this file.',
			};
		}
		if (path === 'translation.yaml' && folder === defaultLanguage) {
			return { message: 'The original follows no other words.', fix: 'delete this file.' };
		}
		if (rest.length === 1 && Object.hasOwn(wordFiles, name)) return undefined;
		return {
			message: `There is no file of words "${path}".`,
			...nameIn(`content/${folder}`, name, Object.keys(wordFiles)),
		};
	}
	const parts = [...rest.slice(0, -1), name];
	if (!parts.every((part) => named.test(part))) {
		const better = parts.map(addressName);
		const message = `"${path}" cannot be an address.`;
		if (!better.every((part) => named.test(part))) {
			return {
				message,
				fix: 'use small letters a to z, digits and hyphens: national-measures.mdx.',
			};
		}
		const meant = `${better.join('/')}.mdx`;
		return {
			message,
			fix: `name it ${meant}: small letters a to z, digits and hyphens.`,
			meant: `content/${folder}/${meant}`,
		};
	}
	if (parts[0] === 'model-texts' && parts.length !== 2) {
		const meant = `content/${folder}/model-texts/${last}`;
		return {
			message: 'A model text belongs in the folder model-texts/ itself.',
			fix: `move it to ${meant}.`,
			meant,
		};
	}
	return reservedAddress(parts.join('/'));
};

const nameIn = (folder: string, name: string, known: string[]): Omit<WrongPlace, 'message'> => {
	const near = nearest(name, known);
	if (near === undefined) return { fix: suggest(name, known) };
	return { fix: `name it ${near}.yaml.`, meant: `${folder}/${near}.yaml` };
};

/** Files that stand in the wrong place or have the wrong name, and the paths they should have. */
export const checkFileNames = (
	files: Iterable<string>,
): { problems: Problem[]; meant: Set<string> } => {
	const problems: Problem[] = [];
	const meant = new Set<string>();
	const addresses = new Map<string, string>();
	for (const file of files) {
		const said: WrongPlace | undefined = wrongPlace(file) ?? sameAddress(file, addresses);
		if (!said) continue;
		const { message, fix } = said;
		problems.push({ file, line: 1, column: 1, message, ...(fix && { fix }) });
		if (said.meant) meant.add(said.meant);
	}
	return { problems, meant };
};

/** A text that is not translated yet is shown in the original; words are needed at once. */
const filesOf = (language: string): string[] => [
	...Object.keys(wordFiles)
		.filter((name) => !ofTranslations.some((other) => other === name))
		.map((name) => `content/${language}/${name}.yaml`),
	...(language === defaultLanguage ? neededTexts : []).map(
		(name) => `content/${language}/${name}.mdx`,
	),
];

/** Files that are needed and not there. A language is offered from the day it has its ui.yaml. */
export const checkMissing = (files: ReadonlySet<string>): Problem[] => {
	const begun = tags.filter((tag) => [...files].some((file) => file.startsWith(`content/${tag}/`)));
	const needed = begun.flatMap((tag) => {
		const words = `content/${tag}/ui.yaml`;
		return tag === defaultLanguage || files.has(words) ? filesOf(tag) : [words];
	});
	return ['content/site.yaml', ...needed]
		.filter((file) => !files.has(file))
		.map((file) => {
			const original = file.replace(/^content\/[a-z]+\//, `content/${defaultLanguage}/`);
			return {
				file,
				line: 1,
				column: 1,
				message: 'This file is missing.',
				fix:
					original === file || !files.has(original)
						? 'bring it back from an earlier version; pages of the site need it.'
						: `copy ${original} here and translate it; pages of the language need it.`,
			};
		});
};
