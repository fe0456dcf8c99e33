import { clean } from './filling.ts';
import type { Fields } from './filling.ts';

/** The fields that a link may carry: what an organisation says of itself, and to whom its members write. */
const carried = ['to', 'organisation', 'title'] as const;

/** The address of a page with fields after its `#`, which no server is told. */
export const linkWith = (page: string, fields: Fields): string => {
	const given = carried.flatMap((name) => {
		const words = clean(fields[name]);
		return words ? [[name, words] as [string, string]] : [];
	});
	return `${page.split('#')[0] ?? page}#${new URLSearchParams(given).toString()}`;
};

/** The fields that the address of this page carries; undefined where it carries none. */
export const fieldsOfLink = (hash: string): Fields | undefined => {
	const given = new URLSearchParams(hash.slice(1));
	const fields = Object.fromEntries(
		carried.flatMap((name) => {
			// Fields of one line would join what a line break parts.
			const words = clean((given.get(name) ?? '').slice(0, 300)).replaceAll('\n', ' ');
			return words ? [[name, words]] : [];
		}),
	);
	return Object.keys(fields).length > 0 ? fields : undefined;
};
