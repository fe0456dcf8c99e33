import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { test } from 'node:test';
import { siteAddress } from '../../../src/generators/site-address.ts';

test('the site lies at /takeaction/mp/ unless it is told otherwise', () => {
	assert.deepEqual(siteAddress({}), {
		url: 'https://www.stopclustermunitions.org',
		base: '/takeaction/mp/',
		outDir: './dist/takeaction/mp/',
	});
	assert.equal(siteAddress({ SITE_BASE: '/' }).outDir, './dist/');
});

test('a wrong address says what to write', () => {
	assert.throws(() => siteAddress({ SITE_URL: 'https://example.org/mp' }), {
		message:
			'SITE_URL is "https://example.org/mp". Write an origin without a path: https://example.org',
	});
	assert.throws(() => siteAddress({ SITE_BASE: 'mp' }), {
		message: 'SITE_BASE is "mp". Write a path with a slash at both ends: /takeaction/mp/',
	});
});

test('a folder beside the project may not begin with its name', () => {
	const name = basename(process.cwd());
	assert.throws(() => siteAddress({ SITE_OUT: `../${name}-web` }), {
		message: `SITE_OUT is "../${name}-web". Choose a folder inside the project, or one whose name does not begin with ${name}.`,
	});
	assert.equal(siteAddress({ SITE_OUT: '../web' }).outDir, '../web/takeaction/mp/');
	assert.equal(siteAddress({ SITE_OUT: './web' }).outDir, './web/takeaction/mp/');
});
