/** The tables of a TrueType file, by tag. */
export type Tables = Map<string, Buffer>;

const headerSize = 12;
const entrySize = 16;

export const readTables = (font: Buffer): Tables => {
	const entries = Array.from(
		{ length: font.readUInt16BE(4) },
		(_, index) => headerSize + index * entrySize,
	);
	return new Map(
		entries.map((entry) => {
			const start = font.readUInt32BE(entry + 8);
			const end = start + font.readUInt32BE(entry + 12);
			return [font.toString('latin1', entry, entry + 4), font.subarray(start, end)];
		}),
	);
};

/** Leaves checksums at zero: HarfBuzz ignores them and writes its own. */
export const writeTables = (tables: Tables): Buffer => {
	const directory = Buffer.alloc(headerSize + tables.size * entrySize);
	directory.writeUInt32BE(0x00010000, 0);
	directory.writeUInt16BE(tables.size, 4);
	const parts: Buffer[] = [directory];
	let entry = headerSize;
	let start = directory.length;
	for (const [tag, table] of [...tables].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const padding = Buffer.alloc(-table.length & 3);
		directory.write(tag, entry, 'latin1');
		directory.writeUInt32BE(start, entry + 8);
		directory.writeUInt32BE(table.length, entry + 12);
		parts.push(table, padding);
		entry += entrySize;
		start += table.length + padding.length;
	}
	return Buffer.concat(parts);
};
