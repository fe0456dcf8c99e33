const latin = {
	fonts: ['newsreader', 'schibsted-grotesk'],
	families: [
		...(['Newsreader', 'Newsreader Fallback', 'Newsreader Fallback Times'] as const),
		...(['Schibsted Grotesk', 'Schibsted Fallback'] as const),
	],
} as const;

/**
 * The languages the site is made for, in the order of the language switch. `locale` is that of dates
 * and numbers: the order of days as the field writes it, and Latin digits. `fonts` are those files of
 * src/fonts that nearly every page of the language needs, `families` those of src/styles/tokens.css.
 */
export const languages = {
	en: { name: 'English', dir: 'ltr', locale: 'en-GB', ...latin },
	fr: { name: 'Français', dir: 'ltr', locale: 'fr', ...latin },
	es: { name: 'Español', dir: 'ltr', locale: 'es', ...latin },
	ar: {
		name: 'العربية',
		dir: 'rtl',
		locale: 'ar-u-nu-latn',
		fonts: ['noto-naskh-arabic', 'schibsted-grotesk'],
		families: ['Naskh', 'Schibsted Grotesk'],
	},
} as const;
export type Language = keyof typeof languages;

/** The language whose pages have no prefix, and the one all others are translated from. */
export const defaultLanguage: Language = 'en';

/** All others, which have their tag in front of each address. */
export const otherLanguages = (Object.keys(languages) as Language[]).filter(
	(language) => language !== defaultLanguage,
);

export const isLanguage = (tag: string): tag is Language => Object.hasOwn(languages, tag);

/** Attributes of an element whose words are in another language than those around it. */
export const inLanguage = (language: Language, around: Language) =>
	language === around ? {} : { lang: language, dir: languages[language].dir };
