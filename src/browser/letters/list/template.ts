import { writeList } from './write-list.ts';

/** An empty list to fill in: the header row of these words. */
export const listTemplate = (words: string[], delimiter = ','): string =>
	writeList(words, [], delimiter);
