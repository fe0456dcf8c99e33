import { countsOn } from '../../treaty/standing.ts';
import type { Facts } from '../schemas/fact-files.ts';
import { placeOf } from '../problems/places.ts';
import type { Problem } from '../problems/problem.ts';

/** Figures that the facts hold, each with its id. */
export const knownFigures = (facts: Partial<Facts>): Map<number, string> => {
	const known = new Map<number, string>();
	for (const { id, value } of facts.figures ?? []) {
		if (typeof value === 'number') known.set(value, id);
	}
	// The newest counts: a build for a day of the past is no reason to refuse a text.
	const counts = countsOn(facts.states ?? [], '9999-12-31');
	known.set(counts.states, 'states');
	known.set(counts.party, 'parties');
	known.set(counts.joined, 'joined');
	return known;
};

/** What languages write between thousands: 1,063, 1.063, 1 063, 1’063 and ١٬٠٦٣. */
const between = "[., '’\u00a0\u2009\u202f\u066c]";
const digits = '\\d\u0660-\u0669\u06f0-\u06f9';
const number = new RegExp(
	`(?<![\\w${digits}.,\u066b\u066c/-])` +
		`(?:([${digits}]{1,3}(?:${between}[${digits}]{3})+)|[${digits}]+(?:[.,\u066b][${digits}]+)?)` +
		`(?![\\w${digits}])`,
	'g',
);
/** Arabic and Persian digits follow on each other as ours do. */
const latin = (typed: string): string =>
	typed
		.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (sign) => String(sign.charCodeAt(0) & 0xf))
		.replace(/[,\u066b]/, '.');
/** Fields of a head whose words visitors read. */
const shown = /^(title|description|lede|form|who|why|answer|next): /;
const blank = (part: string) => part.replace(/[^\n]/g, ' ');

/**
 * Figures typed into a sentence although the facts hold them: they would not change with the facts.
 * Small numbers and years say too little to be sure, so only numbers from 100 that are no year count.
 *
 * @param kind What the file is: only a text can show a fact.
 */
export const checkTypedFigures = (
	file: string,
	text: string,
	known: Map<number, string>,
	kind: 'text' | 'model-text' | 'words',
): Problem[] => {
	const head = /^---\n[\s\S]*?\n---/.exec(text)?.[0] ?? '';
	const lines = head.split('\n').map((line) => (shown.test(line) ? line : blank(line)));
	const prose = (lines.join('\n') + text.slice(head.length)).replace(
		/<[^>]*>|\]\([^)]*\)|https?:\S+|^#.*/g,
		blank,
	);
	return [...prose.matchAll(number)].flatMap(({ 0: typed, 1: grouped, index }) => {
		const value = Number(latin(grouped?.replace(new RegExp(between, 'g'), '') ?? typed));
		const id = known.get(value);
		const year = Number.isInteger(value) && value >= 1900 && value <= 2100 && typed.length === 4;
		if (id === undefined || value < 100 || year) return [];
		const fact = `write <Fact id="${id}" /> in its place, so that it changes with the facts.`;
		const fix =
			kind === 'text' && index >= head.length
				? fact
				: kind === 'text'
					? `leave it out: only the text below the front matter can show <Fact id="${id}" />.`
					: kind === 'words'
						? 'leave it out, or use a name in braces that the page fills in.'
						: 'leave it out, or let the member fill it in: [NUMBER].';
		const message = `The figure ${typed} is typed here, but the facts hold it.`;
		return [{ file, ...placeOf(text, index), message, fix }];
	});
};
