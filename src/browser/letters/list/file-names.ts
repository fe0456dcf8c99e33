/** How long a name may be. Of letters of any script, they stay below the 255 bytes of a name of a file. */
const longestName = 60;
const longestWord = 20;

const half = /[\uD800-\uDBFF]$/;
const hyphens = /^-+|-+$/g;

/** Small letters and digits, hyphens between words. Latin letters lose their accents, others stay. */
const partOf = (words: string, longest: number): string =>
	words
		.normalize('NFD')
		.replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
		.replace(hyphens, '')
		.slice(0, longest)
		.replace(half, '')
		.replace(hyphens, '');

/**
 * Names for files of letters, such as `letter-07-ana-souza.docx`, one for each recipient, in their order. The
 * numbers have the same length, so that the files sort, and make names differ where recipients do not. No
 * system refuses them.
 *
 * @param word What a letter is called.
 * @param ending Without its point, such as `docx`.
 */
export const fileNames = (recipients: string[], word: string, ending: string): string[] =>
	recipients.map((recipient, at) => {
		const number = String(at + 1).padStart(String(recipients.length).length, '0');
		const parts = [partOf(word, longestWord), number, partOf(recipient, longestName)];
		return `${parts.filter(Boolean).join('-')}.${ending}`;
	});
