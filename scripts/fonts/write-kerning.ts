import type { Pairs } from './read-kerning.ts';

const pairAdjustment = 2;
const advanceOnly = 4;

const u16s = (...values: number[]): Buffer => {
	const bytes = Buffer.alloc(values.length * 2);
	for (const [index, value] of values.entries()) {
		if (value < 0) bytes.writeInt16BE(value, index * 2);
		else bytes.writeUInt16BE(value, index * 2);
	}
	return bytes;
};

/** Numbers the rows, equal ones alike; 0 is a row without kerning. */
const classify = (rows: Pairs) => {
	const numbers = new Map([[rows.map(() => 0).join(), 0]]);
	const classes = rows.map((row) => {
		const key = row.join();
		const number = numbers.get(key) ?? numbers.size;
		numbers.set(key, number);
		return number;
	});
	const examples = Array.from(numbers.values(), (number) => classes.indexOf(number));
	return { classes, examples };
};

/**
 * Makes a GPOS table that kerns by classes of glyphs, the form that compresses best.
 *
 * The new lookup follows the old table, whose scripts and features it keeps; HarfBuzz drops the
 * lookup it replaces when it next writes the font.
 */
export const writeKerning = (gpos: Buffer, pairs: Pairs): Buffer => {
	const left = classify(pairs);
	const right = classify(pairs.map((_, glyph) => pairs.map((row) => row[glyph] ?? 0)));
	const cells = left.examples.flatMap((l) => right.examples.map((r) => pairs[l]?.[r] ?? 0));
	const covered = left.classes.flatMap((number, glyph) => (number > 0 ? [glyph] : []));
	const coverage = u16s(1, covered.length, ...covered);
	const leftClasses = u16s(1, 0, pairs.length, ...left.classes);
	const rightClasses = u16s(1, 0, pairs.length, ...right.classes);

	const coverageAt = 16 + cells.length * 2;
	const leftAt = coverageAt + coverage.length;
	const rightAt = leftAt + leftClasses.length;
	const bytes = Buffer.concat([
		gpos,
		u16s(1, 4, pairAdjustment, 0, 1, 8),
		u16s(2, coverageAt, advanceOnly, 0, leftAt, rightAt),
		u16s(left.examples.length, right.examples.length, ...cells),
		coverage,
		leftClasses,
		rightClasses,
	]);
	bytes.writeUInt16BE(gpos.length, 8);
	return bytes;
};
