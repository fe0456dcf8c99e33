import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkTypedFigures } from '../../../../src/content/checks/figures-in-prose.ts';
import { mistake } from '../../../support/mistake.ts';

mistake('a figure that is typed in a sentence is reported with the fact that holds it', {
	file: 'content/en/letter.mdx',
	from: '<Fact id="casualties-2024" /> people',
	to: '314 people',
	says: [
		'content/en/letter.mdx:12:1  The figure 314 is typed here, but the facts hold it.\n' +
			'  Fix: write <Fact id="casualties-2024" /> in its place, so that it changes with the facts.',
	],
});

mistake('a figure that is typed in the head is reported', {
	file: 'content/en/letter.mdx',
	from: 'Take it as it is, or make it yours.',
	to: 'It speaks of 314 people.',
	says: [
		'content/en/letter.mdx:4:20  The figure 314 is typed here, but the facts hold it.\n' +
			'  Fix: leave it out: only the text below the front matter can show <Fact id="casualties-2024" />.',
	],
});

mistake('a figure that is typed in a model text is reported', {
	file: 'content/en/model-texts/question-accede-date.mdx',
	from: 'by [DATE]?',
	to: 'for the 314 people?',
	says: [
		'content/en/model-texts/question-accede-date.mdx:17:75  The figure 314 is typed here, but the facts hold it.\n' +
			'  Fix: leave it out, or let the member fill it in: [NUMBER].',
	],
});

mistake('a figure that is typed on the home page is reported', {
	file: 'content/en/home.yaml',
	from: 'As of {date}.',
	to: 'As of {date}, 314 people.',
	says: [
		'content/en/home.yaml:9:89  The figure 314 is typed here, but the facts hold it.\n' +
			'  Fix: leave it out, or use a name in braces that the page fills in.',
	],
});

/** A figure as other languages write it. */
const typed = ['1.063', '1 063', '1\u202f063', '1\u00a0063', '1’063', '١٠٦٣', '١٬٠٦٣', '۱۰۶۳'];
test('figures are seen with the thousands and digits of every language', () => {
	const known = new Map([
		[1063, 'clearance'],
		[179_000_000, 'destroyed'],
	]);
	const seen = (words: string) =>
		checkTypedFigures('content/es/letter.mdx', words, known, 'text').map(({ message }) => message);
	for (const figure of [...typed, '179.000.000', '179 000 000', '١٧٩٬٠٠٠٬٠٠٠']) {
		for (const words of [`${figure} km`, `son ${figure}.`, `(${figure})`, `و${figure}`]) {
			assert.deepEqual(seen(words), [`The figure ${figure} is typed here, but the facts hold it.`]);
		}
	}
	assert.deepEqual(seen('A/RES/78/1063, 2.1063, 1,5 y 1063,5 y ١٠٦٣٫٥'), []);
});

test('years are no figures, in whatever digits', () => {
	const known = new Map([[2024, 'casualties']]);
	const seen = (words: string) =>
		checkTypedFigures('content/ar/letter.mdx', words, known, 'text').length;
	assert.deepEqual(['2024', '٢٠٢٤', '2.024', '2\u202f024'].map(seen), [0, 0, 1, 1]);
});

mistake('a control character is reported', {
	file: 'content/en/letter.mdx',
	from: 'Dear Parliamentarian,',
	to: 'Dear\u0007 Parliamentarian,',
	says: [
		'content/en/letter.mdx:9:5  Here is a control character (U+0007), which nobody can see.\n' +
			'  Fix: delete it, or let npm run check:content -- --fix do it.',
	],
});

mistake('a mark that turns the direction is reported', {
	file: 'content/en/letter.mdx',
	from: 'Dear Parliamentarian,',
	to: 'Dear \u202eParliamentarian,',
	says: [
		'content/en/letter.mdx:9:6  Here is a mark that changes the direction of writing (U+202E), which nobody can see.\n' +
			'  Fix: delete it, or let npm run check:content -- --fix do it.',
	],
});

mistake('a zero-width space is reported in data too', {
	file: 'content/facts/states.yaml',
	from: 'name: Finland',
	to: 'name: Fin\u200bland',
	says: [
		'content/facts/states.yaml:4:12  Here is a zero-width space (U+200B), which nobody can see.\n' +
			'  Fix: delete it, or let npm run check:content -- --fix do it.',
	],
});

mistake('a character that could not be read is reported', {
	file: 'content/en/letter.mdx',
	from: 'Dear Parliamentarian,',
	to: 'Dear Parlement\ufffdr,',
	says: [
		'content/en/letter.mdx:9:15  A character here could not be read (U+FFFD).\n' +
			'  Fix: write it again, and save the file as UTF-8.',
	],
});

mistake('a mark that is written as a code is reported in a text', {
	file: 'content/en/letter.mdx',
	from: 'Dear Parliamentarian,',
	to: 'Dear &#x202e;Parliamentarian,',
	says: [
		'content/en/letter.mdx:9:1  Here is a mark that changes the direction of writing (U+202E), which nobody can see.\n' +
			'  Fix: delete its code, between & and ;.',
	],
});

mistake('a mark that is written as a code is reported in data', {
	file: 'content/facts/states.yaml',
	from: 'name: Finland',
	to: 'name: "Fin\\u202eland"',
	says: [
		'content/facts/states.yaml:4:9  Here is a mark that changes the direction of writing (U+202E), which nobody can see.\n' +
			'  Fix: delete its code, which begins with \\, from these words.',
	],
});
