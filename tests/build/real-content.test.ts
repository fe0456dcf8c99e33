/** What must hold of the finished site whatever editors write, beside what the check of content asks. */
import assert from 'node:assert/strict';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { after, before, test } from 'node:test';
import { defaultLanguage, isLanguage } from '../../src/i18n/languages.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { runsOf } from '../support/text-runs.ts';
import { buildRealSite, textOf } from '../support/site.ts';

let web = '';
let pages: string[] = [];
before(async () => {
	web = await buildRealSite();
	pages = globSync('**/*.html', { cwd: join(web, 'takeaction/mp') });
	assert.ok(pages.length > 400);
});
after(() => rmSync(web, { recursive: true }));

const html = (file: string) => readFileSync(join(web, file), 'utf8');
const compressed = (file: string) => brotliCompressSync(readFileSync(join(web, file))).length;

/** The language of a page, by its file. */
const languageOf = (page: string): Language => {
	const [tag = ''] = page.split('/');
	return isLanguage(tag) ? tag : defaultLanguage;
};

/** Words glued to those before them; a space before a sign that has none, in any language. */
const misplaced =
	/[.,;:][A-Z][a-z]|[.،؛؟]\p{Script=Arabic}{2}|[\p{Ll}\p{Script=Arabic}]\s[.,،؛؟](?:\s|$)/u;
/** French has a space that does not break before these signs and inside its quotation marks. */
const spaces: Partial<Record<Language, RegExp>> = {
	fr: /\p{Ll}[;!?»](?:\s|$)| [;:!?»](?:\s|$)|«(?![\u00a0\u202f])/u,
};
const unspaced = /\p{L}\s[;:!?](?:\s|$)/u;

test('no words are glued, and spaces stand before signs where the language has them', () => {
	for (const page of pages) {
		const file = join(web, 'takeaction/mp', page);
		assert.doesNotMatch(textOf(file), misplaced, page);
		const language = languageOf(page);
		for (const run of runsOf(file)) {
			if (run.language === language)
				assert.doesNotMatch(run.words, spaces[language] ?? unspaced, page);
		}
	}
});

test('titles and descriptions are unique', () => {
	for (const pattern of [/<title>(.*?)<\/title>/, /<meta name="description" content="(.*?)"/]) {
		const found = pages.map((page) => pattern.exec(html(`takeaction/mp/${page}`))?.[1]);
		assert.ok(found.every(Boolean));
		assert.equal(new Set(found).size, found.length);
	}
});

/** Over its budget since there are four languages, and with each act by 150 bytes more: to be made leaner. */
const register = /^(?:[a-z]{2}\/)?precedents\/index/;
const budgetOf = (page: string): number =>
	/^(?:[a-z]{2}\/)?(?:briefing|states|contents)\/index/.test(page) ? 30_000 : 14_000;

test('the register is within its budget', { todo: 'it is not, in any language' }, () => {
	const sizes = pages
		.filter((page) => register.test(page))
		.map((page) => compressed(`takeaction/mp/${page}`));
	assert.ok(Math.max(...sizes) <= 14_000, sizes.join());
});

test('a page with the styles in it stays within its budget, and nothing else blocks it', (context) => {
	const sizes = pages.map((page) => {
		const [head = ''] = html(`takeaction/mp/${page}`).split('</head>');
		assert.match(head, /<style>/, page);
		assert.doesNotMatch(head, /rel="stylesheet"|<script src|<script (?!type=)/, page);
		return {
			page,
			bytes: compressed(`takeaction/mp/${page}`),
			budget: budgetOf(page),
		};
	});
	const heaviest = sizes.toSorted((one, other) => other.bytes - one.bytes).slice(0, 10);
	for (const { page, bytes, budget } of heaviest)
		context.diagnostic(`${bytes} of ${budget}: ${page}`);
	assert.deepEqual(
		sizes.filter(({ page, bytes, budget }) => bytes > budget && !register.test(page)),
		[],
	);
});

/** Files of the web root that a page names, with the scripts that these load with them. */
const loadedBy = (page: string): Set<string> => {
	const files = new Set<string>();
	const add = (file: string) => {
		if (files.has(file)) return;
		files.add(file);
		if (!file.endsWith('.js')) return;
		for (const [, name = ''] of html(file).matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)) {
			add(join(file, '..', name));
		}
	};
	for (const [, linked, font = ''] of html(page).matchAll(
		// Fonts with letters that the page does not have are not loaded.
		/<(?:link rel="(?:stylesheet|icon)" href="|script type="module" src=")\/([^"]+)"|url\(\/((?!\S*(?:extended|arabic))[^)]+)\)/g,
	)) {
		add(linked ?? font);
	}
	return files;
};

test('the scripts that a page loads before anyone acts have at most 3,000 bytes, with a letter to fill in 15,000', () => {
	for (const page of pages) {
		const scripts = [...loadedBy(`takeaction/mp/${page}`)].filter((file) => file.endsWith('.js'));
		const bytes = scripts.reduce((sum, file) => sum + compressed(file), 0);
		const most = /(^|\/)letter\//.test(page) ? 15_000 : 3_000;
		assert.ok(bytes <= most, `${page}: ${bytes} bytes`);
	}
});

test('everything home loads, fonts included, stays within 70,000 bytes', () => {
	const home = 'takeaction/mp/index.html';
	const files = [home, ...loadedBy(home)];
	assert.ok(files.filter((file) => file.endsWith('.woff2')).length === 2);
	assert.ok(files.some((file) => file.endsWith('.js')));
	const bytes = files.reduce(
		(sum, file) =>
			sum + (file.endsWith('.woff2') ? readFileSync(join(web, file)).length : compressed(file)),
		0,
	);
	assert.ok(bytes <= 70_000, `${bytes} bytes`);
});
