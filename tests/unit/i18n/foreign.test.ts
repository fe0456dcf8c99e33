import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inHtml, inSentence, withoutMarks } from '../../../src/i18n/foreign.ts';

const english = (words: string) => inSentence({ words, language: 'en' }, 'fr');

test('words of another language are marked in a sentence, and escaped', () => {
	const said = `Il dit : ${english('2 < 3 & "so"')} ; voilà ${english('all')}`;
	assert.equal(
		inHtml(said, 'fr'),
		'Il dit : <bdi lang="en">2 &lt; 3 &amp; &quot;so&quot;</bdi> ; voilà <bdi lang="en">all</bdi>',
	);
	assert.equal(withoutMarks(said, 'fr'), 'Il dit : 2 < 3 & "so" ; voilà all');
});

test('words of the language around them are not marked', () => {
	assert.equal(inSentence({ words: 'voilà', language: 'fr' }, 'fr'), 'voilà');
	assert.equal(inHtml("C'est <tout>", 'fr'), 'C&#39;est &lt;tout&gt;');
});
