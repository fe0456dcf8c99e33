import type { Facts } from './facts.ts';
import { placeOf } from './places.ts';
import type { Problem } from './problem.ts';

/**
 * Figures typed into a sentence although the facts hold them: they would not change with the facts.
 * Small numbers and years say too little to be sure, so only numbers from 100 that are no year count.
 */
export const checkTypedFigures = (
	file: string,
	text: string,
	facts: Facts,
	counts: Record<string, number>,
): Problem[] => {
	const known = new Map<number, string>();
	for (const { id, value } of facts.figures) if (typeof value === 'number') known.set(value, id);
	for (const [id, count] of Object.entries(counts)) known.set(count, id);

	const prose = text
		.replace(/^---\n[\s\S]*?\n---/, (head) => head.replace(/[^\n]/g, ' '))
		.replace(/<[^>]*>|\]\([^)]*\)|https?:\S+/g, (part) => ' '.repeat(part.length));
	return [
		...prose.matchAll(
			/(?<![\w.,/-])\d{1,3}(?:[, \u00a0\u202f]\d{3})+(?![\w])|(?<![\w.,/-])\d+(?:\.\d+)?(?![\w])/g,
		),
	].flatMap(({ 0: shown, index }) => {
		const value = Number(shown.replace(/[, \u00a0\u202f]/g, ''));
		const id = known.get(value);
		const year = Number.isInteger(value) && value >= 1900 && value <= 2100 && shown.length === 4;
		if (id === undefined || value < 100 || year) return [];
		return [
			{
				file,
				...placeOf(text, index),
				message: `The figure ${shown} is typed here, but the facts hold it.`,
				fix: `write <Fact id="${id}" /> in its place, so that it changes with the facts.`,
			},
		];
	});
};
