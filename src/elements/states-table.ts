type Row = HTMLTableRowElement;

/** Small letters without accents, so that "sao" finds São. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * `<states-table>` around a hidden form and a table that is complete without it: filters rows by
 * name, standing and region, and sorts them by the heading that is pressed.
 */
class StatesTable extends HTMLElement {
	connectedCallback() {
		const form = this.querySelector('form');
		const body = this.querySelector('tbody');
		if (!form || !body) return;
		this.#filter(form, [...body.rows]);
		this.#sort(body);
		form.hidden = false;
	}

	#filter(form: HTMLFormElement, rows: Row[]) {
		const [name, standing, region] = form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
			'input, select',
		);
		const status = form.querySelector('[role=status]');
		const show = () => {
			const wanted = plain(name?.value.trim() ?? '');
			for (const row of rows) {
				row.hidden = !(
					plain(row.cells[0]?.textContent ?? '').includes(wanted) &&
					(!standing?.value || row.dataset['s'] === standing.value) &&
					(!region?.value || row.dataset['r'] === region.value)
				);
			}
			const count = rows.filter((row) => !row.hidden).length;
			const words = count === 1 ? this.dataset['shownOne'] : this.dataset['shown'];
			const said = count === 0 ? this.dataset['none'] : words?.replace(/\d+/, String(count));
			if (status) status.textContent = count === rows.length ? '' : (said ?? '');
		};
		form.addEventListener('input', show);
		form.addEventListener('reset', () => queueMicrotask(() => setTimeout(show)));
		form.addEventListener('submit', (event) => event.preventDefault());
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
