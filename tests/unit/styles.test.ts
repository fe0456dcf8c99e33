import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { root } from '../support/site.ts';

/** Pages whose classes do not begin with the name of the file. */
const pages: Record<string, string> = {
	'about/sources/index': 'sources-page',
	data: 'data-page',
	index: 'home',
	'letter/2011': 'letter-2011',
	'letter/index': 'letter-page',
	'states/[state]/index': 'state-page',
	'states/[state]/letter': 'state-letter',
};

/** Scripts find parts of the search by these, which look like any other. */
const plain = ['search-kind', 'search-more'];

/** What the classes of a file begin with: StateAsk.astro has `state-ask` and `state-ask-title`. */
const nameOf = (file: string): string =>
	pages[/pages\/\[\.\.\.language\]\/(.+)\.astro$/.exec(file)?.[1] ?? ''] ??
	basename(file, '.astro')
		.replace(/(?<=[a-z])(?=[A-Z])/g, '-')
		.toLowerCase();

/** Classes in the selectors of a style sheet. */
const styledIn = (css: string): Set<string> => {
	const selectors = css.replace(/\/\*[\s\S]*?\*\//g, '').match(/[^{};]+(?={)/g) ?? [];
	return new Set(selectors.join().match(/(?<=\.)[a-z][\w-]*/g));
};

/** Classes in the markup of a file; `*` stands for what is known only when it is built. */
const writtenIn = (astro: string): string[] => {
	const markup = astro.replace(/^---\n[\s\S]*?\n---|<(style|script)[\s\S]*?<\/\1>/g, '');
	return [...markup.matchAll(/\bclass(?::list)?=("[^"]*"|{[\s\S]*?}(?=[\s/>]))/g)].flatMap(
		([, value = '']) =>
			[...value.matchAll(/(["'`])(.*?)\1/g)].flatMap(([, , words = '']) =>
				words.replace(/\${.*?}/g, '*').split(' '),
			),
	);
};

const fits = (written: string) => (styled: string) =>
	written.endsWith('*') ? styled.startsWith(written.slice(0, -1)) : styled === written;

/** What is wrong with the names of classes, by file. */
const faults = (files: Map<string, string>): string[] => {
	const names = [...files.keys()].filter((file) => file.endsWith('.astro')).map(nameOf);
	const belongs = (name: string, to: string) => name === to || name.startsWith(`${to}-`);
	/** `state-page-ask` is of state-page, also where a component has the name `state`. */
	const ownerOf = (name: string) =>
		names.filter((one) => belongs(name, one)).sort((one, other) => other.length - one.length)[0];
	const sheets = [...files].filter(([file]) => file.endsWith('.css'));
	const shared = new Set(sheets.flatMap(([, css]) => [...styledIn(css)]));
	const all = [...files.values()].flatMap(writtenIn);
	const idle = [...shared].filter((name) => !all.some((one) => fits(one)(name)));
	return [
		...idle.map((name) => `src/styles: no component has .${name}`),
		...[...files].flatMap(([file, text]) => {
			if (file.endsWith('.css')) return [];
			const styled = [...styledIn(/<style[^>]*>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? '')];
			const written = writtenIn(text);
			const alien = styled.filter((name) => !shared.has(name) && ownerOf(name) !== nameOf(file));
			const dead = styled.filter((name) => !written.some((one) => fits(one)(name)));
			const bare = written.filter((one) => ![...styled, ...shared, ...plain].some(fits(one)));
			return [
				...alien.map((name) => `${file}: .${name} does not begin with ${nameOf(file)}`),
				...dead.map((name) => `${file}: .${name} is styled and not used`),
				...bare.map((name) => `${file}: .${name} is used and has no style`),
			];
		}),
	];
};

test('a class is of one component, which its name says, or shared; none is idle', () => {
	const files = globSync('src/**/*.{astro,css}', { cwd: root });
	const texts = files.map((file) => [file, readFileSync(join(root, file), 'utf8')] as const);
	assert.deepEqual(faults(new Map(texts)), []);
});

test('a strange, a dead and a bare class are found', () => {
	const files = {
		'src/styles/base.css': '@layer shared { .wrap, .lost { color: red } }',
		'src/components/Ask.astro': '<p class="wrap ask-title other" />',
		'src/components/AskList.astro':
			'---\n---\n\n<p class={`ask-list-${x}`} />\n<style>.ask-list-a > .ask-title { x: 1.5em }</style>',
	};
	assert.deepEqual(faults(new Map(Object.entries(files))), [
		'src/styles: no component has .lost',
		'src/components/Ask.astro: .ask-title is used and has no style',
		'src/components/Ask.astro: .other is used and has no style',
		'src/components/AskList.astro: .ask-title does not begin with ask-list',
		'src/components/AskList.astro: .ask-title is styled and not used',
	]);
});

test('every value that a style takes by name is set somewhere', () => {
	const files = globSync('src/**/*.{astro,css}', { cwd: root });
	const texts = files.map((file) => readFileSync(join(root, file), 'utf8'));
	const set = new Set(texts.flatMap((text) => text.match(/--[a-z][\w-]*(?=['"]?:)/g) ?? []));
	for (const [index, text] of texts.entries())
		for (const [, name = ''] of text.matchAll(/var\((--[\w-]+)/g))
			assert.ok(set.has(name), `${files[index]}: var(${name})`);
});

/** What is said of the left or the right hand: a language that is written from the right needs the other one. */
const physical =
	/[\s;{](?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius|left|right)(?=[-\w]*\s*:)|:[^;{}]*[\s:](?:left|right)(?=[\s;,)])|translate(?:X|3d)?\((?!0[,)])|[←→⇐⇒‹›◀▶◂▸]/g;

/** Physical directions in the styles of a file, and arrows in its words. */
const directions = (file: string, text: string): string[] => {
	const styles = file.endsWith('.css')
		? [text]
		: [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css);
	return styles.flatMap((css) =>
		(css.replace(/\/\*[\s\S]*?\*\//g, '').match(physical) ?? []).map(
			(found) => `${file}: ${found.trim()}`,
		),
	);
};

test('no style says left or right', () => {
	const files = globSync('src/**/*.{astro,css}', { cwd: root });
	assert.deepEqual(
		files.flatMap((file) => directions(file, readFileSync(join(root, file), 'utf8'))),
		[],
	);
});

test('a style that says left or right is found', () => {
	const css = `.a { margin-left: 1em; text-align: right; inset-inline-start: 0 }
		.b { left: 0; border-left-width: 1px; border-top-right-radius: 2px; float: left }
		.c { background: linear-gradient(to right, red); transform: translateX(2px) }
		.d::after { content: '→' } .standing-left { translate: none; transition: left 1s }`;
	assert.deepEqual(
		directions('a.css', css).map((found) => found.slice('a.css: '.length)),
		[
			...['margin-left', ': right', 'left', 'border-left', 'border-top-right-radius', ': left'],
			...[': linear-gradient(to right', 'translateX(', '→', ': left'],
		],
	);
});

test('no arrow in the words of a template points to a side', () => {
	const found = globSync('src/**/*.{astro,ts}', { cwd: root }).filter((file) =>
		/[←→⇐⇒◀▶◂▸]|&[lr]arr;/.test(readFileSync(join(root, file), 'utf8')),
	);
	assert.deepEqual(found, []);
});
