import type { Fields } from './filling.ts';

/** Where the session keeps what was typed, until the tab is closed. */
const key = 'letter-fields';

/** A session that refuses to keep anything only forgets. */
const tried = <T>(act: () => T): T | undefined => {
	try {
		return act();
	} catch {
		return undefined;
	}
};

/** What was typed on this page or on another letter's. */
export const keptFields = (): Fields | undefined =>
	tried(() => JSON.parse(sessionStorage.getItem(key) ?? '{}') as Fields);

/** Keeps it for the session, and answers whether the browser does; undefined forgets it. */
export const keepFields = (fields: Fields | undefined): boolean =>
	tried(() => {
		if (fields) sessionStorage.setItem(key, JSON.stringify(fields));
		else sessionStorage.removeItem(key);
		return true;
	}) ?? false;
