import { parse } from 'node-html-parser';
import { hashOf } from '../../src/generators/hosting/policy.ts';

/** What a page says that a host must be able to answer. */
export interface Page {
	/** What an address can end in: ids, and choices of a form (`ask=ratify`). */
	ids: Set<string>;
	/** Every address of the page, whole: what it links to and what it loads. */
	addresses: string[];
	/** What a strict policy refuses because it stands in the page itself. */
	inline: string[];
}

const attributes = ['href', 'src', 'action', 'poster', 'data-titles', 'data-start'];

/**
 * @param address Of the page, to make its links whole.
 * @param styles Hashes that the policy allows.
 */
export const readPage = (html: string, address: string, styles: string[]): Page => {
	const page = parse(html, { comment: false });
	const elements = page.querySelectorAll('*');
	const refresh = /http-equiv="refresh" content="\d+; url=([^"]+)"/.exec(html)?.[1];
	const sets = elements.flatMap((element) => element.getAttribute('srcset')?.split(/,\s+/) ?? []);
	const links = [
		...elements.flatMap((element) => attributes.map((name) => element.getAttribute(name))),
		...sets.map((candidate) => candidate.trim().split(' ')[0]),
		refresh,
	].filter((link) => link !== undefined);
	const choices = page
		.querySelectorAll('select[name]')
		.flatMap((select) =>
			select
				.querySelectorAll('option[value]')
				.map((option) => `${select.getAttribute('name')}=${option.getAttribute('value')}`),
		);
	const inline = elements.filter(
		({ tagName, innerHTML, attributes: given }) =>
			(tagName === 'STYLE' && !styles.includes(hashOf(innerHTML))) ||
			(tagName === 'SCRIPT' && !given['src'] && !given['type']?.endsWith('json')) ||
			Object.keys(given).some((name) => /^(style|on\w+)$/i.test(name)),
	);
	return {
		ids: new Set([...elements.map(({ id }) => id).filter(Boolean), ...choices]),
		addresses: [...new Set(links.map((link) => new URL(link, address).href))],
		inline: inline.map((element) => element.outerHTML.slice(0, 80)),
	};
};
