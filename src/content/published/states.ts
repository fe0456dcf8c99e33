import { fitsArsenal, profileOf } from '../../treaty/arsenal.ts';
import type { ArsenalProfile } from '../../treaty/arsenal.ts';
import { asksFor } from '../../treaty/asks.ts';
import type { AskId } from '../../treaty/asks.ts';
import { standingOn } from '../../treaty/standing.ts';
import type { Standing } from '../../treaty/standing.ts';
import { modelTextKinds } from '../schemas/model-texts.ts';
import type { State } from '../schemas/states.ts';
import { arsenalOf, facts } from './facts.ts';
import { today } from './site.ts';
import type { Audience } from './text-context.ts';
import type { ShownModelText } from './texts.ts';

/** Whom a text to a state speaks to: where it stands today, and its arsenal. */
export const audienceOf = (state: State): Required<Audience> => ({
	standing: standingOn(state, today),
	arsenal: profileOf(arsenalOf(state.iso2)),
});

/** The asks of a state in their order, each with the model texts that serve it and fit the state. */
export const asksWithTexts = (
	state: State,
	texts: ShownModelText[],
): { ask: AskId; texts: ShownModelText[] }[] => {
	const { standing, arsenal } = audienceOf(state);
	const fitting = texts.filter((text) => fits(text, standing, arsenal));
	return asksFor(standing, arsenal, facts['ask-order']).map((ask) => ({
		ask,
		// A question comes first: it is the quickest, and its answer tells what else is needed.
		texts: fitting
			.filter((text) => text.ask === ask)
			.sort((one, other) => modelTextKinds.indexOf(one.kind) - modelTextKinds.indexOf(other.kind)),
	}));
};

/** Texts that fit a state and serve no single ask. */
export const textsBeside = (state: State, texts: ShownModelText[]): ShownModelText[] => {
	const { standing, arsenal } = audienceOf(state);
	return texts.filter((text) => text.ask === undefined && fits(text, standing, arsenal));
};

const fits = (text: ShownModelText, standing: Standing, profile: ArsenalProfile): boolean =>
	text.standing.includes(standing) && fitsArsenal(profile, text.arsenal);
