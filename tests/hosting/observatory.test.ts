import assert from 'node:assert/strict';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { nginxPath } from '../support/find-nginx.ts';
import { installPeer } from '../support/npm-packages.ts';
import { buildSite } from '../support/site.ts';
import { serve } from '../support/web-server.ts';

/** What the Observatory says of one of its ten tests. */
interface Output {
	result: string;
	pass: boolean;
}
interface Observatory {
	tests: ((requests: unknown) => Output)[];
	modifierOf: (result: string) => number;
	extraCreditFrom: number;
	equivalents: (html: string, address: string) => Map<string, string[]>;
}

/** Mozilla's own tests. Too heavy for every `npm ci`, they are installed when this test first runs. */
const observatory = async (): Promise<Observatory> => {
	const name = '@mdn/mdn-http-observatory';
	const folder = join(installPeer('observatory', { [name]: '1.4.8' }), 'node_modules', name);
	// Filled from the network when it is installed with scripts; no preloaded host counts here.
	const preloaded = join(folder, 'conf/hsts-preload.json');
	if (!existsSync(preloaded)) writeFileSync(preloaded, '{}');
	const load = (file: string) =>
		import(pathToFileURL(join(folder, 'src', file)).href) as Promise<Record<string, never>>;
	const { ALL_TESTS } = await load('constants.js');
	const { getScoreModifier } = await load('grader/grader.js');
	const { MINIMUM_SCORE_FOR_EXTRA_CREDIT } = await load('grader/charts.js');
	const { parseHttpEquivHeaders } = await load('retriever/utils.js');
	assert.ok(
		ALL_TESTS && getScoreModifier && MINIMUM_SCORE_FOR_EXTRA_CREDIT && parseHttpEquivHeaders,
	);
	return {
		tests: ALL_TESTS,
		modifierOf: getScoreModifier,
		extraCreditFrom: MINIMUM_SCORE_FOR_EXTRA_CREDIT,
		equivalents: parseHttpEquivHeaders,
	};
};

/** An answer as the Observatory keeps it. */
const kept = (answer: Response, data: string) => ({
	status: answer.status,
	headers: Object.fromEntries(answer.headers),
	data,
	verified: true,
});

const skip = nginxPath() ? false : 'There is no nginx here.';

test('Mozilla’s Observatory gives at least 130 points of 140', { skip }, async () => {
	const { tests, modifierOf, extraCreditFrom, equivalents } = await observatory();
	const folder = await buildSite();
	const server = await serve(folder);
	try {
		const path = '/takeaction/mp/';
		const home = await fetch(server.origin + path);
		const html = await home.text();
		const origin = { origin: 'https://http-observatory.security.mozilla.org' };
		const preflight = await fetch(server.origin + path, { method: 'OPTIONS', headers: origin });
		// The certificate and the way from http to https are the host's: here they are taken as given.
		const https = new URL(path, 'https://site.example');
		const auto = { ...kept(home, html), httpEquiv: equivalents(html, https.href) };
		const redirects = [
			{ url: new URL(path, 'http://site.example'), status: 301 },
			{ url: https, status: 200 },
		];
		const requests = {
			hostname: https.hostname,
			resources: { path: html },
			session: { url: https },
			responses: {
				auto,
				https: auto,
				http: auto,
				cors: kept(preflight, await preflight.text()),
				httpRedirects: redirects,
				httpsRedirects: redirects,
			},
		};
		const outputs = tests.map((look) => look(requests));
		const modifiers = outputs.map(({ result }) => modifierOf(result));
		const lost = modifiers
			.filter((points) => points < 0)
			.reduce((sum, points) => sum + points, 100);
		const all = modifiers.reduce((sum, points) => sum + points, 100);
		const said = outputs.map(({ result }, index) => `${modifiers[index]} ${result}`).join('\n');
		assert.equal(outputs.length, 10);
		assert.ok((lost >= extraCreditFrom ? all : lost) >= 130, said);
		assert.ok(
			outputs.every(({ pass }) => pass),
			said,
		);
	} finally {
		await server.close();
		rmSync(folder, { recursive: true });
	}
});
