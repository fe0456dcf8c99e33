import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import Papa from 'papaparse';
import { parse } from 'yaml';
import { keyOf } from '../../../src/browser/parts/match-names.ts';
import type { Names } from '../../../src/content/schemas/names.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { languages as known } from '../../../src/i18n/languages.ts';
import { root } from '../../support/site.ts';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const states = parse(read('content/facts/states.yaml')) as { iso2: string }[];
const languages = (Object.keys(known) as Language[]).filter((language) =>
	existsSync(join(root, `content/${language}/names.yaml`)),
);
const ours = new Map(
	languages.map((language) => [language, parse(read(`content/${language}/names.yaml`)) as Names]),
);

type Row = Record<Language | 'iso2', string>;
const { data: theirs } = Papa.parse<Row>(read('tests/fixtures/un-names.csv'), {
	header: true,
	comments: '#',
	skipEmptyLines: 'greedy',
});

/**
 * What we say for a name of the United Nations: they put an article or a form of government in brackets,
 * which we leave out, `Gambia (the)`, `Iran (Islamic Republic of)`; and we write the apostrophe of a book.
 */
const shownFor = (name: string): string => name.replace(/ \([^()]*\)$/, '').replaceAll("'", '’');

/** Where we say a name otherwise, and why. */
const exceptions: Partial<Record<Language, Record<string, { name: string; why: string }>>> = {
	en: {
		CI: {
			name: 'Côte d’Ivoire',
			why: 'A slip of the copy, which says Ivory Coast: the United Nations say Côte d’Ivoire in every language.',
		},
		GB: {
			name: 'United Kingdom',
			why: 'Their records of meetings in English name speakers by this short form too. On a phone the long one fills two lines of the button that offers a reader her state, and moves the field as it appears.',
		},
		US: { name: 'United States', why: 'As for the United Kingdom: on the page of the letter.' },
	},
	ar: {
		TL: {
			name: 'تيمور - ليشتي',
			why: 'A slip of the copy, which lacks the space before the dash; M49 has it.',
		},
	},
};

for (const language of languages) {
	const own = ours.get(language);
	const except = exceptions[language] ?? {};

	test(`${language}: each state has the name that the United Nations use, or one of the exceptions`, () => {
		assert.equal(theirs.length, states.length);
		const expected = theirs.map((row) => [
			row.iso2,
			except[row.iso2]?.name ?? shownFor(row[language]),
		]);
		const shown = theirs.map(({ iso2 }) => [iso2, own?.states[iso2]]);
		assert.deepEqual(shown, expected);
		assert.deepEqual(
			new Set(Object.keys(own?.states ?? {})),
			new Set(states.map(({ iso2 }) => iso2)),
		);
	});

	test(`${language}: each exception is one`, () => {
		for (const [iso2, { name }] of Object.entries(except)) {
			const row = theirs.find((one) => one.iso2 === iso2);
			assert.notEqual(name, row && shownFor(row[language]), iso2);
		}
	});

	test(`${language}: the customary name of each state is known too, and is no other's`, () => {
		const customary = new Intl.DisplayNames(language, { type: 'region' });
		/** A name without the words for "and"; a Saint is a St. */
		const bare = (name: string): string =>
			keyOf(name)
				.split(' ')
				.filter((word) => !['and', 'the', 'et', 'y'].includes(word))
				.map((word) => (word === 'saint' ? 'st' : word))
				.join(' ');
		const owners = new Map<string, string>();
		for (const { iso2 } of states) owners.set(bare(own?.states[iso2] ?? ''), iso2);
		for (const { iso2 } of states) {
			for (const name of own?.also?.[iso2] ?? []) {
				// A name that is shown is not said again.
				assert.ok(!Object.values(own?.states ?? {}).includes(name), `${iso2}: ${name}`);
				if (!owners.has(bare(name))) owners.set(bare(name), iso2);
			}
		}
		for (const { iso2 } of states) {
			// Myanmar (Burma) is two names.
			const parts = customary.of(iso2)?.split(/[()]/).filter(Boolean) ?? [];
			for (const part of parts) assert.equal(owners.get(bare(part)), iso2, `${iso2}: ${part}`);
		}
	});
}
