/** Kerning of a font: `pairs[left][right]`, by glyph, in font units. */
export type Pairs = number[][];

const pairAdjustment = 2;
const extension = 9;
const advanceOnly = 4;

/** Coverage and ClassDef tables share their second format: ranges of glyphs, a number for each. */
const readRanges = (gpos: Buffer, at: number): [glyph: number, value: number][] =>
	Array.from({ length: gpos.readUInt16BE(at + 2) }, (_, i) => at + 4 + i * 6).flatMap((range) => {
		const first = gpos.readUInt16BE(range);
		const length = gpos.readUInt16BE(range + 2) - first + 1;
		const value = gpos.readUInt16BE(range + 4);
		return Array.from({ length }, (_, i): [number, number] => [first + i, value]);
	});

const readCoverage = (gpos: Buffer, at: number): number[] => {
	if (gpos.readUInt16BE(at) === 2) return readRanges(gpos, at).map(([glyph]) => glyph);
	const length = gpos.readUInt16BE(at + 2);
	return Array.from({ length }, (_, i) => gpos.readUInt16BE(at + 4 + i * 2));
};

const readClasses = (gpos: Buffer, at: number): Map<number, number> => {
	if (gpos.readUInt16BE(at) === 2) return new Map(readRanges(gpos, at));
	const first = gpos.readUInt16BE(at + 2);
	const length = gpos.readUInt16BE(at + 4);
	return new Map(
		Array.from({ length }, (_, i) => [first + i, gpos.readUInt16BE(at + 6 + i * 2)] as const),
	);
};

/**
 * Reads the GPOS table of a font that has one weight and no positioning feature but `kern`.
 *
 * @see https://learn.microsoft.com/typography/opentype/spec/gpos
 */
export const readKerning = (gpos: Buffer, glyphCount: number): Pairs => {
	const u16 = (at: number) => gpos.readUInt16BE(at);
	const lookups = u16(8);
	const lookup = lookups + u16(lookups + 2);
	if (u16(lookups) !== 1) throw new Error('The font positions glyphs in more ways than kerning.');

	const pairs = Array.from({ length: glyphCount }, () => new Map<number, number>());
	const add = (left: number, right: number, value: number) => {
		// The first subtable that knows a pair decides.
		if (!pairs[left]?.has(right)) pairs[left]?.set(right, value);
	};

	for (let index = 0; index < u16(lookup + 4); index++) {
		let table = lookup + u16(lookup + 6 + index * 2);
		let type = u16(lookup);
		if (type === extension) {
			type = u16(table + 2);
			table += gpos.readUInt32BE(table + 4);
		}
		if (type !== pairAdjustment || u16(table + 4) !== advanceOnly || u16(table + 6) !== 0) {
			throw new Error('The font kerns by more than the distance to the next glyph.');
		}

		const covered = readCoverage(gpos, table + u16(table + 2));
		if (u16(table) === 1) {
			for (const [set, left] of covered.entries()) {
				const start = table + u16(table + 10 + set * 2);
				const end = start + 2 + u16(start) * 4;
				for (let at = start + 2; at < end; at += 4) add(left, u16(at), gpos.readInt16BE(at + 2));
			}
			continue;
		}
		const leftClasses = readClasses(gpos, table + u16(table + 8));
		const rightClasses = readClasses(gpos, table + u16(table + 10));
		for (const left of covered) {
			const row = (leftClasses.get(left) ?? 0) * u16(table + 14);
			for (let right = 0; right < glyphCount; right++) {
				const cell = row + (rightClasses.get(right) ?? 0);
				add(left, right, gpos.readInt16BE(table + 16 + cell * 2));
			}
		}
	}
	return pairs.map((row) => Array.from({ length: glyphCount }, (_, right) => row.get(right) ?? 0));
};
