import { sayCount } from '../parts/say-count.ts';
import { download } from './download.ts';
import { clean, fillingOf, leftBlank } from './filling.ts';
import type { Fields, Filling, Recipient } from './filling.ts';
import type { ListWords } from './list-report.ts';
import type { ListedState } from './list/find-state.ts';
import type { ListRow } from './list/read-row.ts';
import type { Made } from './made-list.ts';

/** What reads lists and makes letters is loaded when it is asked for. */
const loadMany = () => import('./many.ts');

const types = {
	csv: 'text/csv;charset=utf-8',
	zip: 'application/zip',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** What the fields of the page hold. */
interface Sender {
	typed: Fields;
	recipient: Recipient;
}

/** What all letters of a list have from the page. */
interface Page {
	words: ListWords;
	/** What the sender has typed by now, and whom all letters are to. */
	fields: () => Sender;
	/** The words beside a field; undefined where there is none of this name. */
	labelOf: (name: string) => string | undefined;
	/** Address of the Word file of a state, which stands there as `{state}`. */
	file: string;
	states: ListedState[];
	/** State of the rows that name none. */
	state: () => string;
}

/** The letters of a list: what is missing in them, their making, and the list of those that were made. */
export class ListLetters {
	readonly #page: Page;
	#rows: ListRow[] = [];
	#delimiter = ',';
	#made: Made[] = [];
	#wasWarned = false;
	#stop: AbortController | undefined;

	constructor(page: Page) {
		this.#page = page;
	}

	get count(): number {
		return this.#rows.length;
	}

	/** Takes a list in place of the one before. */
	take(rows: ListRow[], delimiter: string): void {
		this.#rows = rows;
		this.#delimiter = delimiter;
		this.#wasWarned = false;
	}

	#fillingOf({ name, address, salutation, line }: ListRow, { typed, recipient }: Sender): Filling {
		const own = clean(line) ? { why: line, tie: '' } : {};
		const to = [name, ...address].join('\n');
		return fillingOf({ ...typed, ...own, recipient: to, salutation }, recipient);
	}

	/** A blank by the label of its field, or by its column. */
	#nameOf(blank: string): string {
		const { columns } = this.#page.words;
		if (blank === 'your-line') return columns.line;
		if (blank === 'salutation') return columns.salutation;
		return this.#page.labelOf(blank) ?? blank;
	}

	/** What is missing in all letters before they are made: said once for a list, empty after that. */
	warning(): string {
		if (this.#wasWarned) return '';
		const { said } = this.#page.words;
		const sender = this.#page.fields();
		const fillings = this.#rows.map((row) => leftBlank(this.#fillingOf(row, sender)));
		const inAll = ['place-and-date', 'name', 'title', 'organisation'].filter((blank) =>
			fillings.every((left) => left.includes(blank)),
		);
		const blanks = inAll.map((blank) => this.#nameOf(blank)).join(' · ');
		const hasNoLine = fillings.every((left) => left.includes('your-line'));
		if (!blanks && !hasNoLine) return '';
		this.#wasWarned = true;
		return [
			blanks && said['blank']?.replace('{blanks}', () => blanks),
			hasNoLine && said['line'],
			said['again'],
		]
			.filter(Boolean)
			.join(' ');
	}

	/** What is missing is said once more, though the list is the same. */
	warnAgain(): void {
		this.#wasWarned = false;
	}

	/**
	 * Makes the letters and saves them as one file.
	 *
	 * @param onMade Told after each letter how many there are.
	 * @returns What is said of them; undefined where the making was stopped.
	 * @throws Error where a Word file cannot be loaded.
	 */
	async make(as: 'zip' | 'single', onMade: (made: number) => void): Promise<string | undefined> {
		const { words, file, state } = this.#page;
		const { said, counts } = words;
		// What is typed while letters are made is for the next ones: all of these are from one sender.
		const sender = this.#page.fields();
		this.#stop = new AbortController();
		const { signal } = this.#stop;
		try {
			const { makeLetters } = await loadMany();
			const { bytes, made } = await makeLetters(
				{
					rows: this.#rows,
					fillingOf: (row) => this.#fillingOf(row, sender),
					fileOf: (region) => file.replaceAll('{state}', region.toLowerCase()),
					state: state(),
					word: said['letterFile'] ?? '',
					date: new Date().toISOString().slice(0, 10),
					onMade,
					signal,
				},
				as,
			);
			const ending = as === 'zip' ? 'zip' : 'docx';
			download(new Blob([bytes], { type: types[ending] }), `${said['madeFile'] ?? ''}.${ending}`);
			this.#made = made;
		} catch (error) {
			if (signal.aborted) return undefined;
			throw error;
		}
		const left = this.#made.filter((letter) => letter.left.length > 0).length;
		return [
			sayCount(counts['done'], this.#made.length),
			left > 0 ? sayCount(counts['left'], left) : '',
		].join(' ');
	}

	/** Stops the making, so that nothing is saved. */
	stop(): void {
		this.#stop?.abort();
	}

	/** Saves what became of each row, for the records of the sender. */
	async saveMade(): Promise<void> {
		const { words, states, state } = this.#page;
		const { madeList } = await loadMany();
		const names = new Map(states.map(({ region, name }) => [region, name]));
		const text = madeList(this.#made, {
			words,
			delimiter: this.#delimiter,
			stateName: (region) => names.get(region ?? state()) ?? '',
			blankName: (blank) => this.#nameOf(blank),
		});
		download(new Blob([text], { type: types.csv }), `${words.said['madeFile'] ?? ''}.csv`);
	}

	/** Saves a list with nothing but its header row. */
	async saveTemplate(): Promise<void> {
		const { said, columns } = this.#page.words;
		const { listTemplate } = await loadMany();
		// Spreadsheets part cells by a semicolon where the comma stands in numbers.
		const [, sign] = new Intl.NumberFormat(navigator.language).formatToParts(1.1);
		const delimiter = sign?.value === ',' ? ';' : ',';
		const file = new Blob([listTemplate(Object.values(columns), delimiter)], { type: types.csv });
		download(file, `${said['templateFile'] ?? ''}.csv`);
	}
}
