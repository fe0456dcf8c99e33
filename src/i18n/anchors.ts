/**
 * Addresses inside pages, the same in every language. Who gives one to a part of a page and who leads
 * there both ask here.
 */
export const anchors = {
	/** An article of the Convention, on briefing/. */
	article: (number: number | string) => `article-${number}`,
	/** A meeting by its short name, on briefing/. */
	meeting: (short: string) => short.toLowerCase(),
	/** A ready e-mail, on network/. */
	mail: (id: string) => `mail-${id}`,
	/** A row of the table of states. */
	state: (iso2: string) => iso2.toLowerCase(),
	/** A vote by the number of its resolution, on about/sources/. */
	vote: (resolution: string) => `vote-${resolution.replace('/', '-')}`,
	/** A source, on about/sources/all/. */
	source: (id: string) => `source-${id}`,
	/** A choice of what fits a standing, on a page that offers it. */
	standing: (standing: string) => `standing=${standing}`,
	/** An act, on precedents/. */
	act: (id: string) => id,
	/** The acts on an ask: a choice in the register. */
	actsOnAsk: (ask: string) => `ask=${ask}`,
};
