import { fileKind } from './file-kind.ts';

/** How large a file may be, in bytes. */
export const largestFile = 2 * 1024 * 1024;

/** What Excel saves CSV in where it is not told to take UTF-8: in western Europe, and in Arab states. */
type OldEncoding = 'windows-1252' | 'windows-1256';
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | OldEncoding;

/** The old encoding of those who read a language. Both have the accents of French. */
export const oldEncodingOf = (locale = ''): OldEncoding =>
	locale.startsWith('ar') ? 'windows-1256' : 'windows-1252';

/**
 * The text of a file and the encoding that was taken, or why there is none: the file is larger than
 * `largestFile` (it is not read then), holds no words, cannot be read, or is no text: a spreadsheet, which
 * can be saved as CSV, or another file.
 */
export type Decoded =
	| { text: string; encoding: Encoding }
	| { refused: 'too-large' | 'empty' | 'unreadable' | 'spreadsheet' | 'other' };

/** What is needed of a `Blob` or `File`. */
export type ReadableFile = Pick<Blob, 'size' | 'arrayBuffer'>;

const count = (text: string, signs: RegExp): number => text.match(signs)?.length ?? 0;

/** Text has hardly any control characters, bytes of other things have one in ten. */
const isText = (text: string): boolean =>
	count(text, /[\0-\x08\x0E-\x1F\x7F]/g) <= Math.max(1, text.length / 20);

/** The text without a mark at its beginning; undefined where the bytes are none of that encoding. */
const strictly = (bytes: Uint8Array, encoding: Encoding): string | undefined => {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
};

const withMark = ([first, second, third]: Uint8Array): Encoding | undefined => {
	if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
};

/** UTF-16 without a mark: U+0000 is the second byte of every comma and line break, or the first one. */
const utf16Of = (bytes: Uint8Array): Encoding | undefined => {
	const zeros = [0, 0];
	bytes.forEach((byte, at) => {
		if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
	});
	const [first = 0, second = 0] = zeros;
	const encoding = second > first ? 'utf-16le' : 'utf-16be';
	const text = strictly(bytes, encoding);
	return /[\r\n,;\t|]/.test(text ?? '') ? encoding : undefined;
};

/**
 * UTF-8 also where single letters of it are broken: bytes of an old encoding hardly ever make a letter of
 * UTF-8 by chance.
 */
const utf8Or = (old: OldEncoding, bytes: Uint8Array): Encoding => {
	const text = new TextDecoder().decode(bytes);
	const broken = count(text, /\uFFFD/g);
	return broken === 0 || count(text, /[^\0-\x7F\uFFFD]/gu) > broken ? 'utf-8' : old;
};

const encodingOf = (bytes: Uint8Array, old: OldEncoding): Encoding => {
	const marked = withMark(bytes);
	if (marked) return marked;
	const utf8 = strictly(bytes, 'utf-8');
	if (utf8 !== undefined && isText(utf8)) return 'utf-8';
	return utf16Of(bytes) ?? utf8Or(old, bytes);
};

/**
 * Never rejects. Letters that the encoding does not have become U+FFFD.
 *
 * @param old What is taken for the encoding of a file in neither UTF-8 nor UTF-16.
 */
export const decode = async (
	file: ReadableFile,
	old: OldEncoding = 'windows-1252',
): Promise<Decoded> => {
	if (file.size > largestFile) return { refused: 'too-large' };
	let bytes: Uint8Array;
	try {
		bytes = new Uint8Array(await file.arrayBuffer());
	} catch {
		return { refused: 'unreadable' };
	}
	const kind = fileKind(bytes);
	if (kind) return { refused: kind };
	const encoding = encodingOf(bytes, old);
	const text = new TextDecoder(encoding).decode(bytes);
	if (text.trim() === '') return { refused: 'empty' };
	return isText(text) ? { text, encoding } : { refused: 'other' };
};
