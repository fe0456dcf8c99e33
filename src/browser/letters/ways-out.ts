import { copyElement, loadBareCopy } from '../parts/copy-element.ts';
import { download } from './download.ts';
import type { Filling } from './filling.ts';
import { mailOf } from './mail.ts';

/** A letter of the page as it goes out. */
export interface Outgoing {
	letter: HTMLElement;
	filling: Filling;
	/** Link to its Word file without words of the sender; undefined where there is none to load. */
	word: HTMLAnchorElement | undefined;
	subject: string;
	/** Words that name the address to read on at. */
	more: string;
}

const plainOf = async (letter: HTMLElement): Promise<string> => {
	const { bareCopy } = await loadBareCopy();
	const range = new Range();
	range.selectNodeContents(letter);
	return bareCopy(range).plain;
};

/** Name of a file beside the one that the build made. */
const fileName = (word: HTMLAnchorElement | undefined, ending: string): string =>
	(word?.href.split('/').at(-1) ?? 'letter.docx').replace(/docx$/, ending);

/** Ways out of the page; each answers which message says what was done, by its name. */
export const waysOut: Record<string, (out: Outgoing) => Promise<string>> = {
	word: async ({ word, filling }) => {
		if (!word) throw new Error('There is no Word file.');
		const [{ filled, templateOf }, response] = await Promise.all([
			import('./word/template.ts'),
			fetch(word.href),
		]);
		if (!response.ok) throw new Error(`${word.href}: ${response.status}`);
		const template = templateOf(new Uint8Array(await response.arrayBuffer()));
		const bytes = await filled(template, filling);
		const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
		download(new Blob([bytes], { type }), fileName(word, 'docx'));
		return 'saved';
	},
	print: () => {
		print();
		return Promise.resolve('');
	},
	copy: async ({ letter }) => {
		await copyElement(letter);
		return 'copied';
	},
	mail: async ({ letter, subject, more }) => {
		// The mail program takes the focus, and with it the right to the clipboard.
		const copied = await copyElement(letter).then(
			() => true,
			() => false,
		);
		location.assign(mailOf(letter, subject, more));
		return copied ? 'mailed' : 'mailedOnly';
	},
	text: async ({ letter, word }) => {
		const text = await plainOf(letter);
		download(new Blob([text, '\n'], { type: 'text/plain;charset=utf-8' }), fileName(word, 'txt'));
		return 'saved';
	},
	share: async ({ letter, subject }) => {
		await navigator.share({ title: subject, text: await plainOf(letter) });
		return '';
	},
};
