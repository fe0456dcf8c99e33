import { clean } from './filling.ts';
import type { Fields } from './filling.ts';

/** The fields that a link may carry: what an organisation says of itself, and to whom its members write. */
const carried = ['to', 'organisation', 'title'] as const;

/** Parts of the page that are letters: one for each standing. */
const letterPart = /^for-\w+$/;

/** The address of a page with fields after its `#`, which no server is told, and with the letter it shows. */
export const linkWith = (address: string, fields: Fields): string => {
	const [page = '', part = ''] = address.split('#');
	const given = carried.flatMap((name) => {
		const words = clean(fields[name]);
		return words ? [[name, words] as [string, string]] : [];
	});
	if (letterPart.test(part)) given.push(['part', part]);
	return `${page}#${new URLSearchParams(given).toString()}`;
};

/** What the address of this page brings: fields, undefined where it brings none, and the part with its letter. */
export const broughtBy = (hash: string): { fields: Fields | undefined; part: string } => {
	const given = new URLSearchParams(hash.slice(1));
	const fields = Object.fromEntries(
		carried.flatMap((name) => {
			// Fields of one line would join what a line break parts.
			const words = clean((given.get(name) ?? '').slice(0, 300)).replaceAll('\n', ' ');
			return words ? [[name, words]] : [];
		}),
	);
	const [part = ''] = letterPart.exec(given.get('part') ?? '') ?? [];
	return { fields: Object.keys(fields).length > 0 ? fields : undefined, part };
};
