import { compareNames } from '../../shared/name-order.ts';
import { filterRows } from '../parts/filter-rows.ts';
import type { Fits } from '../parts/filter-rows.ts';

type Row = HTMLTableRowElement;

const textOf = (node: Node | null | undefined): string => node?.textContent?.trim() ?? '';

/** What a row holds for each choice of the form that is made from the rows. */
const held: Record<string, (row: Row) => string> = {
	instrument: (row) => textOf(row.querySelector('a')),
	where: (row) => textOf(row.cells[0]?.firstChild),
	// In every language of the site a year is written with the digits 0 to 9.
	year: (row) => /\d{4}/.exec(textOf(row.cells[1]))?.[0] ?? '',
	language: (row) => row.querySelector('a')?.hreflang || document.documentElement.lang,
	stance: (row) => textOf(row.cells[4]?.firstChild),
};

/**
 * `<precedents-table>` around a hidden form and a table that is complete without it: fills the form
 * with what the rows hold and filters them. `#ask=accede` in the address chooses what is asked for.
 */
class PrecedentsTable extends HTMLElement {
	connectedCallback() {
		const rows = [...this.querySelectorAll<Row>('tbody tr')];
		const fits: Fits = {
			ask: (wanted) => (row) => row.dataset['asks']?.split(' ').includes(wanted) ?? false,
		};
		for (const [name, valueOf] of Object.entries(held)) {
			// Read once: a browser that translates the page changes rows and language.
			const values = new Map(rows.map((row) => [row, valueOf(row)]));
			const offered = new Set([...values.values()].filter(Boolean));
			this.#select(name)?.append(...this.#options(name, [...offered]));
			fits[name] = (wanted) => (row) => values.get(row) === wanted;
		}
		const show = filterRows(this, fits);
		const read = () => {
			const [, ask] = /^#ask=([\w-]+)$/.exec(location.hash) ?? [];
			const select = this.#select('ask');
			if (!ask || !select) return;
			select.value = ask;
			// An ask without an act leaves the choice empty.
			if (select.selectedIndex < 0) select.value = '';
			show();
		};
		window.addEventListener('hashchange', read);
		read();
	}

	#select(name: string): HTMLSelectElement | null {
		return this.querySelector(`[name=${name}]`);
	}

	#options(name: string, values: string[]): HTMLOptionElement[] {
		const { lang } = document.documentElement;
		const names = new Intl.DisplayNames(lang, { type: 'language' });
		const compare = compareNames(lang);
		const options = values.map((value) => {
			return new Option(name === 'language' ? names.of(value) : value, value);
		});
		const newestFirst = name === 'year' ? -1 : 1;
		return options.sort((one, other) => newestFirst * compare(one.text, other.text));
	}
}

customElements.define('precedents-table', PrecedentsTable);
