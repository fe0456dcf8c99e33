import sharp from 'sharp';
import { colours } from './colours.ts';

/** The dot of favicon.svg as PNG. An SVG of 32 units is 32 pixels at 72 dots an inch. */
const dot = (svg: Buffer, size: number) => sharp(svg, { density: (72 * size) / 32 }).resize(size);

/** For browsers that ask for /favicon.ico at the root, whatever a page says: a PNG in an ICO. */
export const faviconIco = async (svg: Buffer): Promise<Buffer> => {
	const size = 32;
	const png = await dot(svg, size).png({ compressionLevel: 9 }).toBuffer();
	const head = Buffer.alloc(22);
	head.writeUInt16LE(1, 2); // An icon,
	head.writeUInt16LE(1, 4); // with one picture,
	head.writeUInt8(size, 6);
	head.writeUInt8(size, 7);
	head.writeUInt16LE(1, 10); // one plane
	head.writeUInt16LE(32, 12); // of 32 bits a pixel,
	head.writeUInt32LE(png.length, 14);
	head.writeUInt32LE(head.length, 18); // right behind this head.
	return Buffer.concat([head, png]);
};

/** For a page kept on the first screen of a phone, which shows no transparency. */
export const appleTouchIcon = (svg: Buffer): Promise<Buffer> => {
	const size = 180;
	const border = 24;
	const background = colours.paper;
	return dot(svg, size - 2 * border)
		.flatten({ background })
		.extend({ top: border, bottom: border, left: border, right: border, background })
		.png({ palette: true, compressionLevel: 9, effort: 10 })
		.toBuffer();
};
