import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyOf, keysOf, matchNames } from '../../../src/browser/parts/match-names.ts';

const states = [
	...['Côte d’Ivoire|Ivory Coast', 'Guinea', 'Guinea-Bissau', 'Niger', 'Nigeria', 'Oman'],
	...['Romania', 'Togo', 'Ukraine', 'United Kingdom|UK'],
].map((all) => ({ id: all.split('|')[0], names: all.split('|').map(keysOf) }));
const found = (typed: string) =>
	matchNames(keyOf(typed), states).map(({ found: { id }, whole }) => (whole ? `${id}!` : id));

test('names are compared without case, accents and signs', () => {
	assert.equal(keyOf(' Côte  d’Ivoire '), 'cote d ivoire');
	assert.equal(keyOf('St. Kitts & Nevis'), 'st kitts nevis');
	assert.equal(keyOf('بَرْلَمان'), 'برلمان');
	assert.equal(keyOf('?!'), '');
});

test('letters of two writings are the same', () => {
	assert.equal(keyOf('Nord-Œst'), keyOf('nord oest'));
	assert.equal(keyOf("Côte d'Ivoire"), keyOf('CÔTE D’IVOIRE'));
	assert.equal(keyOf('أُسْتُرالِيا'), keyOf('استراليا'));
	assert.equal(keyOf('إثيوبيا'), keyOf('اثيوبيا'));
	assert.equal(keyOf('غينيا الاستوائية'), keyOf('غينيا الاستوائيه'));
	assert.equal(keyOf('سويسـرى'), keyOf('سويسري'));
	assert.equal(keyOf('پاکستان'), keyOf('پاكستان'));
});

test('the whole name comes first, then beginnings of names, then beginnings of words', () => {
	assert.deepEqual(found('niger'), ['Niger!', 'Nigeria']);
	assert.deepEqual(found('ni'), ['Niger', 'Nigeria']);
	assert.deepEqual(found('coast ivo'), ['Côte d’Ivoire']);
	assert.deepEqual(found('IVORY COAST'), ['Côte d’Ivoire!']);
	assert.deepEqual(found('oman'), ['Oman!']);
	assert.deepEqual(found('cote divoire'), ['Côte d’Ivoire!']);
});

test('a slip is forgiven where nothing fits, also in the middle of typing, but not in short words', () => {
	assert.deepEqual(found('nigerria'), ['Nigeria']);
	assert.deepEqual(found('romn'), ['Romania']);
	assert.deepEqual(found('ivory cost'), ['Côte d’Ivoire']);
	assert.deepEqual(found('tgo'), []);
	assert.deepEqual(found('atlantis'), []);
});

test('a name among the words of a formal one is found, the longest first', () => {
	assert.deepEqual(found('Federal Republic of Nigeria'), ['Nigeria']);
	assert.deepEqual(found('the Republic of Guinea-Bissau'), ['Guinea-Bissau']);
	assert.deepEqual(found('Togo (Republic of)'), ['Togo']);
});

test('an abbreviation is no beginning of another name', () => {
	assert.deepEqual(found('UK'), ['United Kingdom!']);
	assert.deepEqual(found('ukr'), ['Ukraine']);
});

const arabic = [
	...['ألمانيا', 'الأردن', 'البرازيل', 'السنغال', 'السويد', 'العراق', 'النيجر', 'الهند'],
	...['بلجيكا', 'سنغافورة', 'سويسرا', 'فرنسا', 'كندا', 'لبنان', 'ليبيا', 'نيجيريا', 'هندوراس'],
	'المملكة العربية السعودية',
].map((name) => ({ id: name, names: [keysOf(name)] }));
const inArabic = (typed: string) =>
	matchNames(keyOf(typed), arabic).map(({ found: { id }, whole }) => (whole ? `${id}!` : id));

test('Arabic names are found with the article and without it', () => {
	for (const name of ['الهند', 'السنغال', 'السويد', 'النيجر', 'العراق', 'الأردن']) {
		assert.deepEqual(inArabic(name), [`${name}!`]);
		assert.deepEqual(inArabic(name.slice(2)), [`${name}!`]);
	}
	assert.deepEqual(inArabic('الاردن'), ['الأردن!']);
	assert.deepEqual(inArabic('المانيا'), ['ألمانيا!']);
	assert.deepEqual(inArabic('سعودية'), ['المملكة العربية السعودية']);
	assert.deepEqual(inArabic('مملكة عربية سعوديه'), ['المملكة العربية السعودية!']);
	assert.deepEqual(inArabic('سن'), ['السنغال', 'سنغافورة']);
});

test('Arabic names are found behind what is written together with them', () => {
	for (const typed of ['بالعراق', 'والعراق', 'للعراق', 'كالعراق', 'وبالعراق', 'لعراق']) {
		assert.deepEqual(inArabic(typed), ['العراق!'], typed);
	}
	assert.deepEqual(inArabic('لفرنسا'), ['فرنسا!']);
	assert.deepEqual(inArabic('ولبنان'), ['لبنان!']);
	// What belongs to a name is no preposition.
	for (const name of ['لبنان', 'ليبيا', 'بلجيكا', 'كندا', 'فرنسا']) {
		assert.deepEqual(inArabic(name), [`${name}!`]);
	}
});

test('what fits but for a slip says so', () => {
	const slips = (typed: string) => matchNames(keyOf(typed), states).map(({ slip }) => slip);
	assert.deepEqual(slips('nigerria'), [true]);
	assert.deepEqual(slips('niger'), [false, false]);
	assert.deepEqual(slips('Togo (Republic of)'), [false]);
});
