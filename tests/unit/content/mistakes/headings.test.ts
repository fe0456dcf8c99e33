import { mistake } from '../../../support/mistake.ts';

mistake('a heading that skips a level is reported', {
	file: 'content/en/about.mdx',
	from: '### Licence',
	to: '#### Licence',
	says: [
		'content/en/about.mdx:10:1  This heading skips a level: #### after ##.\n' + '  Fix: write ###.',
	],
});

mistake('a first heading that is too small is reported', {
	file: 'content/en/about.mdx',
	from: '## Who and why',
	to: '### Who and why',
	says: [
		'content/en/about.mdx:6:1  This heading skips a level: ### after the title.\n' +
			'  Fix: write ##.',
	],
});

mistake('a second title is reported, and not what follows from it', {
	file: 'content/en/about.mdx',
	from: '## Who and why',
	to: '# Who and why',
	says: [
		'content/en/about.mdx:6:1  The title of the page belongs in the front matter, the lines between ---.\n' +
			'  Fix: begin with ## here.',
	],
});

mistake('a heading without an address is reported with one', {
	file: 'content/en/about.mdx',
	from: '## Who and why {#who}',
	to: '## Who and why',
	says: [
		'content/en/about.mdx:6:1  The heading "Who and why" has no address.\n' +
			'  Fix: write {#who-and-why} after it: a short name in letters a to z, digits and hyphens.',
	],
});

mistake('a heading without plain letters is reported', {
	file: 'content/en/about.mdx',
	from: '## Who and why {#who}',
	to: '## من نحن',
	says: [
		'content/en/about.mdx:6:1  The heading "من نحن" has no address.\n' +
			'  Fix: write {#short-name} after it: a short name in letters a to z, digits and hyphens.',
	],
});

mistake('an address that stands twice is reported', {
	file: 'content/en/about.mdx',
	from: '{#licence}',
	to: '{#who}',
	says: [
		'content/en/about.mdx:10:13  The address "who" is already used above.\n' +
			'  Fix: give this heading another one.',
	],
});

mistake('an address with an accent is reported with one without', {
	file: 'content/en/about.mdx',
	from: '{#licence}',
	to: '{#licençe}',
	says: [
		'content/en/about.mdx:10:13  The address "licençe" has characters that do not belong in one.\n' +
			'  Fix: write {#licence}.',
	],
});

mistake('an address without its sign is reported once', {
	file: 'content/en/about.mdx',
	from: '{#licence}',
	to: '{licence}',
	says: [
		'content/en/about.mdx:10:13  The address of this heading cannot be read.\n' +
			'  Fix: write {#licence} at the end of the line: letters a to z, digits and hyphens.',
	],
});

mistake('an address with more in it is reported', {
	file: 'content/en/about.mdx',
	from: '{#licence}',
	to: '{#licence .big}',
	says: [
		'content/en/about.mdx:10:13  The address of this heading cannot be read.\n' +
			'  Fix: write {#licence} at the end of the line: letters a to z, digits and hyphens.',
	],
});

mistake('a heading without a space is reported', {
	file: 'content/en/about.mdx',
	from: '### Licence',
	to: '###Licence',
	says: [
		'content/en/about.mdx:10:1  A space is missing after #.\n' +
			'  Fix: write ### Licence {#licence}',
	],
});

mistake('a heading without words is reported', {
	file: 'content/en/about.mdx',
	from: '### Licence {#licence}',
	to: '### {#licence}',
	says: [
		'content/en/about.mdx:10:1  This heading has no words.\n' +
			'  Fix: write some after #, or delete the line.',
	],
});

mistake('words above a line of hyphens are reported', {
	file: 'content/en/about.mdx',
	from: 'This site belongs',
	to: 'Our letter\n----------\n\nThis site belongs',
	says: [
		'content/en/about.mdx:8:1  A line of === or --- under words makes a heading of them.\n' +
			'  Fix: leave an empty line above it, or delete it and write ## and a space before the words.',
	],
});

mistake('stars without a partner are reported', {
	file: 'content/en/about.mdx',
	from: '**what**',
	to: '**what',
	says: [
		'content/en/about.mdx:19:4  These two asterisks have no counterpart.\n' +
			'  Fix: write ** right before and right after the words, or delete them.',
	],
});

const stuck = (sign: string) =>
	`These two asterisks stand between a letter and "${sign}", where Markdown does not read them.\n` +
	`  Fix: put "${sign}" outside of the bold words, or delete the asterisks.`;
for (const [words, column, sign] of [
	['**《公约》**的文本', 7, '》'],
	['他说**“不”**。', 3, '“'],
	['le mot**« cible »**.', 7, '«'],
] as const) {
	mistake(`stars that Markdown does not read are reported: ${words}`, {
		file: 'content/en/about.mdx',
		from: '**what**',
		to: words,
		says: [`content/en/about.mdx:19:${column + 3}  ${stuck(sign)}`],
	});
}

mistake('a box to tick is reported', {
	file: 'content/en/about.mdx',
	from: '1. the address of the page;',
	to: '- [ ] the address of the page;\n\n1. that is,',
	says: [
		'content/en/about.mdx:18:1  A box that nobody can tick has no place in a text.\n' +
			'  Fix: delete [ ] or [x] after the hyphen.',
	],
});

mistake('a table with an alignment is reported', {
	file: 'content/en/about.mdx',
	from: '| ---------- | ---',
	to: '| :--------- | ---',
	says: [
		'content/en/about.mdx:22:1  Aligned columns need inline styles, which the security policy of the site forbids.\n' +
			'  Fix: write the line under the headings without colons: | --- | --- |.',
	],
});
