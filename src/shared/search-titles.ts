/**
 * Everything that can be found at once, without the full text. Small, so that it arrives at once: like
 * things stand together, because so they pack well.
 */
export interface Titles {
	/** Changes with the full text, so that a browser does not keep an old one. */
	build: string;
	/** Words that say nothing in a query. */
	ignored: string;
	/** Groups of words that mean the same. */
	same: string[];
	/** Pages in order: the address of each, then the ids of its parts. */
	pages: string[];
	/** Of the beginning of each page and of each part behind it, in the same order. */
	titles: string[];
	/** Their kinds, by number. */
	kinds: number[];
	/** Other names of each, with `|` between them. */
	also: string[];
	/** Beginnings of words that tell each apart. */
	telling: string[];
}
