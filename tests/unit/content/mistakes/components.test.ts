// Over 200 lines: every mistake of one kind, each with its whole message.
import { mistake } from '../../../support/mistake.ts';

mistake('an unknown fact is reported at its id, with the nearest one', {
	file: 'content/en/letter.mdx',
	from: '<Fact id="joined" with',
	to: '<Fact id="joind" with',
	says: ['content/en/letter.mdx:11:11  There is no fact "joind".\n' + '  Fix: write "joined".'],
});

mistake('an unknown fact that is near to none is reported with the file it could be added to', {
	file: 'content/en/letter.mdx',
	from: '<Fact id="casualties-2024" />',
	to: '<Fact id="deaths" />',
	says: [
		'content/en/letter.mdx:12:11  There is no fact "deaths".\n' +
			'  Fix: use a known one; there are 22, for example states, joined, not-joined, parties, signatories; or add "deaths" to content/facts/figures.yaml.',
	],
});

mistake('an unknown unit is reported', {
	file: 'content/en/letter.mdx',
	from: 'with="states"',
	to: 'with="state"',
	says: ['content/en/letter.mdx:11:25  There is no unit "state".\n' + '  Fix: write "states".'],
});

mistake('an unknown blank is reported', {
	file: 'content/en/letter.mdx',
	from: '<Blank name="recipient" />',
	to: '<Blank name="recipiant" />',
	says: [
		'content/en/letter.mdx:7:14  There is no blank "recipiant".\n' + '  Fix: write "recipient".',
	],
});

mistake('an unknown source is reported at its place among several', {
	file: 'content/en/briefing.mdx',
	from: 'ids="CMM22 U26"',
	to: 'ids="CMM22 U62"',
	says: ['content/en/briefing.mdx:9:67  There is no source "U62".\n' + '  Fix: write "U26".'],
});

mistake('a space too many between sources is reported', {
	file: 'content/en/briefing.mdx',
	from: 'ids="CMM22 U26"',
	to: 'ids="CMM22  U26"',
	says: [
		'content/en/briefing.mdx:9:61  There is an extra space in "ids".\n' +
			'  Fix: write ids="CMM22 U26".',
	],
});

mistake('an unknown contact is reported', {
	file: 'content/en/letter.mdx',
	from: '<Contact id="cmc" />',
	to: '<Contact id="ccm" />',
	says: [
		'content/en/letter.mdx:27:32  There is no contact "ccm" with an e-mail address of high confidence.\n' +
			'  Fix: write "cmc".',
	],
});

mistake('a contact without a mail address is reported', {
	file: 'content/en/letter.mdx',
	from: '<Contact id="cmc" />',
	to: '<Contact id="isu" />',
	says: [
		'content/en/letter.mdx:27:32  There is no contact "isu" with an e-mail address of high confidence.\n' +
			'  Fix: write "cmc".',
	],
});

mistake('an unknown drawn figure is reported', {
	file: 'content/en/brochure.mdx',
	from: '<Figure id="weapon" />',
	to: '<Figure id="wepon" />',
	says: [
		'content/en/brochure.mdx:6:13  There is no drawn figure "wepon".\n' + '  Fix: write "weapon".',
	],
});

mistake('an unknown article is reported', {
	file: 'content/en/briefing.mdx',
	from: '<Article number="4">',
	to: '<Article number="44">',
	says: [
		'content/en/briefing.mdx:8:18  There is no article "44".\n' + '  Fix: use one of 3, 4, 9.',
	],
});

mistake('an unknown argument is reported', {
	file: 'content/en/briefing.mdx',
	from: 'Argument id="deterrence"',
	to: 'Argument id="deterence"',
	says: [
		'content/en/briefing.mdx:20:15  There is no argument "deterence".\n' +
			'  Fix: write "deterrence".',
	],
});

mistake('an unknown act is reported', {
	file: 'content/en/act/questions.mdx',
	from: 'id="fi-oral-2008"',
	to: 'id="fi-oral-2018"',
	says: [
		'content/en/act/questions.mdx:8:41  There is no act "fi-oral-2018".\n' +
			'  Fix: write "fi-oral-2008".',
	],
});

mistake('an unknown mail is reported', {
	file: 'content/en/network.mdx',
	from: '<Mail id="tell-us" />',
	to: '<Mail id="tell" />',
	says: [
		'content/en/network.mdx:15:11  There is no e-mail "tell".\n' +
			'  Fix: write "tell-us", or add "tell" to the front matter of network.mdx.',
	],
});

mistake('an unknown kind of model texts is reported, and no link to what it would show', {
	file: 'content/en/act/questions.mdx',
	from: '<ModelTexts kind="question"',
	to: '<ModelTexts kind="questions"',
	says: [
		'content/en/act/questions.mdx:12:19  There is no kind of model texts "questions".\n' +
			'  Fix: write "question".',
	],
});

mistake('an unknown model text is reported', {
	file: 'content/en/act/questions.mdx',
	from: '<ModelTexts kind="question" />',
	to: '<ModelText id="question-acede-date" />',
	says: [
		'content/en/act/questions.mdx:12:16  There is no model text "question-acede-date".\n' +
			'  Fix: write "question-accede-date".',
	],
});

mistake('an unknown word of a passage is reported', {
	file: 'content/en/letter.mdx',
	from: 'standing="outside signatory"',
	to: 'standing="outside signatury"',
	says: [
		'content/en/letter.mdx:18:28  There is no standing "signatury".\n' +
			'  Fix: write "signatory".',
	],
});

