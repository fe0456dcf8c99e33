/** A part of a page, with other names it goes by (`|` between them) and words that tell it apart. */
export type TitleRow = [id: string, title: string, kind: number, also?: string, telling?: string];

/** Everything that can be found at once, without the full text. Small, so that it arrives at once. */
export interface Titles {
	/** Changes with the full text, so that a browser does not keep an old one. */
	build: string;
	/** Words that say nothing in a query. */
	ignored: string[];
	/** Groups of words that mean the same. */
	same: string[][];
	/** Pages in order, the beginning of each first: its id is empty. */
	pages: [address: string, rows: TitleRow[]][];
}
