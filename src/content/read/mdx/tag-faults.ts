import type { Found } from '../../problems/problem.ts';
import { holdsWords } from '../../schemas/components.ts';
import { bracesInTag } from './braces.ts';
import { nameOf } from './tag-sorting.ts';
import type { Tag, TagFault } from './tags.ts';

/** What is wrong inside of a tag. */
export const sayFault = (tag: Tag, fault: TagFault, text: string): Found => {
	switch (fault.kind) {
		case 'end':
			return {
				offset: tag.start,
				message: `The tag <${nameOf(tag)} is not finished.`,
				fix: `write ${wholeTag(tag)}`,
			};
		case 'braces':
			return { offset: fault.at, ...bracesInTag };
		case 'unread':
			return {
				offset: fault.at,
				message: `This part of <${tag.name}> cannot be read.`,
				fix: 'write a name, = and a value in double quotes: <Fact id="joined" />.',
			};
		default:
			return sayQuotes(fault, text.slice(tag.start, tag.end));
	}
};

const sayQuotes = ({ kind, at, write = '', written = '' }: TagFault, tag: string): Found => {
	const straight = kind === 'quotes' && /[“”„‟«»‘’‚‛]/.test(written);
	const name = write.split('=')[0] ?? '';
	return {
		offset: at,
		message:
			kind === 'open-quotes'
				? `The quotes of "${name}" are opened and not closed.`
				: straight
					? `The value of "${name}" has the wrong kind of quotes.`
					: `The value of "${name}" has no quotes.`,
		fix: `write ${write}${straight ? ', with straight quotes.' : '.'}`,
		...(kind === 'quotes' && tag.includes(written) && { mend: { from: written, to: write } }),
	};
};

/** The tag as it was probably meant. */
const wholeTag = (tag: Tag): string => {
	const { name, kind, attributes } = tag;
	if (kind === 'close') return `</${name}>`;
	const parts = attributes.map(({ name: key, value = '' }) => ` ${key}="${value}"`).join('');
	return `<${name}${parts}${holdsWords.has(name) ? '>' : ' />'}`;
};
