import { languages } from '../../i18n/languages.ts';
import { addressOfText } from '../schemas/routes.ts';
import type { Said } from '../problems/problem.ts';

/** Names whose addresses the site makes of something else. */
const reserved: [pattern: RegExp, why: string, fix: string][] = [
	[/^index$/, 'would be a second home page.', 'change home.yaml, or choose another name.'],
	[/(^|\/)readme$/, 'would be a page of the site.', 'put words for editors into docs/.'],
	[
		/^model-texts\/index$/,
		'is not the name of a model text.',
		'name it by what it is: motion-recorded-vote.mdx.',
	],
	[
		/\/index$/,
		'would be a second text for the address of its folder.',
		'name it as the folder, and put it beside the folder: act.mdx.',
	],
	[
		/^404$/,
		'cannot be shown: the page for wrong addresses is not-found.mdx.',
		'change not-found.mdx.',
	],
	[
		new RegExp(`^(${Object.keys(languages).join('|')})(/|$)`),
		'begins like the pages of a language.',
		'choose another name, or move it to the folder of its language.',
	],
	[
		/^states\/[a-z]{2}(\/letter)?$/,
		'has the address of the page of a state.',
		'choose another name.',
	],
];

/** What is wrong with the name of a text whose address is not its own. */
export const reservedAddress = (text: string, file = `${text}.mdx`): Said | undefined => {
	const [, why, fix = ''] = reserved.find(([pattern]) => pattern.test(text)) ?? [];
	return why === undefined ? undefined : { message: `"${file}" ${why}`, fix };
};

/** A text whose address another file has already. */
export const sameAddress = (file: string, addresses: Map<string, string>): Said | undefined => {
	const [, language = '', text = ''] = /^content\/(\w+)\/(.+)\.mdx$/.exec(file) ?? [];
	const address = text && addressOfText(text);
	if (!address) return undefined;
	const first = addresses.get(`${language}/${address}`);
	addresses.set(`${language}/${address}`, file);
	return first === undefined
		? undefined
		: { message: `The address "${address}" is that of ${first} too.`, fix: 'choose another name.' };
};
