import { inSentence } from '../../i18n/foreign.ts';
import { defaultLanguage } from '../../i18n/languages.ts';
import type { Language } from '../../i18n/languages.ts';
import { speak } from '../../content/published/words.ts';
import type { PublishedParliament } from '../../content/published/door.ts';
import { facts } from '../../content/published/facts.ts';
import type { IsoDate } from '../../treaty/dates.ts';

/** A name in the reader's language, and in that of the parliament where it is another. */
interface Named {
	words: string;
	own?: { language: string; words: string };
}

/** What a page says of a parliament. */
export interface ShownParliament {
	/** Whether it, or a body in its place, can be asked for anything. */
	sits: boolean;
	/** That there is none, or that another body sits in its place. */
	state?: string;
	chambers: (Named & {
		links: { url: string; label: 'parliament.members' | 'parliament.website' }[];
	})[];
	/** What rests on general knowledge: whom to ask, not what to cite. */
	pointers: string[];
	instruments: Named[];
	finders: { name: string; url: string }[];
	/** Day when its entry was last compared with its sources. */
	checked: IsoDate;
}

const byState = new Map(facts.parliaments.map((parliament) => [parliament.iso2, parliament]));

/** The parliament of a state as a page shows it; undefined where nothing of it may be shown. */
export const parliamentOf = (iso2: string, language: Language): ShownParliament | undefined => {
	const parliament = byState.get(iso2);
	if (!parliament) return undefined;
	const { suspended, treaty_role: role, question_instruments: instruments } = parliament;
	const { t, fact } = speak(language);
	const sits = !suspended && parliament.structure !== 'none';
	const state = stateOf(parliament, language);
	return {
		sits,
		...(state !== undefined && { state }),
		chambers: sits ? chambersOf(parliament, language) : [],
		pointers:
			sits && role
				? [t(`parliament.${role.approves}`, { how: fact('parliaments', role.how) })]
				: [],
		instruments: sits
			? (instruments?.terms.map((term) => named(term, parliament, language)) ?? [])
			: [],
		finders: sits ? findersOf(iso2, language) : [],
		checked: parliament.checked,
	};
};

const stateOf = (parliament: PublishedParliament, language: Language): string | undefined => {
	const { t, format, fact } = speak(language);
	const { suspended, transitional, structure } = parliament;
	const { words: name } = named(parliament.parliament, parliament, language);
	if (suspended) {
		const { what, since } = suspended;
		return t('parliament.suspended', {
			name,
			what: fact('parliaments', what),
			date: format.date(since),
		});
	}
	if (structure === 'none') return t('parliament.none', { name });
	if (!transitional) return undefined;
	const { body, since } = transitional;
	return t('parliament.transitional', {
		body: fact('parliaments', body),
		date: format.date(since),
	});
};

const named = (
	names: Record<string, string>,
	{ languages: [own = ''] }: PublishedParliament,
	language: Language,
): Named => {
	const english = names[defaultLanguage] ?? '';
	const words = names[language] ?? speak(language).fact('parliaments', english);
	const there = names[own];
	return there === undefined || there === words || there === english
		? { words }
		: { words, own: { language: own, words: there } };
};

type Title = PublishedParliament['chambers'][number]['member'][string];
const memberWords = (title: Title | undefined): string =>
	typeof title === 'string' ? title : `${title?.f} / ${title?.m}`;

const chambersOf = (
	parliament: PublishedParliament,
	language: Language,
): ShownParliament['chambers'] => {
	const { t, fact } = speak(language);
	return parliament.chambers.map((chamber) => {
		const { words: name, ...there } = named(chamber.name, parliament, language);
		const title = chamber.member[language];
		const english = memberWords(chamber.member[defaultLanguage]);
		const member = title ? memberWords(title) : fact('parliaments', english);
		const pages = [
			{ url: chamber.members_page, label: 'parliament.members' },
			{ url: chamber.website, label: 'parliament.website' },
		] as const;
		const links = pages.flatMap(({ url, label }) =>
			url?.startsWith('https:') ? [{ url, label }] : [],
		);
		return { words: t('parliament.chamber', { name, member }), ...there, links };
	});
};

/** The name of a site, marked where the site is in no language of the page. */
const nameOf = (words: string, [own = defaultLanguage]: string[], language: Language): string =>
	inSentence({ words, language: own }, language);

/** Sites for one state first, then that of all parliaments. */
const findersOf = (iso2: string, language: Language): ShownParliament['finders'] =>
	facts.finders
		.filter(({ scope, pattern }) => scope === iso2 || (scope === 'world' && pattern))
		.sort((one, other) => Number(one.scope === 'world') - Number(other.scope === 'world'))
		.slice(0, 3)
		.map(({ name, url, pattern, languages = [] }) => ({
			name: nameOf(name, languages, language),
			url: (pattern ?? url).replace('{ISO2}', iso2).replace('{iso2}', iso2.toLowerCase()),
		}));
