import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../../../src/content/checks/check-content.ts';
import { mend } from '../../../../src/content/checks/mend.ts';
import { problemsOf, soundContent, soundDate } from '../../../support/valid-content.ts';

const about = 'content/en/about.mdx';
const sources = 'content/facts/sources.yaml';
const page = 'https://www.un.org/x';

const foreign = (name: string) =>
	`Here is ${name} in an address, which then leads nowhere.\n` +
	'  Fix: copy the address from the browser again; words around it are kept apart by [words](address).';
const through = (host: string, fix = `write ${page}`) =>
	`This address leads through ${host}, which sees who follows it.\n  Fix: ${fix}`;
const unread =
	'This address cannot be read.\n' +
	'  Fix: write it as the browser shows it: https://, the name of the site, the page.';
const told = (names: string, better: string) =>
	`Warning: This address tells the site where its readers come from: ${names}.\n  Fix: write ${better}`;

/** Addresses as they are pasted, and what is said of each. */
const addresses: [address: string, says: string | undefined][] = [
	[`${page}/”`, foreign('"”" (U+201D)')],
	[`${page}/—it`, foreign('"—" (U+2014)')],
	[`${page}）。`, foreign('"）" (U+FF09)')],
	[`${page}/\u200e`, foreign('a mark that changes the direction of writing (U+200E)')],
	[`${page}\u00a0y`, foreign('a no-break space (U+00A0)')],
	[`${page}\u2060`, foreign('a zero-width space (U+2060)')],
	['https://un', unread],
	['https://www,un.org/x', unread],
	[`${page}/\u060c`, foreign('"\u060c" (U+060C)')],
	[
		`${page}/são-tomé`,
		'This address holds letters that not every program can follow.\n' +
			`  Fix: write ${page}/s%C3%A3o-tom%C3%A9`,
	],
	[
		'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.un.org%2Fx&data=05%7C01%7Cname%40example.org%7C',
		through('eur01.safelinks.protection.outlook.com'),
	],
	[`https://www.google.com/url?q=${page}&sa=D`, through('www.google.com')],
	[`https://urldefense.com/v3/__${page}__;!!abc`, through('urldefense.com')],
	[
		'https://urldefense.proofpoint.com/v2/url?u=https-3A__www.un.org_x&d=Dw',
		through('urldefense.proofpoint.com'),
	],
	[
		'https://secure-web.cisco.com/1abc/https%3A%2F%2Fwww.un.org%2Fx',
		through('secure-web.cisco.com'),
	],
	[
		'https://www.google.com/url?url=https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3Dhttps%253A%252F%252Fwww.un.org%252Fx',
		through('www.google.com'),
	],
	[`https://www.example.org/sign-in?return=${page}`, `Warning: ${through('www.example.org')}`],
	['https://bit.ly/3x', through('bit.ly', 'follow it, and write the address at which you arrive.')],
	[
		'https://docs.google.com/document/d/1AbC_d/edit?usp=sharing',
		'This address opens a document for editing.\n' +
			'  Fix: write https://docs.google.com/document/d/1AbC_d/preview, if everybody may read it.',
	],
	[
		'https://www.dropbox.com/scl/fi/abc/report.pdf?dl=0',
		'Warning: This address opens a file that somebody shares at www.dropbox.com and can take back.\n' +
			'  Fix: write the address of the page that publishes it, if there is one.',
	],
	[`${page}?a=1&utm_source=y&fbclid=z#p`, told('utm_source, fbclid', `${page}?a=1#p`)],
	[`${page}?utm_source=y`, told('utm_source', page)],
	[`https://web.archive.org/web/2020/${page}`, undefined],
	[`${page}?docid=PTK+118/2008&lang=fr`, undefined],
];

for (const [address, says] of addresses) {
	test(`in a text and in data: ${JSON.stringify(address)}`, () => {
		const inText = soundContent();
		inText.set(about, `${inText.get(about)}\n[words](${address})\n`);
		const inData = soundContent();
		const text = inData.get(sources) ?? '';
		inData.set(sources, text.replace('"https://treaties.un.org/"', address));
		assert.deepEqual(problemsOf(inText), says === undefined ? [] : [`${about}:28:9  ${says}`]);
		assert.deepEqual(problemsOf(inData), says === undefined ? [] : [`${sources}:17:8  ${says}`]);
		const problems = checkContent(inText, soundDate);
		if (!problems[0]?.mend) return;
		const [, better = ''] = /write (https:\S+)$/.exec(says ?? '') ?? [];
		assert.ok(mend(inText, problems).get(about)?.includes(`[words](${better})`));
		// Also in quotes.
		inData.set(sources, text.replace('https://treaties.un.org/', address));
		const mended = mend(inData, checkContent(inData, soundDate));
		assert.equal(mended.get(sources), text.replace('https://treaties.un.org/', better));
	});
}

test('two addresses in one field, and a name before the site, are reported in data', () => {
	for (const [address, says] of [
		['https://www.un.org/our work/file.pdf https://www.icrc.org/', foreign('a space')],
		[
			'https://treaties.un.org@example.org/',
			'The name of the site is not what comes first in this address.\n' +
				'  Fix: delete the @ and what comes before it.',
		],
	] as const) {
		const files = soundContent();
		const text = files.get(sources) ?? '';
		files.set(sources, text.replace('"https://treaties.un.org/"', address));
		assert.deepEqual(problemsOf(files), [`${sources}:17:8  ${says}`]);
	}
});

test('typographic quotes around a bare address are reported', () => {
	const files = soundContent();
	files.set(about, `${files.get(about)}\n“${page}/”\n`);
	assert.deepEqual(problemsOf(files), [`${about}:28:2  ${foreign('"”" (U+201D)')}`]);
});
