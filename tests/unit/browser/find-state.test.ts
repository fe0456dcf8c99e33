import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { regionFinder } from '../../../src/browser/letters/list/find-state.ts';

const find = regionFinder(
	[
		{ name: 'Niger', region: 'NE' },
		{ name: 'Congo (Kinshasa)', region: 'CD' },
		{ name: 'Congo', region: 'CG' },
		{ name: 'Côte d’Ivoire', region: 'CI' },
		{ name: 'Japan', region: 'JP' },
	],
	{ languages: ['en'], names: { CD: ['Zaire', 'Congo'], CI: ['Ivory Coast'] } },
);

test('a state is found by its letters, in either case, and by any whole name', () => {
	const found = ['ci', 'NE', 'Ivory Coast', 'COTE D’IVOIRE', 'zaire', '日本', 'Japan.'].map(find);
	assert.deepEqual(found, ['CI', 'NE', 'CI', 'CI', 'CD', 'JP', 'JP']);
});

test('of two states with a name it is the one that shows it', () => {
	assert.equal(find('Congo'), 'CG');
});

test('a part of a name, a slip and a longer name find none', () => {
	for (const words of ['Nig', 'Ivory', 'Japn', 'State of Japan', '', '?', 'the', 'constructor'])
		assert.equal(find(words), undefined, words);
});

/** The real names of the site, as its page and its file of names have them. */
const read = (file: string): unknown =>
	parse(readFileSync(new URL(`../../../content/${file}`, import.meta.url), 'utf8'));
const own = read('en/names.yaml') as {
	states: Record<string, string>;
	also: Record<string, string[]>;
};
const states = read('facts/states.yaml') as { iso2: string }[];
const languages = ['en', 'fr', 'es', 'ar'];
const inLanguage = (language: string) => new Intl.DisplayNames(language, { type: 'region' });
const shown = states.map(({ iso2: region }) => ({
	name: own.states[region] ?? inLanguage('en').of(region) ?? '',
	region,
}));
const findReal = regionFinder(shown, { languages, names: own.also });

test('each state is found by its name in every language of the site, and by no name of another', () => {
	for (const { name, region } of shown) {
		const names = [name, ...(own.also[region] ?? [])];
		for (const language of languages) names.push(inLanguage(language).of(region) ?? '');
		for (const one of names) assert.equal(findReal(one), region, `${region} ${one}`);
	}
});

const asWritten: Record<string, string> = {
	...{ Liban: 'LB', Brésil: 'BR', ألمانيا: 'DE', 'Reino Unido': 'GB', 'Les Pays-Bas': 'NL' },
	...{ 'U.S.A.': 'US', 'U. K.': 'GB', 'D.R. Congo': 'CD' },
	...{ 'The Gambia': 'GM', 'Gambia (Republic of The)': 'GM', 'Gambia, The': 'GM' },
	'Iran (Islamic Republic of)': 'IR',
	'Iran (Islamic Republic)': 'IR',
	'Congo (Democratic Republic of the)': 'CD',
	'Congo (the Democratic Republic of the)': 'CD',
	'Congo, Democratic Republic of the': 'CD',
	'The Democratic Republic of Congo': 'CD',
	'Congo (Republic of the)': 'CG',
	'Congo (the)': 'CG',
	'Congo (Kinshasa)': 'CD',
	'Bolivia (Plurinational State of)': 'BO',
	'Venezuela (Bolivarian Republic of)': 'VE',
	'Micronesia (Federated States of)': 'FM',
	'Netherlands (Kingdom of the)': 'NL',
	'Tanzania, United Republic of': 'TZ',
	"Korea (Democratic People's Republic of)": 'KP',
	'Korea, Republic of': 'KR',
	'Saint Vincent & the Grenadines': 'VC',
	'St. Kitts and Nevis': 'KN',
	'Bosnia & Herzegovina': 'BA',
	'Burma (Myanmar)': 'MM',
};
test('a state is found as the United Nations and people write it, long forms and brackets too', () => {
	for (const [words, region] of Object.entries(asWritten))
		assert.equal(findReal(words), region, words);
});

test('brackets are not left out blindly: what is in them may make it another state', () => {
	for (const words of [
		'Congo (Brazil)',
		'Guinea (Equatorial Bissau)',
		'Korea (x)',
		'Niger (Nigeria)',
	])
		assert.equal(findReal(words), undefined, words);
});

test('names that editors give in other languages are known with their brackets turned', () => {
	const names = {
		IR: [
			"Iran (République islamique d')",
			'Irán (República Islámica del)',
			'إيران (جمهورية - الإسلامية)',
		],
	};
	const findMore = regionFinder(shown, { languages, names });
	for (const words of [
		"République islamique d'Iran",
		'República Islámica del Irán',
		'جمهورية إيران الإسلامية',
		'إيران (جمهورية - الإسلامية)',
	])
		assert.equal(findMore(words), 'IR', words);
});
