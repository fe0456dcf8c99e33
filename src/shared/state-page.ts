/** Address of the page of a state, without its language: `states/lb/`. */
export const statePage = (iso2: string): string => `states/${iso2.toLowerCase()}/`;

/** Code of the state that an address is about, `LB` for `states/lb/letter/`; undefined for any other. */
export const stateOfPage = (address: string): string | undefined =>
	/(?:^|\/)states\/([a-z]+)\//.exec(address)?.[1]?.toUpperCase();
