import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly number[];

/** A colour with those drawn on it, all as `#rrggbb`. */
interface Ground {
	ground: string;
	/** For each colour how far on the way to it lie those that are used: 1 is the colour itself. */
	drawn: Record<string, number[]>;
}

const partsOf = (hex: string): Colour =>
	[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

const coloursOf = ({ ground, drawn }: Ground): Colour[] => {
	const from = partsOf(ground);
	const between = (to: Colour, way: number): Colour =>
		from.map((part, at) => Math.round(part + ((to[at] ?? 0) - part) * way));
	const ramps = Object.entries(drawn).map(([colour, ways]) =>
		ways.map((way) => between(partsOf(colour), way)),
	);
	return [from, ...ramps.flat()];
};

/** The nearest colour of a palette, by its place there, for every colour with five bits a part. */
const nearestIn = (palette: Colour[]): Uint8Array =>
	Uint8Array.from({ length: 1 << 15 }, (_, at) => {
		const parts = [at >> 10, at >> 5, at].map((part) => (part & 31) * 8 + 4);
		const distances = palette.map((colour) =>
			colour.reduce((sum, part, index) => sum + (part - (parts[index] ?? 0)) ** 2, 0),
		);
		return distances.indexOf(Math.min(...distances));
	});

const chunk = (type: string, data: Uint8Array): Buffer => {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const made = Buffer.alloc(body.length + 8);
	made.writeUInt32BE(data.length, 0);
	made.set(body, 4);
	made.writeUInt32BE(crc32(body), body.length + 4);
	return made;
};

/** Rows of a PNG: each begins with its filter, none; then two pixels a byte, as places in the palette. */
const rowsOf = (pixels: Uint8Array, width: number, nearest: Uint8Array): Uint8Array => {
	const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
	const length = width / 2 + 1;
	const rows = new Uint8Array((pixels.length / 4 / width) * length);
	let last = -1;
	let place = 0;
	const placeAt = (offset: number): number => {
		const colour = view.getUint32(offset);
		// Most pixels are as the one before.
		if (colour === last) return place;
		last = colour;
		const at = ((colour >>> 17) & 0x7c00) | ((colour >>> 14) & 0x3e0) | ((colour >>> 11) & 0x1f);
		return (place = nearest[at] ?? 0);
	};
	for (let to = 0, from = 0; to < rows.length; to++) {
		if (to % length === 0) continue;
		rows[to] = (placeAt(from) << 4) | placeAt(from + 4);
		from += 8;
	}
	return rows;
};

/**
 * Writes pictures as PNG in the colours that they were drawn with. To look for colours in each picture,
 * as sharp does, takes four times as long, and the same ground could differ from one to the next.
 *
 * @param grounds At most 16 colours with those between them.
 * @returns Makes a file from the pixels of a picture, red, green, blue and an opacity that is not read,
 *   and its width, which is even.
 */
export const indexedPng = (grounds: Ground[]): ((pixels: Uint8Array, width: number) => Buffer) => {
	const palette = grounds.flatMap(coloursOf);
	const nearest = nearestIn(palette);
	return (pixels, width) => {
		const head = Buffer.alloc(13);
		head.writeUInt32BE(width, 0);
		head.writeUInt32BE(pixels.length / 4 / width, 4);
		head.set([4, 3], 8); // Four bits a pixel, which are a place in the palette.
		return Buffer.concat([
			Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
			chunk('IHDR', head),
			chunk('PLTE', Uint8Array.from(palette.flat())),
			chunk('IDAT', deflateSync(rowsOf(pixels, width, nearest), { level: 5 })),
			chunk('IEND', new Uint8Array()),
		]);
	};
};
