import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'node-html-parser';
import type { HTMLElement } from 'node-html-parser';
import { packed } from './pdf.ts';

/** Text without blanks, bullets, and what stands between links that lie side by side. */
export const bare = (text: string): string => packed(text).replace(/[•·]/g, '');

/** The text of the page that a file lies beside. */
export const mainBeside = (file: string): HTMLElement => {
	const page = parse(readFileSync(join(dirname(file), 'index.html'), 'utf8'));
	return page.querySelector('main') ?? page;
};

/** The texts of a part of a page, a block each: not what works on a screen only; sources are numbered. */
export const textsOf = (main: HTMLElement, selector: string): string[] => {
	for (const [index, source] of main.querySelectorAll('.source').entries()) {
		const touches = source.previousSibling === source.previousElementSibling;
		source.textContent =
			touches && source.previousElementSibling?.classList.contains('source')
				? `,${index + 1}`
				: String(index + 1);
	}
	const unprinted = '.no-print, nav, form, copy-text, [hidden], details .scroll, details ol';
	for (const element of main.querySelectorAll(`${unprinted}, [aria-hidden="true"]`))
		element.remove();
	return main
		.querySelectorAll(selector)
		.map(({ text }) => bare(text))
		.filter(Boolean);
};
