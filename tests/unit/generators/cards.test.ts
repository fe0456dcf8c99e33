import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { readContentFiles } from '../../../src/content/read/disk.ts';
import { readContent } from '../../../src/content/checks/check-content.ts';
import { publish } from '../../../src/content/published/content.ts';
import { openKept } from '../../../src/generators/kept.ts';
import { card } from '../../../src/generators/pictures/card.ts';
import type { Card } from '../../../src/generators/pictures/card.ts';
import { indexedPng } from '../../../src/generators/pictures/indexed-png.ts';
import { cards } from '../../../src/generators/steps/cards.ts';
import { readFacts } from '../../../src/content/read/read-facts.ts';
import { statesByStanding } from '../../../src/treaty/standing.ts';
import { fixture, root, testDate } from '../../support/site.ts';

const fieldOn = (date: string) => {
	const { party, signatory, outside, left } = statesByStanding(readFacts(fixture).states, date);
	const codes = (states: { iso2: string }[]) => states.map(({ iso2 }) => iso2);
	return {
		party: codes(party),
		signatory: codes(signatory),
		outside: codes(outside),
		left: codes(left),
	};
};

test('a pixel of a PNG has the nearest colour of the palette', async () => {
	const write = indexedPng([
		{ ground: '#ffffff', drawn: { '#000000': [0.5, 1] } },
		{ ground: '#f0f0e0', drawn: {} },
	]);
	const pixels = [
		[255, 255, 255, 255],
		[120, 130, 128, 255],
		[10, 0, 3, 255],
		[240, 240, 224, 255],
	];
	const { data, info } = await sharp(write(Uint8Array.from(pixels.flat()), 2))
		.raw()
		.toBuffer({ resolveWithObject: true });
	assert.deepEqual([info.width, info.height, info.channels], [2, 2, 3]);
	assert.deepEqual([...data], [255, 255, 255, 128, 128, 128, 0, 0, 0, 240, 240, 224]);
});

/** Whether all pixels of a part of a picture are the same. */
const isEmpty = async (
	png: Buffer,
	[left, top, width, height]: [number, number, number, number],
) => {
	const pixels = await sharp(png).extract({ left, top, width, height }).raw().toBuffer();
	return pixels.every((part, at) => part === pixels[at % 3]);
};

test('the longest words keep to the card, in few bytes, in either direction', async () => {
	const site = ['Stop Cluster Munitions', 'Parliament'];
	const long = 'An invitation to members of parliament who want their state to join the Convention';
	const of = (iso2: string) => ({
		state: { iso2, foot: '44 of the 54 states in this region have joined.' },
	});
	const texts: [string, string, Pick<Card, 'state'>?][] = [
		['The parliamentary friends of the Cluster Munition Coalition, and of others', long],
		['Unternehmensverantwortlichkeitsgesetzgebung', `${long}. ${long}. ${long}.`],
		['Democratic People’s Republic of Korea', long, of('KP')],
		['United Kingdom of Great Britain and Northern Ireland', long, of('GB')],
		['Saint-Vincent-et-les-Grenadines', `${long}. ${long}.`, of('VC')],
	];
	for (const [title, words, state] of texts) {
		for (const language of ['en', 'ar'] as const) {
			const png = await card({ language, site, title, words, ...state }, fieldOn('2026-11-23'));
			const about = `${title}, ${language}: ${png.length} bytes`;
			assert.ok(png.length < 40_000, about);
			// At the side where lines begin, and below the last one.
			assert.ok(await isEmpty(png, [language === 'en' ? 0 : 1150, 0, 50, 630]), about);
			assert.ok(await isEmpty(png, [language === 'en' ? 0 : 700, 590, 500, 40]), about);
		}
	}
});

const words: Card = { language: 'en', site: ['Site'], title: 'A title', words: 'Words.' };

test('a card has few bytes on any day', async () => {
	for (const day of ['2007-01-01', '2011-03-01', '2099-01-01']) {
		const png = await card(words, fieldOn(day));
		assert.ok(png.length < 40_000, day);
	}
});

test('a card has the same bytes in another process, folder, time zone and language', async () => {
	const code = `
		const { card } = await import(process.argv[1]);
		const png = await card(...JSON.parse(process.argv[2]));
		console.log(png.toString('base64'));
	`;
	const source = import.meta.resolve('../../../src/generators/pictures/card.ts');
	const field = fieldOn(testDate);
	const environment = { TZ: 'Pacific/Kiritimati', LANG: 'ar_LB.UTF-8', LC_ALL: 'ar_LB.UTF-8' };
	const there = execFileSync(
		process.execPath,
		['--input-type=module', '-e', code, source, JSON.stringify([words, field])],
		{ cwd: tmpdir(), env: { ...process.env, ...environment }, encoding: 'utf8' },
	);
	assert.equal(there.trim(), (await card(words, field)).toString('base64'));
});

test('signs of Typst in words are words like others', async () => {
	await card(
		{ ...words, title: '#panic("x") $y$ *z*', words: '_a_ @b <c> // `e`' },
		fieldOn(testDate),
	);
});

/** Makes the card of a page with a title and a lede, as a build does. */
const build = async (title: string, lede: string): Promise<string[]> => {
	const folder = mkdtempSync(join(tmpdir(), 'cards-'));
	const { content } = readContent(readContentFiles(fixture), testDate);
	assert.ok(content);
	const page = {
		file: 'act/index.html',
		page: 'act/',
		language: 'en' as const,
		title,
		lede,
		image: 'https://example.org/mp/act/card.png',
		canonical: 'https://example.org/mp/act/',
		alternates: [],
		gaps: [],
		main: () => Promise.resolve(null),
	};
	try {
		await cards({
			folder,
			webRoot: folder,
			base: '/mp/',
			origin: 'https://example.org',
			keep: (name, sources) => openKept(join(folder, name), sources),
			pages: [page],
			content: publish(content, testDate),
		});
		return readdirSync(join(folder, 'act'));
	} finally {
		rmSync(folder, { recursive: true });
	}
};

test('a letter that no font has stops the build, with the page and the letter', async () => {
	assert.deepEqual(await build('A title', 'Words.'), ['card.png']);
	await assert.rejects(build('A title', 'Words with ដ.'), {
		message:
			'act/index.html, card.png: PDF/UA-1 error: the text `"ដ"` could not be displayed with font `"Newsreader"`',
	});
	await assert.rejects(build('ដ', 'Words.'), /the text `"ដ"` could not be displayed/);
});

test('a picture that cannot be made names the text that its words were written in', async () => {
	const written = readFileSync(join(root, 'content/en/letter.mdx'), 'utf8');
	const lines = written.split('\n');
	const line = lines.findIndex((text) => text.startsWith('lede: '));
	const lede = lines[line]?.replace('lede: ', '') ?? '';
	const said = async (words: string) => {
		const error = await build('A title', words).catch((thrown: unknown) => thrown);
		return error instanceof Error ? error.message.split('\n').at(-1) : 'made';
	};
	assert.equal(await said(`${lede} ដ`), '  Written in content/en/letter.mdx');
	assert.equal(
		await said(`${lede} `.repeat(20).trim()),
		`  Written in content/en/letter.mdx:${line + 1}`,
	);
});

test('words that are too long for a card stop the build, with the page and what to do', async () => {
	const long = 'Words of some length. '.repeat(20).trim();
	await assert.rejects(build('A title', long), {
		message: `act/index.html, card.png: The words “${long}” do not fit on the picture of a shared link. Shorten them on their page.`,
	});
});
