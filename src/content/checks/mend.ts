import type { ContentFiles } from '../read/disk.ts';
import { offsetAt } from '../problems/places.ts';
import type { Problem } from '../problems/problem.ts';
import { byCode } from '../../shared/by-code.ts';

/** Texts of the files in which something can be mended without a doubt about what was meant. */
export const mend = (files: ContentFiles, problems: Problem[]): ContentFiles => {
	const mended: ContentFiles = new Map();
	// From the end of a file to its beginning, so that the places of the others stay right.
	for (const { file, line, column, mend: change } of [...problems].reverse()) {
		const text = mended.get(file) ?? files.get(file);
		if (!change || change.everywhere || text === undefined) continue;
		const place = offsetAt(text, { line, column });
		// A value in quotes begins behind them.
		const offset = text.startsWith(change.from, place) ? place : place + 1;
		if (!text.startsWith(change.from, offset)) continue;
		mended.set(file, text.slice(0, offset) + change.to + text.slice(offset + change.from.length));
	}
	for (const { file, mend: change } of problems) {
		const text = mended.get(file) ?? files.get(file);
		if (!change?.everywhere || text === undefined) continue;
		mended.set(file, text.replaceAll(change.from, change.to));
	}
	return new Map([...mended].sort(([one], [other]) => byCode(one, other)));
};
