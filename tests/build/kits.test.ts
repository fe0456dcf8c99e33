import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { commandFrom } from '../support/system-packages.ts';
import { buildSite } from '../support/site.ts';

let site = '';
const folder = mkdtempSync(join(tmpdir(), 'kit-'));
before(async () => {
	site = join(await buildSite(), 'takeaction/mp');
});
after(() => rmSync(folder, { recursive: true }));

const kit = 'act/cluster-munitions-kit-en.zip';
const stateKits = (): string[] =>
	globSync('states/*/cluster-munitions-kit-*-en.zip', { cwd: site });
const read = (file: string) => unzipSync(readFileSync(join(site, file)));

test('the kit of the language holds letters, brochure, briefing, summary and texts, as PDF and for Word', () => {
	const names = Object.keys(read(kit));
	assert.ok(statSync(join(site, kit)).size <= 6_000_000);
	for (const wanted of [
		/1-letter\/.*letter-party-en\.docx$/,
		/1-letter\/.*letter-left-us-letter-en\.pdf$/,
		/1-letter\/.*letter-outside-en\.txt$/,
		/2-brochure\/.*brochure-folded-en\.pdf$/,
		/3-briefing\/.*briefing-en\.docx$/,
		/3-briefing\/.*briefing-summary-en\.pdf$/,
		/4-texts\/.*model-texts-en\.docx$/,
		/4-texts\/.*questions-en\.pdf$/,
	]) {
		assert.ok(
			names.some((name) => wanted.test(name)),
			String(wanted),
		);
	}
});

test('each state has a kit with its letter, its page for a meeting and its texts', () => {
	const states = globSync('states/*/index.html', { cwd: site }).length;
	const kits = stateKits();
	assert.equal(kits.length, states);
	for (const file of kits) {
		const code = basename(dirname(file));
		const own = Object.keys(read(file)).map((name) =>
			name.replaceAll('cluster-munitions-', '').replaceAll(`-${code}-`, '-'),
		);
		assert.deepEqual(
			own.sort(),
			[
				'kit-en/1-letter/letter-en.docx',
				'kit-en/1-letter/letter-en.pdf',
				'kit-en/1-letter/letter-en.txt',
				'kit-en/1-letter/letter-us-letter-en.pdf',
				'kit-en/2-meeting/brief-en.pdf',
				'kit-en/3-texts/texts-en.docx',
				'kit-en/READ ME.txt',
			],
			file,
		);
	}
});

test('what is in a kit is what the pages offer, byte for byte', () => {
	for (const file of [kit, 'states/br/cluster-munitions-kit-br-en.zip']) {
		for (const [name, bytes] of Object.entries(read(file))) {
			if (name.endsWith('READ ME.txt')) continue;
			const [published = ''] = globSync(`**/${basename(name)}`, { cwd: site });
			assert.ok(Buffer.from(bytes).equals(readFileSync(join(site, published))), name);
		}
	}
});

test('READ ME.txt names the day, each folder and the page with the latest facts', () => {
	for (const file of [kit, 'states/br/cluster-munitions-kit-br-en.zip']) {
		const files = read(file);
		const top = basename(file, '.zip');
		const words = strFromU8(files[`${top}/READ ME.txt`] ?? new Uint8Array());
		assert.match(words, /As of 23 November 2026/);
		assert.ok(
			words.includes(`https://www.stopclustermunitions.org/takeaction/mp/${dirname(file)}/`),
		);
		const folders = new Set(Object.keys(files).map((name) => name.split('/').at(-2) ?? ''));
		folders.delete(top);
		for (const name of folders) assert.match(words, new RegExp(`\n${name}\n[A-Z]`), name);
	}
});

test('a ZIP file is unpacked by the usual program, into one folder, with names and rights kept', (context) => {
	const unzip = commandFrom('unzip', 'unzip');
	if (!unzip) {
		console.warn('There is no unzip here, and none can be installed: no ZIP file was unpacked.');
		context.skip('no unzip');
		return;
	}
	for (const file of [kit, ...stateKits().slice(0, 3)]) {
		execFileSync(unzip, ['-q', '-d', folder, join(site, file)]);
		const top = basename(file, '.zip');
		const unpacked = globSync(`${top}/**/*.*`, { cwd: folder });
		assert.equal(unpacked.length, Object.keys(read(file)).length);
		for (const name of unpacked) {
			// Names that survive every program: letters, digits, hyphens, dots, and the blank of READ ME.
			assert.match(name, /^[\w./ -]+$/);
			assert.equal(statSync(join(folder, name)).mode & 0o777, 0o644, name);
		}
	}
	assert.deepEqual(
		globSync('*', { cwd: folder }).filter((name) => !name.startsWith('cluster-munitions-kit')),
		[],
	);
});

test('the texts of a state are those that its page leads to', () => {
	const page = parse(readFileSync(join(site, 'states/br/index.html'), 'utf8'));
	const led = new Set(
		page
			.querySelectorAll('main a[href*="/act/"]')
			.map((link) => link.getAttribute('href')?.split('#')[1] ?? '')
			.filter((anchor) => anchor && !anchor.includes('=')),
	);
	const titles = [...led].map((id) => {
		const [file = ''] = globSync(`act/**/cluster-munitions-${id}-en.txt`, { cwd: site });
		return readFileSync(join(site, file), 'utf8').split('\n', 1)[0] ?? '';
	});
	assert.ok(titles.length > 10);
	const headingsOf = (file: string) => {
		const xml = strFromU8(
			unzipSync(readFileSync(join(site, file)))['word/document.xml'] ?? new Uint8Array(),
		);
		return [...xml.matchAll(/w:val="Heading2"\/>.*?<w:t[^>]*>([^<]+)</g)].map(([, words]) => words);
	};
	const own = headingsOf('states/br/cluster-munitions-texts-br-en.docx');
	assert.deepEqual(own.toSorted(), titles.toSorted());
	const all = headingsOf('act/cluster-munitions-model-texts-en.docx');
	const texts = globSync('act/**/index.html', { cwd: site }).flatMap((file) =>
		parse(readFileSync(join(site, file), 'utf8')).querySelectorAll('.model-text'),
	);
	assert.equal(all.length, texts.length);
});
