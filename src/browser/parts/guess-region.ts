import { browserLanguages } from './browser-languages.ts';

/** Newer than some browsers. */
type LocaleWithZones = Intl.Locale & { getTimeZones?: () => string[] | undefined };

/**
 * The region a visitor is likely to be in, two letters: the one the time zone lies in. Only where that is
 * no place, the first language that names a country tells: many are set to the English of the United
 * States and elsewhere. Where the browser does not know which region a place lies in, there is no guess.
 *
 * @param regions Those a time zone may lie in.
 */
export const guessRegion = (regions: string[]): string | undefined => {
	const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
	if (/^(?!Etc\/)\w+\//.test(timeZone)) {
		return regions.find((region) => {
			const place: LocaleWithZones = new Intl.Locale('und', { region });
			return place.getTimeZones?.()?.includes(timeZone);
		});
	}
	return browserLanguages()
		.map((language) => new Intl.Locale(language).region)
		.find((region) => /^[A-Z]{2}$/.test(region ?? ''));
};
