import type { ArsenalProfile } from '../../treaty/arsenal.ts';
import type { Standing } from '../../treaty/standing.ts';
import type { Language } from '../../i18n/languages.ts';
import type { IsoDate } from '../../treaty/dates.ts';

/** Whom a letter is written to: where the state stands and, if a state is chosen, its arsenal. */
export interface Audience {
	standing: Standing;
	/** Left out where the letter is for any state of this standing. */
	arsenal?: ArsenalProfile;
}

/** What every component in a text knows: the languages, the day, and whom it speaks to. */
export interface TextContext {
	/** Language of the page around the text: links and buttons stay in it. */
	frame: Language;
	/** Language of the text: the original where it is not translated yet. */
	language: Language;
	/** The day the text speaks of; the site's date but for an edition of the past. */
	date: IsoDate;
	/** Parts of a translation whose original has changed since, and the address of the original. */
	outdated?: { parts: string[]; original: string } | undefined;
	audience?: Audience;
}
