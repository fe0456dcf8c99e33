import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, soundContent } from '../../../support/valid-content.ts';

/** What is wrong with words of facts in French, beside what a language begun lacks. */
const problemsWith = (facts: string) =>
	problemsOf(soundContent().set('content/fr/facts.yaml', facts)).filter((said) =>
		said.startsWith('content/fr/facts.yaml'),
	);

test('a translation of words that a fact says is in order', () => {
	assert.deepEqual(
		problemsWith(
			'articles:\n  Clearance and destruction of cluster munition remnants: Dépollution\n',
		),
		[],
	);
});

test('a translation of words that no fact says is reported, with those meant', () => {
	assert.deepEqual(problemsWith('articles:\n  National implementation measure: Mesures\n'), [
		'content/fr/facts.yaml:2:36  Warning: Nothing in content/facts/articles.yaml says "National implementation measure".\n' +
			'  Fix: write "National implementation measures".',
	]);
});

test('words of a file that has none to translate are reported', () => {
	assert.deepEqual(problemsWith('finders:\n  World: Monde\n'), [
		'content/fr/facts.yaml:1:1  There is no field "finders" here.\n' +
			'  Fix: use a known one; there are 13, for example acts, arguments, arsenals, article-clauses, articles.',
	]);
});

test('English has no such file: the facts hold its words', () => {
	const files = soundContent().set('content/en/facts.yaml', 'articles: {}\n');
	assert.deepEqual(problemsOf(files), [
		'content/en/facts.yaml:1:1  The facts themselves hold their words in this language.\n' +
			'  Fix: change the words in content/facts/, and delete this file.',
	]);
});
