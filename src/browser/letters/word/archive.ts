import { inflateSync } from 'fflate';
import { crc32 } from './crc-32.ts';

/** A file in a ZIP file, as it is packed there. */
export interface Packed {
	name: string;
	/** Its last change: the time as ZIP files have it in the lower two bytes, the day in the upper two. */
	changed: number;
	/** How it is packed. */
	method: number;
	crc: number;
	/** Of what is packed, in bytes. */
	size: number;
	bytes: Uint8Array;
}

const stored = 0;
const deflated = 8;

/** How the records of a ZIP file begin, and how long they are without names. */
const local = { mark: 0x04034b50, length: 30 };
const central = { mark: 0x02014b50, length: 46 };
const last = { mark: 0x06054b50, length: 22 };

/** Says that a field of 4 bytes stands elsewhere, in the records of ZIP64. */
const elsewhere = 0xffffffff;
const most = 0xffff;
/** Names are UTF-8. */
const utf8 = 0x800;
const encrypted = 1;
/** Version 2.0 of the format, on Unix; a file that its owner may write and all may read. */
const version = 20;
const unix = 3 << 8;
const attributes = 0o100644 << 16;

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
	new DataView(buffer, byteOffset, byteLength);

/**
 * The files in a ZIP file, none of them unpacked yet.
 *
 * @throws Error where it is none, is damaged, encrypted or of the kind ZIP64.
 */
export const packedIn = (archive: Uint8Array): Packed[] => {
	const view = viewOf(archive);
	const isLast = (at: number) =>
		view.getUint32(at, true) === last.mark &&
		view.getUint16(at + 20, true) === archive.length - at - last.length;
	let end = archive.length - last.length;
	while (end >= 0 && !isLast(end)) end--;
	if (end < 0) throw new Error('This is no ZIP file, or a part of one.');
	let at = view.getUint32(end + 16, true);
	return Array.from({ length: view.getUint16(end + 10, true) }, () => {
		const has = (record: typeof local, place: number) =>
			place + record.length <= end && view.getUint32(place, true) === record.mark;
		const field = (place: number) => view.getUint32(at + place, true);
		const short = (place: number) => view.getUint16(at + place, true);
		if (at === elsewhere) throw new Error('ZIP64 is not read here.');
		if (!has(central, at)) throw new Error('The ZIP file is damaged.');
		const [length, from] = [field(20), field(42)];
		if ([length, field(24), from].includes(elsewhere)) throw new Error('ZIP64 is not read here.');
		if (short(8) & encrypted) throw new Error('The ZIP file is encrypted.');
		if (!has(local, from)) throw new Error('The ZIP file is damaged.');
		const begin =
			from + local.length + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
		const name = at + central.length;
		const file = {
			name: new TextDecoder().decode(archive.subarray(name, name + short(28))),
			changed: field(12),
			method: short(10),
			crc: field(16),
			size: field(24),
			bytes: archive.subarray(begin, begin + length),
		};
		at = name + short(28) + short(30) + short(32);
		return file;
	});
};

/**
 * What is packed.
 *
 * @throws Error where it is packed in an unknown way, or damaged.
 */
export const unpacked = ({ name, method, crc, size, bytes }: Packed): Uint8Array => {
	if (method !== stored && method !== deflated) {
		throw new Error(`"${name}" is packed in a way that is not known here: ${method}.`);
	}
	let content = bytes;
	try {
		if (method === deflated) content = inflateSync(bytes, { out: new Uint8Array(size) });
	} catch {
		// Its checksum is wrong then.
	}
	if (crc32(content) !== crc) throw new Error(`"${name}" is damaged.`);
	return content;
};

/** Bytes as a file of this name, as they are. */
export const asStored = (name: string, changed: number, bytes: Uint8Array): Packed => ({
	...{ name, changed, method: stored, crc: crc32(bytes), size: bytes.length, bytes },
});

/** Text in place of what a file holds. It is packed where the browser can: Safari before 16.4 cannot. */
export const withText = async (file: Packed, text: string): Promise<Packed> => {
	const content = new TextEncoder().encode(text);
	const whole = asStored(file.name, file.changed, content);
	if (typeof CompressionStream === 'undefined') return whole;
	const { readable, writable } = new CompressionStream('deflate-raw');
	const writer = writable.getWriter();
	void writer.write(content);
	void writer.close();
	const bytes = new Uint8Array(await new Response(readable).arrayBuffer());
	return { ...whole, method: deflated, bytes };
};

/**
 * A ZIP file of files in their order.
 *
 * @throws Error for too many of them.
 */
export const archiveOf = (files: Packed[]): Uint8Array<ArrayBuffer> => {
	if (files.length >= most) throw new Error(`${files.length} files are too many for a ZIP file.`);
	const named = files.map((file) => ({ ...file, letters: new TextEncoder().encode(file.name) }));
	const directory = named.reduce(
		(sum, { bytes, letters }) => sum + local.length + letters.length + bytes.length,
		0,
	);
	const length = named.reduce((sum, { letters }) => sum + central.length + letters.length, 0);
	const archive = new Uint8Array(directory + length + last.length);
	const view = viewOf(archive);
	let from = 0;
	let at = directory;
	for (const { letters, changed, method, crc, size, bytes } of named) {
		/** What both records of a file say. */
		const describe = (place: number) => {
			view.setUint16(place, version, true);
			view.setUint16(place + 2, utf8, true);
			view.setUint16(place + 4, method, true);
			view.setUint32(place + 6, changed, true);
			view.setUint32(place + 10, crc, true);
			view.setUint32(place + 14, bytes.length, true);
			view.setUint32(place + 18, size, true);
			view.setUint16(place + 22, letters.length, true);
		};
		view.setUint32(at, central.mark, true);
		view.setUint16(at + 4, version | unix, true);
		describe(at + 6);
		view.setUint32(at + 38, attributes, true);
		view.setUint32(at + 42, from, true);
		archive.set(letters, at + central.length);
		at += central.length + letters.length;
		view.setUint32(from, local.mark, true);
		describe(from + 4);
		archive.set(letters, from + local.length);
		archive.set(bytes, from + local.length + letters.length);
		from += local.length + letters.length + bytes.length;
	}
	view.setUint32(at, last.mark, true);
	view.setUint16(at + 8, files.length, true);
	view.setUint16(at + 10, files.length, true);
	view.setUint32(at + 12, length, true);
	view.setUint32(at + 16, directory, true);
	return archive;
};
