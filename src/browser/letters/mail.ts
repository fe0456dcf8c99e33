/** Mail programs take addresses of about 2,000 characters; some cut longer ones. */
const longest = 1900;
/**
 * What a mail that would be longer goes without: the first of these that is enough. A letter of Arabic takes
 * six characters of an address, and a line of the sender is worth more than the sentence of the request.
 */
const spared = [
	[],
	['request'],
	['own'],
	['own', 'request'],
	['own', 'request', 'end'],
	['own', 'request', 'end', 'salutation'],
];

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
	const said = {
		salutation: paragraph('[data-part="salutation"]'),
		own,
		request: paragraph('[data-part="request"]'),
		question: wordsIn(letter.querySelector('.ask-question')),
		more,
		end: [wordsIn(name?.previousElementSibling), signature].filter(Boolean).join('\n\n'),
	};
	const addressWithout = (left: string[]): string => {
		const kept = Object.entries(said).filter(([part, words]) => words && !left.includes(part));
		// Lines of a mail end so (RFC 6068).
		const text = kept.map(([, words]) => words.replaceAll('\n', '\r\n')).join('\r\n\r\n');
		return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
	};
	const addresses = spared.map(addressWithout);
	return addresses.find(({ length }) => length <= longest) ?? addresses.at(-1) ?? '';
};
