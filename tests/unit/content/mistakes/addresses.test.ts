// Over 200 lines: every mistake of one kind, each with its whole message.
import { mistake } from '../../../support/mistake.ts';

mistake('an address of a script is reported', {
	file: 'content/en/about.mdx',
	from: '(/states/)',
	to: '(javascript:alert(1))',
	says: [
		'content/en/about.mdx:8:54  An address that begins with "javascript:" can run code.\n' +
			'  Fix: write the address of a page, beginning with https://, or / for a page of this site.',
	],
});

mistake('an address of a script is reported however it is written', {
	file: 'content/en/about.mdx',
	from: '(/states/)',
	to: '(java&#115;cript&colon;alert)',
	says: [
		'content/en/about.mdx:8:54  An address that begins with "javascript:" can run code.\n' +
			'  Fix: write the address of a page, beginning with https://, or / for a page of this site.',
	],
});

mistake('an address of a script is reported in signs of percent', {
	file: 'content/en/about.mdx',
	from: '(/states/)',
	to: '(%6Aavascript:alert)',
	says: [
		'content/en/about.mdx:8:54  An address that begins with "javascript:" can run code.\n' +
			'  Fix: write the address of a page, beginning with https://, or / for a page of this site.',
	],
});

mistake('an address of data is reported', {
	file: 'content/en/about.mdx',
	from: '(/states/)',
	to: '(data:text/html,words)',
	says: [
		'content/en/about.mdx:8:54  An address that begins with "data:" can run code.\n' +
			'  Fix: write the address of a page, beginning with https://, or / for a page of this site.',
	],
});

mistake('an address of VBScript is reported', {
	file: 'content/en/about.mdx',
	from: '(/states/)',
	to: '(vbscript:words)',
	says: [
		'content/en/about.mdx:8:54  An address that begins with "vbscript:" can run code.\n' +
			'  Fix: write the address of a page, beginning with https://, or / for a page of this site.',
	],
});

mistake('an address of a script at the end of a text is reported', {
	file: 'content/en/about.mdx',
	from: 'This site belongs',
	to: '[words]: javascript:alert(1)\n\nThis site belongs',
	says: [
		'content/en/about.mdx:8:10  An address that begins with "javascript:" can run code.\n' +
			'  Fix: write the address of a page, beginning with https://, or / for a page of this site.',
	],
});

mistake('an address without encryption is reported', {
	file: 'content/en/about.mdx',
	from: 'https://creativecommons',
	to: 'http://creativecommons',
	says: [
		'content/en/about.mdx:12:50  This address is not encrypted.\n' +
			'  Fix: write https://creativecommons.org/licenses/by/4.0/ if the page answers there.',
	],
});

mistake('a bare address without encryption is reported', {
	file: 'content/en/about.mdx',
	from: 'Write to us',
	to: 'See www.example.org and write to us',
	says: [
		'content/en/about.mdx:16:5  This address is not encrypted.\n' +
			'  Fix: write https://www.example.org if the page answers there.',
	],
});

mistake('an address of another kind is reported', {
	file: 'content/en/about.mdx',
	from: '(/states/)',
	to: '(ftp://example.org/states)',
	says: [
		'content/en/about.mdx:8:54  This address leads out of the site in a way that is not allowed.\n' +
			'  Fix: write the whole address, beginning with https://.',
	],
});

mistake('an address with a slip in its beginning is reported', {
	file: 'content/en/about.mdx',
	from: '(https://creativecommons.org/licenses/by/4.0/)',
	to: '(https:/creativecommons.org/licenses/by/4.0/)',
	says: [
		'content/en/about.mdx:12:50  This address cannot be read.\n' +
			'  Fix: write it as the browser shows it: https://, the name of the site, the page.',
	],
});

mistake('an address that hides its site is reported', {
	file: 'content/en/about.mdx',
	from: 'https://creativecommons.org',
	to: 'https://treaties.un.org@creativecommons.org',
	says: [
		'content/en/about.mdx:12:50  The name of the site is not what comes first in this address.\n' +
			'  Fix: delete the @ and what comes before it.',
	],
});

mistake('a wrong mail address is reported', {
	file: 'content/en/about.mdx',
	from: '(/states/)',
	to: '(mailto:info)',
	says: [
		'content/en/about.mdx:8:54  This is not an e-mail address.\n' +
			'  Fix: write mailto: and the address: mailto:info@example.org.',
	],
});

mistake('a link to nowhere is reported', {
	file: 'content/en/about.mdx',
	from: '(/states/)',
	to: '()',
	says: [
		'content/en/about.mdx:8:53  This link leads nowhere.\n' +
			'  Fix: write an address between the round brackets.',
	],
});

mistake('a page that is not there is reported with the nearest one', {
	file: 'content/en/about.mdx',
	from: '(/states/)',
	to: '(/staets/)',
	says: [
		'content/en/about.mdx:8:54  There is no page "/staets/" on this site.\n' +
			'  Fix: write "/states/".',
	],
});

mistake('a page without its last slash is reported', {
	file: 'content/en/about.mdx',
	from: '(/states/)',
	to: '(/states)',
	says: [
		'content/en/about.mdx:8:54  There is no page "/states" on this site.\n' +
			'  Fix: write "/states/".',
	],
});

