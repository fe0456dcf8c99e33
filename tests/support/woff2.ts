import { brotliDecompressSync } from 'node:zlib';

/** Where "cmap" stands in the list of tables that WOFF2 knows by number; 10 and 11 are written otherwise. */
const [cmap, own] = [0, 63];
const changed = new Set([10, 11]);

/** The characters of a font, from its file: of WOFF2 as much as fonts of this site need. */
export const charactersOf = (file: Buffer): Set<number> => {
	let at = 48;
	const long = (): number => {
		let value = 0;
		for (;;) {
			const byte = file.readUInt8(at++);
			value = value * 128 + (byte & 127);
			if (byte < 128) return value;
		}
	};
	let [start, found] = [0, -1];
	for (let table = 0; table < file.readUInt16BE(12); table++) {
		const flags = file.readUInt8(at++);
		const name = flags & own;
		if (name === own) at += 4;
		const length = long();
		const isChanged = changed.has(name) ? flags >> 6 !== 3 : flags >> 6 !== 0;
		const packed = isChanged ? long() : length;
		if (name === cmap) found = start;
		start += packed;
	}
	const data = brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20))).subarray(found);
	const characters = new Set<number>();
	for (let index = 0; index < data.readUInt16BE(2); index++) {
		const part = data.subarray(data.readUInt32BE(8 + index * 8));
		if (part.readUInt16BE(0) !== 4) continue;
		const size = part.readUInt16BE(6);
		for (let segment = 0; segment < size; segment += 2) {
			const last = part.readUInt16BE(14 + segment);
			const first = part.readUInt16BE(16 + size + segment);
			for (let code = first; code <= last && code < 0xffff; code++) characters.add(code);
		}
	}
	return characters;
};
