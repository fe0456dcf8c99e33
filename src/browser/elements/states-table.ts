import { filterRows } from '../parts/filter-rows.ts';
import { compareNames } from '../../shared/name-order.ts';
import type { stateFinder } from '../parts/state-names.ts';

type Row = HTMLTableRowElement;

/**
 * `<states-table>` around a hidden form and a table that is complete without it: filters rows by
 * name, standing and region, and sorts them by the heading that is pressed.
 */
class StatesTable extends HTMLElement {
	connectedCallback() {
		// Read now: a browser that translates the page changes the names.
		const states = [...this.querySelectorAll<Row>('tbody tr')].map((row) => {
			const link = row.querySelector('a');
			const name = link?.textContent.trim() ?? '';
			return { row, name, also: link?.dataset['also'], region: row.id.toUpperCase() };
		});
		let find: ReturnType<typeof stateFinder<(typeof states)[number]>> | undefined;
		const load = async () => {
			const { stateFinder } = await import('../parts/state-names.ts');
			find ??= stateFinder(states);
			show();
		};
		const show = filterRows(this, {
			name: (wanted) => {
				// What knows the names is loaded when somebody types; all rows stay until then.
				if (!find) load().catch(() => undefined);
				const fitting = new Set(find?.(wanted).map(({ state }) => state.row));
				return (row) => !find || fitting.has(row);
			},
			standing: (wanted) => (row) => row.dataset['s'] === wanted,
			region: (wanted) => (row) => row.dataset['r'] === wanted,
		});
		this.#sort(states.map(({ row }) => row));
	}

	#sort(all: Row[]) {
		const bodies = this.querySelectorAll('tbody');
		const size = bodies[0]?.rows.length ?? 1;
		const compare = compareNames(this.dataset['locale']);
		const headings = [...this.querySelectorAll<HTMLTableCellElement>('thead th')];
		const value = (row: Row, column: number) => {
			const cell = row.cells[column];
			return cell?.dataset['v'] ?? cell?.textContent?.trim() ?? '';
		};
		for (const [column, heading] of headings.entries()) {
			const button = document.createElement('button');
			button.type = 'button';
			button.append(...heading.childNodes);
			heading.append(button);
			button.addEventListener('click', () => {
				const down = heading.getAttribute('aria-sort') === 'ascending';
				for (const other of headings) other.removeAttribute('aria-sort');
				heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
				const rows = [...all].sort((one, other) => {
					const [first, second] = [value(one, column), value(other, column)];
					// Rows without a value stay last, whichever way the others run.
					if (!first || !second) return Number(!first) - Number(!second);
					return down ? compare(second, first) : compare(first, second);
				});
				for (const [place, row] of rows.entries()) bodies[Math.floor(place / size)]?.append(row);
			});
		}
	}
}

customElements.define('states-table', StatesTable);
