import { defineHastPlugin } from 'satteri';
import { marks } from '../../shared/marks.ts';

/** Marks words in square brackets as blanks for the reader to fill in: `[DATE]`. */
export const markBlanks = defineHastPlugin({
	name: 'mark-blanks',
	text: (node, context) => {
		const parts = node.value.split(/(\[[^[\]]+\])/).filter(Boolean);
		if (!parts.some(isBlank)) return;
		context.replaceNode(
			node,
			parts.map((value) => {
				const text = { type: 'text' as const, value };
				if (!isBlank(value)) return text;
				const properties = { className: ['blank'], [marks.blank]: '' };
				return { type: 'element', tagName: 'mark', properties, children: [text] };
			}),
		);
	},
});

const isBlank = (words: string): boolean => words.startsWith('[') && words.endsWith(']');
