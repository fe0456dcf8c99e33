import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openKept } from '../../../src/generators/kept.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
const code = join(folder, 'code.ts');
const kept = join(folder, 'kept');
const bytes = (text: string) => () => Promise.resolve(Buffer.from(text));

test('what was made of the same input is not made again, until the code changes', async () => {
	writeFileSync(code, 'one');
	const first = openKept(kept, [code]);
	assert.equal(String(await first.get({ a: 1 }, bytes('made'))), 'made');
	assert.equal(String(await first.get({ a: 1 }, bytes('again'))), 'made');
	assert.equal(String(await first.get({ a: 2 }, bytes('other'))), 'other');
	assert.equal(first.made(), 2);

	const second = openKept(kept, [code]);
	assert.equal(String(await second.get({ a: 1 }, bytes('again'))), 'made');
	assert.equal(second.made(), 0);

	writeFileSync(code, 'two');
	const third = openKept(kept, [code]);
	assert.equal(String(await third.get({ a: 1 }, bytes('again'))), 'again');
});

test('what nobody asks for is removed', async () => {
	const opened = openKept(kept, [code]);
	await opened.get({ a: 3 }, bytes('new'));
	opened.tidy();
	assert.equal(readdirSync(kept).length, 1);
});

test('what cannot be made is not kept', async () => {
	const opened = openKept(kept, [code]);
	await assert.rejects(
		opened.get({ a: 4 }, () => Promise.reject(new Error('no'))),
		/no/,
	);
	assert.equal(String(await opened.get({ a: 4 }, bytes('now'))), 'now');
});
