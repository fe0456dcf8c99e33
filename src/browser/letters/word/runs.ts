import { directionOf, isolated } from '../direction.ts';

/** What XML 1.0 does not allow, halves of letters too. */
const forbidden = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Words as text of XML. */
export const asText = (words: string): string =>
	words.replace(forbidden, '').replace(/[&<>]/g, (sign) => entities[sign] ?? '');

/**
 * The form of a run for words. The first letter decides whether they are read from the right; words without
 * any, such as a number, are read as what stood there.
 *
 * @param form What is inside a `w:rPr`.
 */
const formFor = (form: string, words: string): string => {
	const direction = directionOf(words);
	if (!direction) return form;
	const neutral = form.replace(/<w:rtl\b[^>]*>/, '');
	// Word knows only one order of what stands there.
	return direction === 'rtl' ? neutral.replace(/(?=<w:(?:cs|em|lang)\b)|$/, '<w:rtl/>') : neutral;
};

/**
 * Words as runs of a Word file, one for each line.
 *
 * @param form What is inside the `w:rPr` of the run that stood there.
 */
export const runsOf = (words: string, form: string): string => {
	const around = form.includes('<w:rtl') ? 'rtl' : 'ltr';
	return words
		.split(/\r\n?|\n/)
		.map((line, index) => {
			const own = formFor(form, line);
			// LibreOffice heeds no w:rtl of a run.
			const text = asText(isolated(line, around));
			return [
				'<w:r>',
				own && `<w:rPr>${own}</w:rPr>`,
				index > 0 && '<w:br/>',
				text && `<w:t xml:space="preserve">${text}</w:t>`,
				'</w:r>',
			]
				.filter(Boolean)
				.join('');
		})
		.join('');
};
