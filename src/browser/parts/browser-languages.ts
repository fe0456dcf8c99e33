/** The languages the browser is set to, without tags that no list of languages knows. */
export const browserLanguages = (): string[] =>
	navigator.languages.filter((language) => {
		try {
			return Intl.getCanonicalLocales(language);
		} catch {
			return false;
		}
	});
