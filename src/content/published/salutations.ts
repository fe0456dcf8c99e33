import { withoutMarks } from '../../i18n/foreign.ts';
import type { Language } from '../../i18n/languages.ts';
import type { PublishedParliament } from './door.ts';
import { facts } from './facts.ts';
import { speak } from './words.ts';

type Forms = (typeof facts.address.languages)[number];
type Chamber = PublishedParliament['chambers'][number];

/** Words of address for the members of a parliament or of one of its chambers. Names are blanks. */
export interface FormsOfAddress {
	/** Where the parliament has two and they are told apart. */
	chamber?: {
		kind: Chamber['kind'];
		name: string;
		/** Right for each of its members, without a name; undefined where we know of none. */
		neutral: string | undefined;
	};
	/** Those without a name first. */
	forms: string[];
}

const blank = /\{(\w+)\}/g;

/** A slash parts forms (`Dear Lord {surname}, / Dear Lady {surname},`) or words (`Dear Mr/Ms {surname},`). */
const choicesIn = (words: string): string[] =>
	words
		.split(' / ')
		.flatMap((form) =>
			[form.replace(/(\S+)\/\S+/, '$1'), form.replace(/\S+\/(\S+)/, '$1')].map((one) => one.trim()),
		);

const formsFor = (forms: Forms, iso2: string | undefined, chamber: Chamber | undefined) => {
	const { named, variants } = forms;
	const own = variants.find(
		(variant) =>
			iso2 !== undefined &&
			variant.states?.includes(iso2) &&
			(!variant.chamber || variant.chamber === chamber?.kind),
	);
	// Titles of address are named in English: senator, deputy.
	const english = chamber?.member.en;
	const words = (typeof english === 'string' ? english : '').toLowerCase().split(' ');
	const isUpper = chamber?.kind === 'upper';
	const ofTitle = (byTitle: Partial<Record<string, string>> = {}): string[] =>
		[...words, ...(isUpper ? ['upper'] : [])].flatMap((title) => byTitle[title] ?? []);
	const titled = [...ofTitle(own?.by_title), ...ofTitle(named.by_title)];
	const [neutral] = [
		...titled.filter((form) => !form.includes('{')),
		// What a state or a language says of its members in general is said of the lower house.
		...(own?.default && (!isUpper || own.chamber) ? [own.default] : []),
		...ofTitle(forms.default_by_title),
		...(isUpper ? [] : [forms.default]),
	];
	const byGender = [named.f, named.m].flatMap((form) => {
		const titles = ofTitle(form);
		return titles.length > 0 || own?.named || !form?.any ? titles : [form.any];
	});
	return {
		neutral,
		all: [neutral, own?.named ?? named.neutral, ...titled, ...byGender].flatMap((form) =>
			form === undefined ? [] : choicesIn(form),
		),
	};
};

/**
 * Forms of address of address.yaml for letters to members of a parliament: first those that serve all of
 * them, then those of each chamber where it has two. Forms that rest on general knowledge alone are not
 * published, so a language may have none.
 *
 * @param iso2 State of the parliament; undefined for any.
 */
export const formsOfAddress = (language: Language, iso2?: string): FormsOfAddress[] => {
	const forms = facts.address.languages.find((entry) => entry.language === language);
	if (!forms) return [];
	const { t, fact } = speak(language);
	const blanks: Record<string, string> = {
		given: `[${t('blanks.given')}]`,
		surname: `[${t('blanks.surname')}]`,
	};
	const offered = (all: string[]): string[] =>
		[...new Set(all)].flatMap((words) => {
			// A form with other blanks needs more than a name.
			const isPossible = [...words.matchAll(blank)].every(([, name = '']) => name in blanks);
			return isPossible ? [words.replace(blank, (_, name: string) => blanks[name] ?? '')] : [];
		});
	const chambers = facts.parliaments.find((entry) => entry.iso2 === iso2)?.chambers ?? [];
	const each = chambers.map((chamber) => ({ chamber, ...formsFor(forms, iso2, chamber) }));
	const any = formsFor(forms, iso2, chambers.length > 1 ? undefined : chambers[0]);
	return [
		{ forms: offered([...any.all, ...each.flatMap(({ all }) => all)]) },
		...(each.length < 2 ? [] : each).map(({ chamber: { kind, name }, neutral, all }) => ({
			chamber: {
				kind,
				name: withoutMarks(name[language] ?? fact('parliaments', name['en'] ?? ''), language),
				neutral,
			},
			forms: offered(all),
		})),
	];
};
