const name = 'search-key';

/** Whether the key / leads to the search. Where the browser keeps nothing, it always does. */
export const isOn = (): boolean => {
	try {
		return localStorage.getItem(name) !== 'off';
	} catch {
		return true;
	}
};

/** Turns the key on or off in this browser, and says whether that was kept. */
export const turn = (on: boolean): boolean => {
	try {
		if (on) localStorage.removeItem(name);
		else localStorage.setItem(name, 'off');
		return true;
	} catch {
		return false;
	}
};
