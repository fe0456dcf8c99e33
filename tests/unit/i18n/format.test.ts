import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesIn } from '../../../src/i18n/dates.ts';
import { inSentence } from '../../../src/i18n/foreign.ts';
import { formatsOf } from '../../../src/i18n/format.ts';

test('dates and numbers are written as readers of English expect', () => {
	const { date, dayParts, number } = formatsOf('en');
	assert.equal(date('2026-11-23'), '23 November 2026');
	assert.equal(date('2025-09'), 'September 2025');
	assert.equal(date('2024'), '2024');
	assert.deepEqual(dayParts('2011-09-12', '2011-09-16'), { start: '12', end: '16 September 2011' });
	assert.deepEqual(dayParts('2022-08-30', '2022-09-02'), {
		start: '30 August',
		end: '2 September 2022',
	});
	assert.deepEqual(dayParts('2020-11-25', '2021-09-21'), {
		start: '25 November 2020',
		end: '21 September 2021',
	});
	assert.equal(number(179000000), '179,000,000');
	assert.equal(number('10-40'), '10–40');
});

test('French letters write the first of a month as 1er, alone and in stretches', () => {
	const { date, shortDate, dayParts } = formatsOf('fr');
	assert.equal(date('2010-08-01'), '1er août 2010');
	assert.equal(date('2010-08-11'), '11 août 2010');
	assert.equal(date('2010-08'), 'août 2010');
	assert.equal(date('2010'), '2010');
	assert.equal(shortDate('2010-08-01'), '1er août 2010');
	assert.equal(shortDate('2008-12-03'), '3 déc. 2008');
	assert.equal(shortDate('2008-12'), 'déc. 2008');
	assert.equal(shortDate('2008'), '2008');
	assert.deepEqual(dayParts('2010-08-01', '2010-08-03'), { start: '1er', end: '3 août 2010' });
	assert.deepEqual(dayParts('2011-08-31', '2011-09-01'), {
		start: '31 août',
		end: '1er septembre 2011',
	});
});

test('Spanish letters write days with de, and Arabic ones both names of a month', () => {
	const es = formatsOf('es');
	assert.equal(es.date('2010-08-01'), '1 de agosto de 2010');
	assert.equal(es.date('2025-09'), 'septiembre de 2025');
	assert.deepEqual(es.dayParts('2011-09-12', '2011-09-16'), {
		start: '12',
		end: '16 de septiembre de 2011',
	});
	assert.equal(es.dayParts('2022-08-30', '2022-09-02').start, '30 de agosto');
	const ar = formatsOf('ar');
	assert.equal(ar.date('2010-08-01'), '1 آب/أغسطس 2010');
	assert.equal(ar.date('2008-12-03'), '3 كانون الأول/ديسمبر 2008');
	assert.equal(ar.date('2025-09'), 'أيلول/سبتمبر 2025');
	assert.equal(ar.date('2024'), '2024');
	assert.equal(ar.shortDate('2008-12-03'), '3 ديسمبر 2008');
	assert.deepEqual(ar.dayParts('2022-08-30', '2022-09-02'), {
		start: '30 آب/أغسطس',
		end: '2 أيلول/سبتمبر 2022',
	});
});

test('dates are ready for languages to come', () => {
	const pt = datesIn('pt-PT');
	assert.equal(pt.date('2010-08-01'), '1º de agosto de 2010');
	assert.equal(pt.dayParts('2010-08-01', '2010-08-03').start, '1º');
	const zh = datesIn('zh-Hans');
	assert.deepEqual(zh.dayParts('2011-09-12', '2011-09-16'), {
		start: '2011年9月12日',
		end: '16日',
	});
	assert.equal(zh.dayParts('2022-08-30', '2022-09-02').end, '9月2日');
});

test('numbers have the signs of their language between thousands, and Latin digits', () => {
	const numberIn = (language: 'fr' | 'es' | 'ar') => formatsOf(language).number;
	assert.equal(numberIn('fr')(179000000), '179\u202f000\u202f000');
	assert.equal(numberIn('fr')(1063), '1\u202f063');
	assert.equal(numberIn('es')(179000000), '179\u202f000\u202f000');
	// Four digits stay together, as the Spanish academies ask.
	assert.equal(numberIn('es')(1063), '1063');
	assert.equal(numberIn('ar')(1063), '1,063');
});

test('Spanish lists say e before the sound of i, also behind a quote or an accent', () => {
	const { list } = formatsOf('es');
	assert.equal(list(['Francia', 'Irlanda']), 'Francia e Irlanda');
	assert.equal(list(['Francia', 'Irán', '«Italia»']), 'Francia, Irán e «Italia»');
	assert.equal(list(['Elena', 'Íñigo']), 'Elena e Íñigo');
	assert.equal(list(['padres', 'hijos']), 'padres e hijos');
	assert.equal(list(['cobre', 'hierro']), 'cobre y hierro');
	assert.equal(list(['5 padres', '8 hijos']), '5 padres y 8 hijos');
	assert.equal(list(['España']), 'España');
});

test('lists of other languages have their own and', () => {
	assert.equal(formatsOf('fr').list(['loi', 'motion', 'audition']), 'loi, motion et audition');
	assert.equal(formatsOf('ar').list(['فرنسا', 'العراق', 'مصر']), 'فرنسا والعراق ومصر');
	const english = inSentence({ words: 'Investigation', language: 'en' }, 'es');
	assert.equal(formatsOf('es').list(['ley', english]), `ley e ${english}`);
	assert.equal(formatsOf('en').list(['Chad', 'Mali', 'Niger']), 'Chad, Mali and Niger');
});

test('names stand in the order of their language', () => {
	const sorted = (language: 'fr' | 'es' | 'ar', names: string) =>
		names.split(' ').sort(formatsOf(language).compare).join(' ');
	assert.equal(sorted('fr', 'Érythrée Estonie Égypte Espagne'), 'Égypte Érythrée Espagne Estonie');
	assert.equal(sorted('es', 'Omán Ñu Níger ¿Nada?'), '¿Nada? Níger Ñu Omán');
	assert.equal(
		sorted('ar', 'باكستان البرازيل ألمانيا الأردن إيران أذربيجان آيسلندا السودان'),
		'آيسلندا أذربيجان الأردن ألمانيا إيران باكستان البرازيل السودان',
	);
});

test('an index has a name under its first letter, past marks and the Arabic article', () => {
	const { letter } = formatsOf('fr');
	assert.equal(letter('« État » et parlement'), 'E');
	assert.equal(letter('“2025”'), '2');
	assert.equal(letter(inSentence({ words: 'questions', language: 'en' }, 'fr')), 'Q');
	assert.equal(formatsOf('es').letter('¿Qué falta?'), 'Q');
	assert.equal(formatsOf('es').letter('ñandú'), 'Ñ');
	assert.deepEqual(['الأردن', 'إيران', 'آيسلندا', 'السودان', 'مصر'].map(formatsOf('ar').letter), [
		...['ا', 'ا', 'ا', 'س', 'م'],
	]);
});
