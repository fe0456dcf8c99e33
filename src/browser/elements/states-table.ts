import { plain } from '../../shared/plain-words.ts';
import { filterRows } from '../parts/filter-rows.ts';

type Row = HTMLTableRowElement;

/**
 * `<states-table>` around a hidden form and a table that is complete without it: filters rows by
 * name, standing and region, and sorts them by the heading that is pressed.
 */
class StatesTable extends HTMLElement {
	connectedCallback() {
		filterRows(this, {
			name: (row, wanted) => plain(row.cells[0]?.textContent ?? '').includes(plain(wanted.trim())),
			standing: (row, wanted) => row.dataset['s'] === wanted,
			region: (row, wanted) => row.dataset['r'] === wanted,
		});
		const body = this.querySelector('tbody');
		if (body) this.#sort(body);
	}

	#sort(body: HTMLTableSectionElement) {
		const { compare } = new Intl.Collator(this.dataset['locale']);
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
				const down = heading.ariaSort === 'ascending';
				for (const other of headings) other.ariaSort = null;
				heading.ariaSort = down ? 'descending' : 'ascending';
				const rows = [...body.rows].sort((one, other) => {
					const [first, second] = [value(one, column), value(other, column)];
					// Rows without a value stay last, whichever way the others run.
					if (!first || !second) return Number(!first) - Number(!second);
					return down ? compare(second, first) : compare(first, second);
				});
				body.append(...rows);
			});
		}
	}
}

customElements.define('states-table', StatesTable);
