import { published } from '../../treaty/publishable.ts';
import type { FactPlace } from '../read/facts.ts';
import type { FactFile, Facts } from '../schemas/fact-files.ts';
import { requiredIds, yearOfCasualties } from '../schemas/required-ids.ts';
import type { Problem } from '../problems/problem.ts';

/** Entries that pages name by themselves, and what such an entry must have. */
export const checkRequired = (facts: Partial<Facts>, at: FactPlace): Problem[] => {
	const { sources, contacts, figures, articles } = requiredIds;
	const ids = (entries: { id: string }[] | undefined, named: Record<string, string>) =>
		entries && Object.values(named).filter((id) => !entries.some((entry) => entry.id === id));
	const shown = <File extends FactFile>(file: File) => facts[file] && published(facts[file]);
	const offices = shown('contacts')?.filter(
		({ confidence, website }) => confidence === 'high' && website,
	);
	const years = shown('articles')
		?.filter(({ numbers }) => numbers?.some(({ id }) => id === 'deadline'))
		.map(({ article }) => ({ id: String(article) }));
	const needed: [FactFile, what: string, missing: string[] | undefined][] = [
		['sources', 'the source', ids(facts.sources, sources)],
		['contacts', 'a website of high confidence for the contact', ids(offices, contacts)],
		['figures', 'the figure', ids(shown('figures'), figures)],
		['articles', 'the number "deadline" of the article', ids(years, articles)],
	];
	const casualties = shown('figures')?.filter(({ id }) => yearOfCasualties(id));
	if (casualties?.length === 0) needed.push(['figures', 'a figure such as', ['casualties-2024']]);
	const ranges = (facts.figures ?? []).flatMap(({ id, value }, index) =>
		yearOfCasualties(id) && typeof value === 'string'
			? [
					{
						...at('figures', [index, 'value']),
						message: `The chart of casualties needs one number for "${id}".`,
						fix: 'write the number that is certain, with "at least" in unit.',
					},
				]
			: [],
	);
	const missing = needed.flatMap(([file, what, lost = []]) =>
		lost.map((id) => ({
			...at(file, []),
			message: `Pages of the site need ${what} "${id}".`,
			fix: 'bring it back, with a source other than K and without "confidence: low".',
		})),
	);
	return [...missing, ...ranges];
};
