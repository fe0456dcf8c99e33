import type { Filling } from '../filling.ts';
import { asText, runsOf } from './runs.ts';

/** The value of an attribute in a tag of XML. */
export const attribute = (tag: string, name: string): string =>
	new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

const paragraph = { start: '<w:p>', end: '</w:p>' };

/** A body without the paragraphs that hold the control with a tag. */
const withoutControl = (body: string, name: string): string => {
	const at = body.indexOf(`<w:tag w:val="${name}"/>`);
	if (at < 0) return body;
	const from = body.lastIndexOf(paragraph.start, at);
	const to = body.indexOf(paragraph.end, at) + paragraph.end.length;
	return body.slice(0, from) + withoutControl(body.slice(to), name);
};

/** A body without what bookmarks of these names enclose, and without the controls with these tags. */
export const leftOut = (body: string, names: string[]): string => {
	let rest = names.reduce(withoutControl, body);
	for (const [start] of body.matchAll(/<w:bookmarkStart [^>]*>/g)) {
		const from = rest.indexOf(start);
		if (from < 0 || !names.includes(attribute(start, 'w:name'))) continue;
		const end = `<w:bookmarkEnd w:id="${attribute(start, 'w:id')}"/>`;
		const to = rest.indexOf(end, from);
		if (to < 0) throw new Error(`The bookmark ${start} does not end.`);
		rest = rest.slice(0, from) + rest.slice(to + end.length);
	}
	return rest;
};

/** A body whose controls hold these words; controls stand in each other too. */
export const filledIn = (body: string, words: Filling['words']): string => {
	/** What is done, of the body and of each control that has begun. */
	const done: string[] = [''];
	for (const piece of body.split(/(<\/?w:sdt>)/)) {
		if (piece === '<w:sdt>') done.push('');
		else {
			const next = piece === '</w:sdt>' ? `<w:sdt>${controlWith(done.pop() ?? '', words)}` : '';
			done.push((done.pop() ?? '') + next + piece);
		}
	}
	return done.join('');
};

const opens = '<w:sdtContent>';
const closes = '</w:sdtContent>';

/** What is inside a `w:sdt`, with the words for it. */
const controlWith = (inside: string, words: Filling['words']): string => {
	const at = inside.indexOf(opens) + opens.length;
	const properties = inside.slice(0, at);
	const [tag = ''] = /<w:tag [^>]*>/.exec(properties) ?? [];
	const said = words[attribute(tag, 'w:val')];
	// Also where a record gives what all objects have, by the name of a tag.
	if (typeof said !== 'string' || !asText(said).trim()) return inside;
	const [, form = ''] = /<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?/s.exec(inside.slice(at)) ?? [];
	return (
		properties.replace('<w:showingPlcHdr/>', '') +
		runsOf(said, form.replace('<w:rStyle w:val="PlaceholderText"/>', '')) +
		closes
	);
};
