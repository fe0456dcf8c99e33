import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { write } from '../finished-site.ts';
import type { Step } from '../finished-site.ts';
import { languages } from '../../i18n/languages.ts';
import { hashOf, withStyles } from '../hosting/policy.ts';
import { blocksOf, inOrder } from '../page-styles.ts';

const sheet = /<link rel="stylesheet" href="([^"]+)">/g;
const script = /<script type="module" src="([^"]+)"><\/script>/g;
const imported = /\bfrom\s*["'](\.[^"']+)["']/g;
/** A script that holds nothing but the import of another, which the page may name in its place. */
const onlyImport = /^import\s*["'](\.[^"']+)["'];?$/;
const beside = (address: string, path: string): string => posix.join(posix.dirname(address), path);
const font = /url\(([^)]+\.woff2)\)/g;
/** Name of the font in src/fonts, or of the sheet, that an address came from. */
const nameOf = (address: string): string => posix.basename(address).split('.')[0] ?? '';

/**
 * Nothing that a page loads holds up its first paint. What it is painted with is written into it, in blocks
 * that many pages share; the policy allows each by its hash. What it loads comes last: its fonts, its
 * scripts, beside them what they import, so that none waits for another, and all its styles as a file, with
 * those for paper. Where a host sends a policy that is older than the page, the page is styled by that file.
 */
export const firstPaint: Step = async ({ folder, base, pages }) => {
	const files = new Map<string, string>();
	const read = async (address: string): Promise<string> => {
		const text = files.get(address) ?? (await readFile(onDisk(address), 'utf8')).trim();
		files.set(address, text);
		return text;
	};
	const onDisk = (address: string): string => join(folder, address.slice(base.length));
	const styles = new Map<string, string>();
	const written = new Set<string>();
	const passedOver = new Set<string>();
	for (const { file, language } of pages) {
		/** One with further letters is loaded where a page has some. */
		const fonts: readonly string[] = languages[language].fonts;
		const html = await readFile(join(folder, file), 'utf8');
		const sheets = addresses(html, sheet);
		if (sheets.length === 0) continue;
		const inPage = inOrder(
			await Promise.all(
				sheets.map(async (address) => ({ name: nameOf(address), css: await read(address) })),
			),
		);
		const blocks = blocksOf(inPage, html, language);
		for (const block of blocks) written.add(block);
		const css = inPage.map((one) => one.css).join('');
		const short = createHash('sha256').update(css).digest('base64url').slice(0, 8);
		const own = `${base}_astro/page.${short}.css`;
		styles.set(own, css);
		const needed = new Set<string>();
		const scripts = new Set<string>();
		for (const entry of addresses(html, script)) {
			const [, whole] = onlyImport.exec(await read(entry)) ?? [];
			const address = whole ? beside(entry, whole) : entry;
			if (whole) passedOver.add(entry);
			scripts.add(address);
			for (const path of addresses(await read(address), imported))
				needed.add(beside(address, path));
		}
		for (const address of scripts) needed.delete(address);
		const last = [
			...addresses(css, font)
				.filter((address) => fonts.includes(nameOf(address)))
				.map(
					(address) =>
						`<link rel="preload" as="font" type="font/woff2" crossorigin href="${address}">`,
				),
			`<link rel="stylesheet" href="${own}">`,
			...[...needed].map((address) => `<link rel="modulepreload" href="${address}">`),
			...[...scripts].map((address) => `<script type="module" src="${address}"></script>`),
		].join('');
		const inside = html
			.replace(sheet, '')
			.replace(script, '')
			.replace(
				'</head>',
				() => `${blocks.map((block) => `<style>${block}</style>`).join('')}</head>`,
			)
			.replace('</body>', () => `${last}</body>`);
		await write(join(folder, file), withStyles(inside, blocks.map(hashOf)));
	}
	for (const [address, css] of styles) await write(onDisk(address), css);
	const replaced = [...files.keys()].filter((address) => address.endsWith('.css'));
	for (const address of [...replaced, ...passedOver]) await rm(onDisk(address));
	return `${replaced.length} sheets written into the pages, in ${written.size} blocks.`;
};

const addresses = (text: string, pattern: RegExp): string[] =>
	[...text.matchAll(pattern)].map(([, address = '']) => address);
