/** Beginnings of files that are no text, each sign one byte. PDF and RTF would pass for texts. */
const beginnings = [
	...['PK\x03\x04', '\xD0\xCF\x11\xE0', '%PDF', '{\\rtf'],
	...['\x89PNG', '\xFF\xD8\xFF', 'GIF8', '\x1F\x8B'],
];

/** Names inside a file of Office or OpenOffice. Those of the first kind may hold one of the second. */
const inDocument =
	/word\/document|ppt\/presentation|W\0o\0r\0d\0D\0o\0c|P\0o\0w\0e\0r\0P\0o\0i\0n\0t/;
const inSpreadsheet =
	/xl\/workbook|opendocument\.spreadsheet|W\0o\0r\0k\0b\0o\0o\0k\0|B\0o\0o\0k\0/;

/** What a file is that is known to be no text: a spreadsheet (xlsx, xls, ods) or another file. */
export const fileKind = (bytes: Uint8Array): 'spreadsheet' | 'other' | undefined => {
	const start = String.fromCharCode(...bytes.subarray(0, 8));
	if (!beginnings.some((beginning) => start.startsWith(beginning))) return undefined;
	const signs = new TextDecoder('windows-1252').decode(bytes);
	return inSpreadsheet.test(signs) && !inDocument.test(signs) ? 'spreadsheet' : 'other';
};
