import { mistake } from '../../../support/mistake.ts';

mistake('a value without quotes is reported once', {
	file: 'content/en/letter.mdx',
	from: '<Contact id="cmc" />',
	to: '<Contact id=cmc />',
	says: [
		'content/en/letter.mdx:27:28  The value of "id" has no quotes.\n' + '  Fix: write id="cmc".',
	],
});

mistake('a value in quotes of print is reported', {
	file: 'content/en/letter.mdx',
	from: '<Contact id="cmc" />',
	to: '<Contact id=“cmc” />',
	says: [
		'content/en/letter.mdx:27:28  The value of "id" has the wrong kind of quotes.\n' +
			'  Fix: write id="cmc", with straight quotes.',
	],
});

mistake('quotes that are not closed are reported', {
	file: 'content/en/letter.mdx',
	from: '<Contact id="cmc" />',
	to: '<Contact id="cmc />',
	says: [
		'content/en/letter.mdx:27:28  The quotes of "id" are opened and not closed.\n' +
			'  Fix: write id="cmc".',
	],
});

mistake('a tag without its end is reported with the whole tag', {
	file: 'content/en/letter.mdx',
	from: '<Contact id="cmc" />',
	to: '<Contact id="cmc"',
	says: [
		'content/en/letter.mdx:27:19  The tag <Contact is not finished.\n' +
			'  Fix: write <Contact id="cmc" />',
	],
});

mistake('a component that takes no words and is left open is reported', {
	file: 'content/en/letter.mdx',
	from: '<Contact id="cmc" />',
	to: '<Contact id="cmc">',
	says: [
		'content/en/letter.mdx:27:19  <Contact> is opened here and not closed.\n' +
			'  Fix: write <Contact id="cmc" />',
	],
});

mistake('words in a component that takes none are reported', {
	file: 'content/en/letter.mdx',
	from: '<Contact id="cmc" />',
	to: '<Contact id="cmc">the campaign</Contact>',
	says: [
		'content/en/letter.mdx:27:19  <Contact> takes no words between its tags.\n' +
			'  Fix: write <Contact id="cmc" />',
	],
});

mistake('a passage that is not closed is reported where it is opened', {
	file: 'content/en/letter.mdx',
	from: 'not yet known.\n</Passage>',
	to: 'not yet known.\n',
	says: [
		'content/en/letter.mdx:14:1  <Passage> is opened here and not closed.\n' +
			'  Fix: write </Passage> on a line of its own where it ends.',
	],
});

mistake('a slip in a closing tag is reported once', {
	file: 'content/en/letter.mdx',
	from: 'not yet known.\n</Passage>',
	to: 'not yet known.\n</Pasage>',
	says: [
		'content/en/letter.mdx:16:1  </Pasage> does not close <Passage>, which is opened on line 14.\n' +
			'  Fix: write </Passage>.',
	],
});

mistake('a closing tag too many is reported', {
	file: 'content/en/letter.mdx',
	from: 'not yet known.\n</Passage>',
	to: 'not yet known.\n</Passage>\n</Passage>',
	says: [
		'content/en/letter.mdx:17:1  </Passage> closes something that is not open here.\n' +
			'  Fix: delete it, or open the component above it.',
	],
});

mistake('tags that cross are reported once', {
	file: 'content/en/letter.mdx',
	from: 'Dear Parliamentarian,',
	to: '<Passage standing="party">\n\n<Note>\n\nWords.\n\n</Passage>\n\n</Note>',
	says: [
		'content/en/letter.mdx:15:1  </Passage> comes before </Note>, but <Note> was opened later.\n' +
			'  Fix: write </Note> first, then </Passage>.',
	],
});

mistake('a closing tag in the last item of a list is reported', {
	file: 'content/en/letter.mdx',
	from: 'Convention matters.\n</Passage>',
	to: 'Convention matters. </Passage>',
	says: [
		'content/en/letter.mdx:24:49  <Passage> is opened and closed in different paragraphs, lists or quotations.\n' +
			'  Fix: write <Passage> and </Passage> each on a line of its own, or both in the same sentence.',
	],
});

mistake('a closing tag that is indented below a list is reported', {
	file: 'content/en/letter.mdx',
	from: 'Convention matters.\n</Passage>',
	to: 'Convention matters.\n  </Passage>',
	says: [
		'content/en/letter.mdx:25:3  </Passage> is indented.\n' +
			'  Fix: start it at the beginning of the line.',
	],
});

mistake('a component that is indented is reported', {
	file: 'content/en/letter.mdx',
	from: '<Ask />',
	to: '  <Ask />',
	says: [
		'content/en/letter.mdx:21:3  <Ask> is indented.\n' +
			'  Fix: start it at the beginning of the line.',
	],
});

mistake('a passage that is opened in a sentence and closed in another paragraph is reported', {
	file: 'content/en/letter.mdx',
	from: 'Dear Parliamentarian,',
	to: 'Dear <Passage standing="party">member\n\nand friends</Passage>,',
	says: [
		'content/en/letter.mdx:9:6  <Passage> is opened and closed in different paragraphs, lists or quotations.\n' +
			'  Fix: write <Passage> and </Passage> each on a line of its own, or both in the same sentence.',
	],
});