mistake('a page without its first slash is reported', {
	file: 'content/en/about.mdx',
	from: '(/states/)',
	to: '(states/)',
	says: [
		'content/en/about.mdx:8:54  "states/" does not begin at the start of the site.\n' +
			'  Fix: write "/states/".',
	],
});

mistake('an address of another site without its beginning is reported', {
	file: 'content/en/about.mdx',
	from: '(/states/)',
	to: '(www.un.org)',
	says: [
		'content/en/about.mdx:8:54  "www.un.org" is the address of another site without its beginning.\n' +
			'  Fix: write "https://www.un.org".',
	],
});

mistake('a link that goes up is reported', {
	file: 'content/en/about.mdx',
	from: '(/states/)',
	to: '(../states/)',
	says: [
		'content/en/about.mdx:8:54  "../states/" does not begin at the start of the site.\n' +
			'  Fix: write "/states/".',
	],
});

mistake('a link that leaves the site is reported', {
	file: 'content/en/about.mdx',
	from: '(/states/)',
	to: '(/../admin/)',
	says: [
		'content/en/about.mdx:8:54  "/../admin/" does not begin at the start of the site.\n' +
			'  Fix: write a slash, then the address of the page: /act/questions/.',
	],
});

mistake('a link to another site without its beginning is reported', {
	file: 'content/en/about.mdx',
	from: '(/states/)',
	to: '(//example.org/)',
	says: [
		'content/en/about.mdx:8:54  This address leads out of the site in a way that is not allowed.\n' +
			'  Fix: write the whole address, beginning with https://.',
	],
});

mistake('an address copied with the folder of the site is reported with the page', {
	file: 'content/en/about.mdx',
	from: '(/states/)',
	to: '(/takeaction/mp/states/)',
	says: [
		'content/en/about.mdx:8:54  There is no page "/takeaction/mp/states/" on this site.\n' +
			'  Fix: write "/states/".',
	],
});

mistake('a part of another page that is not there is reported', {
	file: 'content/en/about/sources.mdx',
	from: '/about/#correct',
	to: '/about/#corect',
	says: [
		'content/en/about/sources.mdx:8:59  The page "/about/" has no part "#corect".\n' +
			'  Fix: write "#correct".',
	],
});

mistake('a part of the same page that is not there is reported', {
	file: 'content/en/act/questions.mdx',
	from: '(#question-obstacles)',
	to: '(#question-obstacle)',
	says: [
		'content/en/act/questions.mdx:14:49  This page has no part "#question-obstacle".\n' +
			'  Fix: write "#question-obstacles".',
	],
});

mistake('a link inside of a model text is reported', {
	file: 'content/en/model-texts/question-accede-date.mdx',
	from: 'by [DATE]?',
	to: 'by [a day](#day)?',
	says: [
		'content/en/model-texts/question-accede-date.mdx:17:78  A text to copy has no parts to link to.\n' +
			'  Fix: delete the link, or write the whole address of a page.',
	],
});

mistake('a page that the home page links to and that is not there is reported', {
	file: 'content/en/home.yaml',
	from: 'page: act/questions/',
	to: 'page: act/qestions/',
	says: [
		'content/en/home.yaml:15:13  There is no page "/act/qestions/" on this site.\n' +
			'  Fix: write "act/questions/".',
	],
});

mistake('a space in a link is reported', {
	file: 'content/en/about.mdx',
	from: '](/states/)',
	to: '] (/states/)',
	says: [
		'content/en/about.mdx:8:52  A space breaks this link.\n' +
			'  Fix: write [words](address), without a space between the brackets.',
	],
});

mistake('a link that does not come to its end is reported', {
	file: 'content/en/about.mdx',
	from: '(/states/)',
	to: '(/states/',
	says: [
		'content/en/about.mdx:8:52  This link is not finished.\n' +
			'  Fix: write [words](address), without a space between the brackets.',
	],
});

mistake('a picture without a text is reported', {
	file: 'content/en/about.mdx',
	from: 'This site belongs',
	to: '![](https://example.org/a.png)\n\nThis site belongs',
	says: [
		'content/en/about.mdx:8:1  This picture has no text for those who cannot see it.\n' +
			'  Fix: write what it shows between the square brackets: ![a field with a sign](…).',
		'content/en/about.mdx:8:5  This picture would be loaded from another site, which would see who reads the page.\n' +
			'  Fix: link to the page that shows it: [words](https://…).',
	],
});

mistake('a picture of another site is reported', {
	file: 'content/en/about.mdx',
	from: 'This site belongs',
	to: '![A field](https://example.org/a.png)\n\nThis site belongs',
	says: [
		'content/en/about.mdx:8:12  This picture would be loaded from another site, which would see who reads the page.\n' +
			'  Fix: link to the page that shows it: [words](https://…).',
	],
});

mistake('a picture beside the text is reported', {
	file: 'content/en/about.mdx',
	from: 'This site belongs',
	to: '![A field](./field.png)\n\nThis site belongs',
	says: [
		'content/en/about.mdx:8:12  There is no picture "./field.png" on this site.\n' +
			'  Fix: write what it shows in words, or use a drawn figure: <Figure id="weapon" />.',
	],
});
