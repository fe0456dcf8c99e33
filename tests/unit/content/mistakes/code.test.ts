import { mistake } from '../../../support/mistake.ts';

mistake('an import is reported', {
	file: 'content/en/letter.mdx',
	from: 'Dear Parliamentarian,',
	to: "import x from './x.js'\n\nDear Parliamentarian,",
	says: [
		'content/en/letter.mdx:9:1  A line that begins with "import" would load code.\n' +
			'  Fix: delete the line, or begin the sentence with another word than "import".',
	],
});

mistake('an export is reported', {
	file: 'content/en/letter.mdx',
	from: 'Dear Parliamentarian,',
	to: 'export const x = { a: 1 }\n\nDear Parliamentarian,',
	says: [
		'content/en/letter.mdx:9:1  A line that begins with "export" would load code.\n' +
			'  Fix: delete the line, or begin the sentence with another word than "export".',
	],
});

mistake('a sentence that begins with import is reported with the way out', {
	file: 'content/en/letter.mdx',
	from: 'Dear Parliamentarian,',
	to: 'import and transit are banned too.',
	says: [
		'content/en/letter.mdx:9:1  A line that begins with "import" would load code.\n' +
			'  Fix: delete the line, or begin the sentence with another word than "import".',
	],
});

mistake('an expression is reported once, however many braces it has', {
	file: 'content/en/letter.mdx',
	from: 'Dear Parliamentarian,',
	to: 'Dear {a {b} c},',
	says: [
		'content/en/letter.mdx:9:6  Braces mean code, and a text holds none.\n' +
			'  Fix: use round brackets, or leave the braces out.',
	],
});

mistake('an expression over several paragraphs is reported once', {
	file: 'content/en/letter.mdx',
	from: 'Dear Parliamentarian,',
	to: '{\n\nname\n\n}',
	says: [
		'content/en/letter.mdx:9:1  Braces mean code, and a text holds none.\n' +
			'  Fix: use round brackets, or leave the braces out.',
	],
});

mistake('a single brace is reported', {
	file: 'content/en/letter.mdx',
	from: 'Dear Parliamentarian,',
	to: 'Dear Parliamentarian},',
	says: [
		'content/en/letter.mdx:9:21  Braces mean code, and a text holds none.\n' +
			'  Fix: use round brackets, or leave the braces out.',
	],
});

mistake('an expression in an attribute is reported at its brace', {
	file: 'content/en/letter.mdx',
	from: '<Contact id="cmc" />',
	to: '<Contact id={cmc} />',
	says: [
		'content/en/letter.mdx:27:31  Braces in a component mean code, and a text holds none.\n' +
			'  Fix: write the value in double quotes: <Fact id="joined" />.',
	],
});

mistake('a spread is reported at its brace', {
	file: 'content/en/letter.mdx',
	from: '<Contact id="cmc" />',
	to: '<Contact {...props} />',
	says: [
		'content/en/letter.mdx:27:28  Braces in a component mean code, and a text holds none.\n' +
			'  Fix: write the value in double quotes: <Fact id="joined" />.',
	],
});

mistake('an event handler is reported', {
	file: 'content/en/letter.mdx',
	from: '<Ask />',
	to: '<Ask onclick="x" />',
	says: ['content/en/letter.mdx:21:6  "onclick" would run code.\n' + '  Fix: delete it.'],
});

mistake('raw HTML is reported with the Markdown for it', {
	file: 'content/en/letter.mdx',
	from: 'Dear Parliamentarian,',
	to: 'Dear <b>Parliamentarian</b>,',
	says: [
		'content/en/letter.mdx:9:6  <b> is raw HTML, which a text cannot hold.\n' +
			'  Fix: write **two asterisks** around the words.',
	],
});

mistake('raw HTML that Markdown does not know is reported', {
	file: 'content/en/letter.mdx',
	from: 'Dear Parliamentarian,',
	to: '<iframe src="https://example.org/"></iframe>',
	says: [
		'content/en/letter.mdx:9:1  <iframe> is raw HTML, which a text cannot hold.\n' +
			'  Fix: leave it out.',
	],
});

mistake('a picture with an event handler is reported as raw HTML', {
	file: 'content/en/letter.mdx',
	from: 'Dear Parliamentarian,',
	to: '<img src="x" onerror="alert(1)">',
	says: [
		'content/en/letter.mdx:9:1  <img> is raw HTML, which a text cannot hold.\n' +
			'  Fix: write it in Markdown, or leave it out.',
	],
});

mistake('a script is reported once, with all it holds', {
	file: 'content/en/letter.mdx',
	from: 'Dear Parliamentarian,',
	to: '<script>alert({ a: 1 })</script>',
	says: [
		'content/en/letter.mdx:9:1  <script> is raw HTML, which a text cannot hold.\n' +
			'  Fix: leave it out.',
	],
});

mistake('a comment is reported', {
	file: 'content/en/letter.mdx',
	from: 'Dear Parliamentarian,',
	to: '<!-- whom do we write to? -->',
	says: [
		'content/en/letter.mdx:9:1  A text cannot hold comments.\n' +
			'  Fix: delete it; say in the proposal of your change what others should know.',
	],
});

mistake('a comment in braces is reported', {
	file: 'content/en/letter.mdx',
	from: 'Dear Parliamentarian,',
	to: '{/* whom do we write to? */}',
	says: [
		'content/en/letter.mdx:9:1  Braces mean code, and a text holds none.\n' +
			'  Fix: use round brackets, or leave the braces out.',
	],
});

mistake('a declaration is reported', {
	file: 'content/en/letter.mdx',
	from: 'Dear Parliamentarian,',
	to: '<!DOCTYPE html>',
	says: [
		'content/en/letter.mdx:9:1  This is raw HTML, which a text cannot hold.\n' +
			'  Fix: leave it out.',
	],
});

mistake('the sign < in a sentence is reported', {
	file: 'content/en/letter.mdx',
	from: 'Dear Parliamentarian,',
	to: 'Dear members of < 5 parliaments,',
	says: [
		'content/en/letter.mdx:9:17  The character < begins a component.\n' +
			'  Fix: write "less than", or &lt; for the character.',
	],
});

mistake('an address between < and > is reported', {
	file: 'content/en/letter.mdx',
	from: 'Dear Parliamentarian,',
	to: 'See <https://treaties.un.org/>.',
	says: [
		'content/en/letter.mdx:9:5  An address in < > is read as a component.\n' +
			'  Fix: write [words](https://treaties.un.org/), or the address alone.',
	],
});

mistake('a mail address between < and > is reported', {
	file: 'content/en/letter.mdx',
	from: 'Dear Parliamentarian,',
	to: 'Write to <info@icblcmc.org>.',
	says: [
		'content/en/letter.mdx:9:10  An address in < > is read as a component.\n' +
			'  Fix: write [words](mailto:info@icblcmc.org).',
	],
});

mistake('a block of code is reported', {
	file: 'content/en/letter.mdx',
	from: 'Dear Parliamentarian,',
	to: '```\nDear Parliamentarian,\n```',
	says: [
		'content/en/letter.mdx:9:1  Three backticks or tildes begin a block of code, and a text holds none.\n' +
			'  Fix: delete them; a quotation begins with > and a space.',
	],
});
