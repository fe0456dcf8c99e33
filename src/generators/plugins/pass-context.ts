import { defineHastPlugin, defineMdastPlugin } from 'satteri';
import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { wordLike } from '../../content/schemas/components.ts';

const context = {
	type: 'mdxJsxAttribute' as const,
	name: 'context',
	value: { type: 'mdxJsxAttributeValueExpression' as const, value: 'props.context' },
};

/**
 * The checks refuse code in a text before anything is compiled. This is the second wall: whatever
 * gets here by another way is not compiled either.
 */
const refuse = (): never => {
	throw new Error('A text in content/ holds code. Run npm run check:content to see where.');
};

const refuseCode = ({
	name,
	attributes,
}: Readonly<MdxJsxFlowElement | MdxJsxTextElement>): void => {
	const plain = attributes.every(
		({ type, value }) => type === 'mdxJsxAttribute' && typeof value !== 'object',
	);
	if (!plain || !/^[A-Z][A-Za-z]*$/.test(name ?? '')) refuse();
};

const isPhrase = ({ type }: { type: string }): boolean =>
	['text', 'emphasis', 'strong', 'link', 'mdxJsxTextElement'].includes(type);

/**
 * Hands the `context` of `<Content context={…} />` on to every component in a text, so that one
 * text can be shown as of different days and for different states. Editors never write it.
 *
 * It also makes a paragraph where an editor sees one and MDX does not: around a word-like component
 * that stands alone, and inside a component whose sentence stands on the line of its tag.
 */
export const passContext = defineMdastPlugin({
	name: 'pass-context',
	mdxjsEsm: refuse,
	mdxFlowExpression: refuse,
	mdxTextExpression: refuse,
	html: refuse,
	mdxJsxTextElement: (element: Readonly<MdxJsxTextElement>): MdxJsxTextElement => {
		refuseCode(element);
		return { ...element, attributes: [...element.attributes, context] };
	},
	mdxJsxFlowElement: (element: Readonly<MdxJsxFlowElement>): MdastNode => {
		refuseCode(element);
		const attributes = [...element.attributes, context];
		if (wordLike.has(element.name ?? '')) {
			const word = { ...element, type: 'mdxJsxTextElement', attributes };
			return { type: 'paragraph', children: [word as MdxJsxTextElement] };
		}
		const children = element.children.some(isPhrase)
			? [{ type: 'paragraph', children: element.children }]
			: element.children;
		return { ...element, attributes, children } as MdxJsxFlowElement;
	},
});

/**
 * Writes `<Outdated>` below every heading that begins a part of a text, so that a translation can say
 * there that its original has changed.
 */
export const followParts = defineMdastPlugin({
	name: 'follow-parts',
	heading: (node, at) => {
		const { depth, data } = node;
		const id = (data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id;
		if (depth !== 2 || !id) return;
		const part = { type: 'mdxJsxAttribute' as const, name: 'parts', value: id };
		const note = { type: 'mdxJsxFlowElement' as const, name: 'Outdated', children: [] };
		at.insertAfter(node, { ...note, attributes: [part, context] });
	},
});

/** Makes a `<TextLink>` of every link, so that it knows the context too. */
export const passContextToLinks = defineHastPlugin({
	name: 'pass-context-to-links',
	element: {
		filter: ['a'],
		visit: ({ properties, children }) => ({
			type: 'mdxJsxTextElement',
			name: 'TextLink',
			attributes: [
				...Object.entries(properties ?? {}).map(([name, value]) => ({
					type: 'mdxJsxAttribute' as const,
					name,
					value: String(value),
				})),
				context,
			],
			children,
		}),
	},
});
