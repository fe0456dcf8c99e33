/** Mail programs take addresses of about 2,000 characters; some cut longer ones. */
const longest = 1900;

const wordsIn = (element: Element | null | undefined): string =>
	element instanceof HTMLElement ? element.innerText.trim() : '';

/**
 * The address that opens a mail program with a short form of a letter of the page: its words of address,
 * the sender's own line, the question, and where to read on.
 *
 * @param more Words that name the address to read on at.
 */
export const mailOf = (letter: Element, subject: string, more: string): string => {
	const paragraph = (selector: string) =>
		wordsIn(letter.querySelector(selector)?.closest('p') ?? undefined);
	const own = letter.querySelector('[data-blank="your-line"][data-filled]')
		? paragraph('[data-blank="your-line"]')
		: '';
	const name = letter.querySelector('[data-blank="name"]')?.closest('p');
	const signature = ['name', 'title', 'organisation']
		.map((blank) => wordsIn(letter.querySelector(`[data-blank="${blank}"][data-filled]`)))
		.filter(Boolean)
		.join('\n');
	const body = (line: string, lead: string) =>
		[
			paragraph('[data-part="salutation"]'),
			line,
			lead,
			wordsIn(letter.querySelector('.ask-question')),
			more,
			wordsIn(name?.previousElementSibling),
			signature,
		]
			.filter(Boolean)
			.join('\n\n');
	const lead = paragraph('[data-part="request"]');
	const addresses = [body(own, lead), body('', lead), body('', '')].map((words) => {
		// Lines of a mail end so (RFC 6068).
		const text = words.replaceAll('\n', '\r\n');
		return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
	});
	return addresses.find(({ length }) => length <= longest) ?? addresses.at(-1) ?? 'mailto:';
};