mistake('an unknown component is reported with the nearest one', {
	file: 'content/en/letter.mdx',
	from: '<Blank name="recipient" />',
	to: '<Blnk name="recipient" />',
	says: ['content/en/letter.mdx:7:1  There is no component <Blnk>.\n' + '  Fix: write "Blank".'],
});

mistake('a component in small letters is reported as a component', {
	file: 'content/en/letter.mdx',
	from: '<Ask />',
	to: '<ask />',
	says: ['content/en/letter.mdx:21:1  There is no component <ask>.\n' + '  Fix: write "Ask".'],
});

mistake('an unknown attribute is reported, and not that the right one is missing', {
	file: 'content/en/letter.mdx',
	from: '<Contact id="cmc" />',
	to: '<Contact ident="cmc" />',
	says: [
		'content/en/letter.mdx:27:28  <Contact> has no attribute "ident".\n' + '  Fix: write "id".',
	],
});

mistake('an attribute of a component that has none is reported', {
	file: 'content/en/letter.mdx',
	from: '<Ask />',
	to: '<Ask for="party" />',
	says: ['content/en/letter.mdx:21:6  <Ask> has no attribute "for".\n' + '  Fix: delete it.'],
});

mistake('a missing attribute is reported with an example', {
	file: 'content/en/letter.mdx',
	from: '<Contact id="cmc" />',
	to: '<Contact />',
	says: [
		'content/en/letter.mdx:27:19  <Contact> needs the attribute "id".\n' +
			'  Fix: write id="…" in it, for example <Contact id="cmc" />.',
	],
});

mistake('an attribute without a value is reported', {
	file: 'content/en/letter.mdx',
	from: '<Contact id="cmc" />',
	to: '<Contact id />',
	says: ['content/en/letter.mdx:27:28  "id" is empty.\n' + '  Fix: write "cmc".'],
});

mistake('an attribute that stands twice is reported at the second', {
	file: 'content/en/letter.mdx',
	from: '<Contact id="cmc" />',
	to: '<Contact id="cmc" id="isu" />',
	says: ['content/en/letter.mdx:27:37  "id" is given twice.\n' + '  Fix: keep one of the two.'],
});

mistake('a component in a model text is reported', {
	file: 'content/en/model-texts/question-accede-date.mdx',
	from: 'by [DATE]?',
	to: 'by <Fact id="date" />?',
	says: [
		'content/en/model-texts/question-accede-date.mdx:17:70  <Fact> does not belong in a text to copy.\n' +
			'  Fix: write the words; what the member fills in goes in square brackets: [DATE].',
	],
});

mistake('an article that stands twice on a page is reported', {
	file: 'content/en/briefing.mdx',
	from: '<Note>',
	to: '<Article number="4">\nAgain.\n</Article>\n\n<Note>',
	says: [
		'content/en/briefing.mdx:12:1  <Article> brings the address "article-4", which is already on this page.\n' +
			'  Fix: delete one of the two.',
	],
});

mistake('a model text that stands twice on a page is reported', {
	file: 'content/en/act/questions.mdx',
	from: '<ModelTexts kind="question" />',
	to: '<ModelTexts kind="question" />\n\n<ModelText id="question-obstacles" />',
	says: [
		'content/en/act/questions.mdx:14:1  <ModelText> brings the address "question-obstacles", which is already on this page.\n' +
			'  Fix: delete one of the two.',
	],
});

mistake('a list of arguments that leads to one without a place on the page is reported', {
	file: 'content/en/briefing.mdx',
	from: '### A large neighbour {#deterrence}',
	to: '### A large neighbour {#neighbour}',
	says: [
		'content/en/briefing.mdx:18:1  <ArgumentList> leads to "deterrence", which is not on this page.\n' +
			'  Fix: write <Argument id="deterrence">, a heading that ends in {#deterrence}, the answer, and </Argument>.',
	],
});

mistake('a list of model texts that stand on another page is reported', {
	file: 'content/en/act/questions.mdx',
	from: '<ModelTextList kind="question" />',
	to: '<ModelTextList kind="motion" />',
	says: [
		'content/en/act/questions.mdx:16:1  The texts that <ModelTextList> leads to stand on another page, "/act/motions/".\n' +
			'  Fix: put the list there, or name the kind of this page.',
	],
});

mistake('a component in a text whose page shows Markdown only is reported', {
	file: 'content/en/precedents.mdx',
	from: 'The newest first.',
	to: 'The newest of <Fact id="joined" /> first.',
	says: [
		'content/en/precedents.mdx:6:15  <Fact> does not belong in this text: its page shows only Markdown.\n' +
			'  Fix: write it in Markdown, or put it into another text.',
	],
});

mistake('what speaks to a state is reported outside the letter', {
	file: 'content/en/brochure.mdx',
	from: '<Figure id="weapon" />',
	to: '<Figure id="weapon" />\n\n<Ask />\n\n<Passage standing="outside">\n\nTo some.\n\n</Passage>\n',
	says: [
		'content/en/brochure.mdx:8:1  <Ask> belongs only in the letter, which is written to a state.\n' +
			'  Fix: write the words themselves, or move it to letter.mdx.',
		'content/en/brochure.mdx:10:10  "standing" works only in the letter, which is written to a state.\n' +
			'  Fix: leave it out, or move the passage to letter.mdx.',
	],
});
