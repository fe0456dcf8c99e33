/** The languages the browser is set to, without tags that no list of languages knows. */
export const browserLanguages = (): string[] =>
	navigator.languages.filter((language) => {
		try {
			return Intl.getCanonicalLocales(language);
		} catch {
			return false;
		}
	});

/**
 * The region that the browser is set to, two letters: that of its first language that names one,
 * else the one its time zone lies in. Undefined where neither tells.
 *
 * @param regions Those a time zone may lie in.
 */
export const guessRegion = (regions: string[]): string | undefined => {
	for (const language of browserLanguages()) {
		const { region } = new Intl.Locale(language);
		if (region) return region;
	}
	const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
	return regions.find((region) =>
		new Intl.Locale('und', { region }).getTimeZones?.()?.includes(timeZone),
	);
};
