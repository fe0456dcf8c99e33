import type { Found, Problem } from '../../problems/problem.ts';
import type { Range } from './set-aside.ts';
import type { Tag } from './tags.ts';

/** What is known of the tags of a text while they are compared with each other. */
export interface TagSorting {
	/** The text without what is reported already. */
	text: string;
	/** What is wrong with the tags. */
	found: Found[];
	/** Ranges to be set aside before the text is read. */
	aside: Range[];
	/** Tags whose attributes are not to be judged again, by offset. */
	broken: Set<number>;
	/** Partners of tags, by the offset of the other. */
	pairs: Map<number, Tag>;
}

export const say = (
	{ found }: TagSorting,
	offset: number,
	message: string,
	fix: string,
	mend?: Problem['mend'],
): void => {
	found.push({ offset, message, fix, ...(mend && { mend }) });
};

/** Sets a tag aside. */
export const drop = ({ aside }: TagSorting, { start, end }: Tag): void => {
	aside.push([start, end]);
};

/** The name of a tag with the slash of a closing one. */
export const nameOf = ({ kind, name }: Tag): string => (kind === 'close' ? `/${name}` : name);
