import { sayCount } from './say-count.ts';

/** Which rows fit what is written or chosen in the control of that name. */
export type Fits = Record<string, (wanted: string) => (row: HTMLTableRowElement) => boolean>;

/**
 * Hides the rows of a table that do not fit every control of its form, and says how many fit.
 *
 * @param host Element around a hidden form and a table, with the words to count in `data-counts`.
 * @returns Filters once more, after a control was changed by a script.
 */
export const filterRows = (host: HTMLElement, fits: Fits): (() => void) => {
	const form = host.querySelector('form');
	const status = host.querySelector('[role=status]');
	const rows = [...host.querySelectorAll<HTMLTableRowElement>('tbody tr')];
	const show = () => {
		const wanted = [...new FormData(form ?? undefined)].flatMap(([name, value]) =>
			typeof value === 'string' && value ? [fits[name]?.(value)] : [],
		);
		for (const row of rows) row.hidden = !wanted.every((fitsRow) => fitsRow?.(row));
		const count = rows.filter((row) => !row.hidden).length;
		const all = count === rows.length;
		if (status) status.textContent = all ? '' : sayCount(host.dataset['counts'], count);
	};
	form?.addEventListener('input', show);
	// The controls are empty only after this event.
	form?.addEventListener('reset', () => setTimeout(show));
	form?.addEventListener('submit', (event) => event.preventDefault());
	form?.removeAttribute('hidden');
	return show;
};
