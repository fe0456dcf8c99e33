import { daysBetween } from '../../treaty/dates.ts';
import type { IsoDate } from '../../treaty/dates.ts';
import { dueAfter, isStale } from '../../treaty/freshness.ts';
import type { FactPlace } from '../read/facts.ts';
import { checkSettings, siteFile } from './settings.ts';
import { readFactTexts } from '../read/facts.ts';
import type { ContentFiles } from '../read/disk.ts';
import { factTexts } from '../read/disk.ts';
import type { FactFile, Facts } from '../schemas/fact-files.ts';
import type { Problem } from '../problems/problem.ts';

/** An entry of a file of facts with the day when it was last compared with its sources. */
interface Dated {
	file: FactFile;
	entry: object;
	checked: IsoDate;
	/** Where the day stands. */
	path: PropertyKey[];
}

const datedEntries = (facts: Partial<Facts>): Dated[] =>
	(Object.keys(facts) as FactFile[]).flatMap((file) => {
		const value = facts[file];
		const entries = Array.isArray(value) ? value : [value];
		return entries.flatMap((entry, index) => {
			const { checked } = entry as { checked?: IsoDate };
			const path = [...(Array.isArray(value) ? [index] : []), 'checked'];
			return entry && checked ? [{ file, entry, checked, path }] : [];
		});
	});

/** Entries to be compared with their sources again, the oldest first. */
export const dueEntries = (facts: Partial<Facts>, today: IsoDate): Dated[] =>
	datedEntries(facts)
		.filter(({ checked }) => daysBetween(checked, today) > dueAfter)
		.sort((one, other) => daysBetween(other.checked, one.checked));

/** A warning for each file with entries that are due; it never stops a build. */
export const checkFreshness = (facts: Partial<Facts>, today: IsoDate, at: FactPlace): Problem[] => {
	const byFile = Map.groupBy(dueEntries(facts, today), ({ file }) => file);
	return [...byFile].flatMap(([file, entries]) => {
		const [oldest] = entries;
		if (!oldest) return [];
		const count = entries.length === 1 ? 'One entry has' : `${entries.length} entries have`;
		const message = `${count} not been checked for over ${dueAfter} days, the oldest since ${oldest.checked}: npm run stale lists twenty.`;
		return { ...at(file, oldest.path), message, severity: 'warning' };
	});
};

/**
 * What a proposed change must bring up to date: the entries it changes, if nobody has compared them
 * with their sources for a year, and the settings, if the security contact has expired.
 *
 * @param before The content that the change is proposed for.
 */
export const checkProposed = (
	files: ContentFiles,
	before: ContentFiles,
	today: IsoDate,
): Problem[] => {
	const { readable, at } = readFactTexts(factTexts(files));
	const known = new Set(
		datedEntries(readFactTexts(factTexts(before)).readable).map(({ file, entry }) =>
			JSON.stringify([file, entry]),
		),
	);
	const entries = datedEntries(readable)
		.filter(({ checked }) => isStale(checked, today))
		.filter(({ file, entry }) => !known.has(JSON.stringify([file, entry])))
		.map(({ file, path, checked }) => ({
			...at(file, path),
			message: `This entry is changed, but has not been checked since ${checked}.`,
			fix: 'compare the whole entry with its sources, and write the day in checked.',
		}));
	if (files.get(siteFile) === before.get(siteFile)) return entries;
	const settings = checkSettings(files, today, undefined);
	if (!settings.value || settings.value.security_expires >= today) return entries;
	return [...entries, ...settings.problems.map((problem) => ({ ...problem, severity: undefined }))];
};
