/** The languages the site is made for, in the order of the language switch. */
export const languages = {
	en: { name: 'English', dir: 'ltr' },
	fr: { name: 'Français', dir: 'ltr' },
	es: { name: 'Español', dir: 'ltr' },
	ar: { name: 'العربية', dir: 'rtl' },
} as const;
export type Language = keyof typeof languages;

/** The language whose pages have no prefix, and the one all others are translated from. */
export const defaultLanguage: Language = 'en';

export const isLanguage = (tag: string): tag is Language => tag in languages;
