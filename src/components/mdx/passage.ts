import { profileOf } from '../../treaty/arsenal.ts';
import type { ArsenalProfile } from '../../treaty/arsenal.ts';
import { nextMeeting } from '../../treaty/meetings.ts';
import { standings } from '../../treaty/standing.ts';
import type { Facts } from '../../content/read/facts.ts';
import type { TextContext } from '../../content/published/text-context.ts';

/** Conditions an editor can put on a `<Passage>`. Each is a list of words; one of them must hold. */
export interface Conditions {
	/** party, signatory, outside, left */
	standing?: string | undefined;
	/** producer, stockpiler (stores, does not produce), none; unknown for a letter to any state */
	arsenal?: string | undefined;
	/** known, unknown; contaminated where the host state has land to clear */
	meeting?: string | undefined;
}

/** The words each condition knows. */
export const passageWords = {
	standing: standings as readonly string[],
	arsenal: ['producer', 'stockpiler', 'none', 'unknown'],
	meeting: ['known', 'unknown', 'contaminated'],
};

/** Words that hold in a context, by condition. */
const holding = (context: TextContext, facts: Facts): Record<keyof Conditions, string[]> => {
	const { audience, date } = context;
	const { arsenal } = audience ?? {};
	const kindOf = (profile: ArsenalProfile) =>
		profile.producer ? 'producer' : profile.stockpile ? 'stockpiler' : 'none';
	const meeting = nextMeeting(facts.meetings, date);
	const host = facts.arsenals.find(({ iso2 }) => iso2 === meeting?.country);
	return {
		standing: audience ? [audience.standing] : [],
		arsenal: [arsenal ? kindOf(arsenal) : 'unknown'],
		meeting: meeting
			? ['known', ...(profileOf(host).contaminated ? ['contaminated'] : [])]
			: ['unknown'],
	};
};

/**
 * Whether a passage is shown: every condition it names must hold.
 *
 * @throws Error for a word that a condition does not know.
 */
export const isShown = (conditions: Conditions, context: TextContext, facts: Facts): boolean => {
	const now = holding(context, facts);
	return (Object.keys(passageWords) as (keyof Conditions)[]).every((name) => {
		const words = conditions[name]?.split(' ');
		if (!words) return true;
		const stranger = words.find((word) => !passageWords[name].includes(word));
		if (stranger !== undefined) {
			throw new Error(
				`<Passage ${name}="${conditions[name]}">: "${stranger}" is not one of ${passageWords[name].join(', ')}.`,
			);
		}
		return words.some((word) => now[name].includes(word));
	});
};
