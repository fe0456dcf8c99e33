import { profileOf } from '../../treaty/arsenal.ts';
import type { ArsenalProfile } from '../../treaty/arsenal.ts';
import { nextMeeting } from '../../treaty/meetings.ts';
import { facts } from '../../content/published/facts.ts';
import type { TextContext } from '../../content/published/text-context.ts';
import { passageWords } from '../../content/schemas/components.ts';
import type { Conditions } from '../../content/schemas/components.ts';

/** Words that hold in a context, by condition. */
const holding = (context: TextContext): Record<keyof Conditions, string[]> => {
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
export const isShown = (conditions: Conditions, context: TextContext): boolean => {
	const now = holding(context);
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
