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
			'  Fix: use one of title, description, lede, translation, mails.',
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
