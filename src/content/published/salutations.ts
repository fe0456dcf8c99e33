import type { Language } from '../../i18n/languages.ts';
import { facts } from './facts.ts';
import { speak } from './words.ts';

/**
 * Words of address that a member of a parliament may be written to with, the one that is always right
 * first; names are blanks. Forms that rest on general knowledge alone are not published.
 *
 * @param iso2 State of the parliament; undefined for any.
 */
export const salutationsFor = (language: Language, iso2?: string): string[] => {
	const forms = facts.address.languages.find((entry) => entry.language === language);
	if (!forms) return [];
	const { t } = speak(language);
	const own = forms.variants.find(({ states }) => iso2 && states?.includes(iso2));
	const { named } = forms;
	const parliament = facts.parliaments.find((entry) => entry.iso2 === iso2);
	// Titles of address are named in English: senator, deputy.
	const titles = (parliament?.chambers ?? []).map(({ member }) =>
		(typeof member.en === 'string' ? member.en : '').toLowerCase(),
	);
	const byTitle = Object.entries({ ...named.by_title, ...own?.by_title })
		.filter(([title]) => titles.some((words) => words.includes(title)))
		.map(([, words]) => words);
	const all = [
		own?.default ?? forms.default,
		own?.named ?? named.neutral,
		...byTitle,
		named.f?.any,
		named.m?.any,
	];
	const blanks: Record<string, string> = {
		given: `[${t('blanks.given')}]`,
		surname: `[${t('blanks.surname')}]`,
	};
	return [...new Set(all)].flatMap((words) =>
		// A form with other blanks needs more than a name.
		words && !/\{(?!given|surname)/.test(words)
			? [words.replace(/\{(\w+)\}/g, (_, name: string) => blanks[name] ?? '')]
			: [],
	);
};
