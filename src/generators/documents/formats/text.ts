import type { Block, DocumentModel, Inline } from '../model.ts';

/** Blanks that stand directly below the one before them. */
const below = new Set(['title', 'organisation']);

/**
 * A document as plain text for mail programs: a paragraph a line, an empty line between two, and no
 * numbers before items, because some programs run such lines together.
 *
 * @throws Error for a block that plain text has no form for.
 */
export const textOf = ({
	title,
	kind,
	blocks,
}: Pick<DocumentModel, 'title' | 'kind' | 'blocks'>): string => {
	const lines = blocks.flatMap((block) => linesOf(block));
	const first = kind === 'letter' ? [] : [title];
	return `${[...first, ...lines].join('\n\n').replaceAll(`\n\n${attach}`, '\n')}\n`;
};

/** Before a line that stands directly below the one before it. */
const attach = '\u0000';

const linesOf = (block: Block): string[] => {
	switch (block.kind) {
		case 'paragraph':
			return [(isBelow(block.inside) ? attach : '') + wordsOf(block.inside)];
		case 'heading':
			return [wordsOf(block.inside)];
		case 'list':
			return block.items.flatMap((item) =>
				item.flatMap(linesOf).map((line, index) => (index === 0 ? `• ${line}` : line)),
			);
		case 'quote':
		case 'group':
			return block.blocks.flatMap(linesOf);
		default:
			throw new Error(`A ${block.kind} has no form in plain text.`);
	}
};

const isBelow = ([first, ...others]: Inline[]): boolean =>
	others.length === 0 &&
	typeof first === 'object' &&
	first.kind === 'blank' &&
	below.has(first.name);

/** The words of a line, without where they come from. */
export const wordsOf = (inlines: Inline[]): string =>
	inlines
		.map((inline) => {
			if (typeof inline === 'string') return inline;
			switch (inline.kind) {
				case 'blank':
					return inline.words;
				case 'break':
					return '\n';
				case 'source':
				case 'standing':
					return '';
				default:
					return wordsOf(inline.inside);
			}
		})
		.join('');
