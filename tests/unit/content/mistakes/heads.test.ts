import { mistake } from '../../../support/mistake.ts';

mistake('a text without a head is reported', {
	file: 'content/en/about.mdx',
	from: /^---\n[\s\S]*?---\n/,
	to: '',
	says: [
		'content/en/about.mdx:1:1  The front matter, the lines between --- at the top, is missing.\n' +
			'  Fix: begin with a line ---, then title: and description:, then a line ---.',
	],
});

mistake('a head that is not closed is reported', {
	file: 'content/en/about.mdx',
	from: 'how to correct us.\n---',
	to: 'how to correct us.\n',
	says: [
		'content/en/about.mdx:1:1  The front matter is opened here and not closed.\n' +
			'  Fix: write a line --- below its last field.',
	],
});

mistake('a head that begins late is reported', {
	file: 'content/en/about.mdx',
	from: '---\ntitle: About',
	to: '\n---\ntitle: About',
	says: [
		'content/en/about.mdx:1:1  The front matter does not begin on the first line.\n' +
			'  Fix: delete the empty lines above the line ---.',
	],
});

mistake('more behind the end of the head is reported', {
	file: 'content/en/about.mdx',
	from: 'how to correct us.\n---',
	to: 'how to correct us.\n--- end',
	says: [
		'content/en/about.mdx:4:1  The first and the last line of the front matter hold only ---.\n' +
			'  Fix: write --- alone on its line.',
	],
});

mistake('a head that ends in another way is reported', {
	file: 'content/en/about.mdx',
	from: 'how to correct us.\n---',
	to: 'how to correct us.\n+++',
	says: [
		'content/en/about.mdx:4:1  The first and the last line of the front matter hold only ---.\n' +
			'  Fix: write --- alone on its line.',
	],
});

mistake('an empty head is reported', {
	file: 'content/en/about.mdx',
	from: /^---\n[\s\S]*?---\n/,
	to: '---\n---\n',
	says: [
		'content/en/about.mdx:1:1  The front matter is empty.\n' +
			'  Fix: write title: and description: between the two lines ---.',
	],
});

mistake('a head that names a layout is reported', {
	file: 'content/en/about.mdx',
	from: 'title: About',
	to: 'layout: ../evil.astro\ntitle: About',
	says: [
		'content/en/about.mdx:2:1  There is no field "layout" here.\n' +
			'  Fix: use one of title, description, lede, translation, mails, next.',
	],
});

mistake('a slip in a field of the head is reported at its line', {
	file: 'content/en/about.mdx',
	from: 'title: About',
	to: 'titel: About',
	says: ['content/en/about.mdx:2:1  There is no field "titel" here.\n' + '  Fix: write "title".'],
});

mistake('a field that stands twice in the head is reported', {
	file: 'content/en/about.mdx',
	from: 'title: About this site',
	to: 'title: About this site\ntitle: About us',
	says: ['content/en/about.mdx:3:1  This field is given twice.\n' + '  Fix: keep one of the two.'],
});

const next = (member: string, campaigner: string) =>
	'description: What to do first, next and after that.\n' +
	`next:\n  member: { words: Ask a question, page: ${member} }\n` +
	`  campaigner: { words: Send the letter, page: ${campaigner} }`;

mistake('a next step whose address does not begin with a slash is reported', {
	file: 'content/en/act.mdx',
	from: 'description: What to do first, next and after that.',
	to: next('/act/questions/', 'letter/'),
	says: [
		'content/en/act.mdx:6:47  "page" is "letter/".\n' +
			'  Fix: begin with a slash, as links in texts do: /states/.',
	],
});

mistake('next steps that lead to no page or part are reported', {
	file: 'content/en/act.mdx',
	from: 'description: What to do first, next and after that.',
	to: next('/act/question/', '"/letter/#for-nobody"'),
	says: [
		'content/en/act.mdx:5:42  There is no page "/act/question/" on this site.\n' +
			'  Fix: write "/act/questions/".',
		'content/en/act.mdx:6:47  The page "/letter/" has no part "#for-nobody".\n' +
			'  Fix: leave it out: none is known.',
	],
});
