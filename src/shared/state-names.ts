/** File with names of states, for who looks for them in any language. */
export const stateNamesFile = 'letter/state-names.json';

export interface StateNames {
	/** Languages in which browsers know names too. */
	languages: string[];
	/** Names beyond these, by the two letters of a state, in any language. */
	names: Record<string, string[]>;
}
