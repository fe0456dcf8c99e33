// Asked once: a browser that translates the page changes its language.
const rules = new Intl.PluralRules(document.documentElement.lang);

/** The message for a number, out of those that `pluralsOf` wrote into the page. */
export const sayCount = (plurals: string | undefined, count: number): string => {
	const forms = JSON.parse(plurals ?? '{}') as Record<string, string>;
	const form = count === 0 ? forms['none'] : (forms[rules.select(count)] ?? forms['other']);
	return form?.replace('{n}', String(count)) ?? '';
};
