/** Names in a row with the comma of a language between them, and no "and". */
export const inRow = (names: string[], locale?: string): string => {
	const [comma = ','] = new Intl.ListFormat(locale, { type: 'unit' }).format(['', '', '']);
	return names.join(`${comma} `);
};
