import assert from 'node:assert/strict';
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { canary, hostileContent, hostileNames } from '../support/hostile.ts';
import { livePreview } from '../support/live-preview.ts';
import { buildSite, copyProject, root } from '../support/site.ts';

const copy = copyProject();
after(() => rmSync(copy, { recursive: true }));

test('the live preview shows problems in place of a page until they are mended', async () => {
	const about = join(copy, 'content/en/about.mdx');
	const sound = readFileSync(about, 'utf8');
	const preview = await livePreview(copy);
	try {
		assert.match(await preview.until('about/', 200), /<h1>About/);

		writeFileSync(about, sound.replace('<Contact id="cmc" />', '<Contakt id="cmc" />'));
		const shown = await preview.until('about/', 500);
		assert.match(
			shown,
			/content\/en\/about\.mdx:\d+:\d+ {2}There is no component &lt;Contakt&gt;\.\n {2}Fix: write &quot;Contact&quot;\.\n1 error, 0 warnings in 1 file\./,
		);

		writeFileSync(about, sound);
		assert.match(await preview.until('about/', 200), /<h1>About/);
	} finally {
		await preview.end();
	}
});

test('a build and the live preview refuse every hostile content, and run none of it', async () => {
	rmSync(canary, { force: true });
	const watched = { NODE_OPTIONS: `--import=${join(root, 'tests/support/canary.ts')}` };
	const places = hostileNames.map(hostileContent);
	const sound = new Map(
		places.map(({ file }) => [
			file,
			existsSync(join(copy, file)) && readFileSync(join(copy, file)),
		]),
	);
	const spoil = (append: boolean) => {
		const group = places.filter((place) => place.append === append);
		for (const { file, text } of group) {
			if (append) appendFileSync(join(copy, file), text);
			else writeFileSync(join(copy, file), text);
		}
		return group;
	};
	// First the texts alone: where the facts cannot be read, nobody can say what names them.
	for (const append of [false, true]) {
		const group = spoil(append);
		await assert.rejects(buildSite(watched, copy), ({ message }: Error) => {
			for (const { file } of group) assert.ok(message.includes(`\n${file}:`), file);
			assert.doesNotMatch(message, /\n\s+at .*\.(ts|js|mjs):\d+/);
			return true;
		});
	}

	const preview = await livePreview(copy, watched);
	try {
		const pages = ['', 'about/', 'act/questions/', 'import-named/', 'expression-text/'];
		for (const page of pages) await preview.until(page, 500);
		for (const [file, text] of sound) {
			if (text) writeFileSync(join(copy, file), text);
			else rmSync(join(copy, file));
		}
		await preview.until('', 200);
		spoil(false);
		spoil(true);
		for (const page of pages) await preview.until(page, 500);
	} finally {
		await preview.end();
	}
	assert.ok(!existsSync(canary));
});
