import { isReadable } from './lone-tags.ts';
import { pairTags } from './pair-tags.ts';
import type { TagSorting } from './tag-sorting.ts';
import { tagsIn } from './tags.ts';

/**
 * Compares the tags of a text with each other: what is opened is closed, in its order, at the edge.
 *
 * @param text The text without what is reported already.
 * @param original The text as it stands in the file.
 */
export const sortTags = (text: string, original: string): TagSorting => {
	const sorting: TagSorting = {
		text,
		found: [],
		aside: [],
		broken: new Set(),
		pairs: new Map(),
	};
	pairTags(
		sorting,
		tagsIn(text).filter((tag) => isReadable(sorting, tag, original)),
	);
	return sorting;
};
