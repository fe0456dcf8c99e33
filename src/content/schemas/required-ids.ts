/** Entries of the facts that pages name by themselves; the checks see that they may be shown. */
export const requiredIds = {
	/** The source of the drawing of the weapon. */
	sources: { weapon: 'HRW25' },
	/** The office whose reports on states every state page links to. */
	contacts: { monitor: 'monitor' },
	/** Lists of states that the facts on a state cite. */
	figures: { producers: 'producers', stockpilers: 'stockpilers-not-joined' },
	/** The number of years that articles 3 and 4 give. */
	articles: { stocks: '3', clearance: '4' },
} as const;

/** Id of the figure of a year's recorded casualties, or the year of such an id. */
export const casualtiesIn = (year: number): string => `casualties-${year}`;
export const yearOfCasualties = (id: string): number | undefined =>
	Number(/^casualties-(\d{4})$/.exec(id)?.[1]) || undefined;
