import { clean, fillingOf, leftBlank } from '../letters/filling.ts';
import type { Filling } from '../letters/filling.ts';
import { LetterForm } from '../letters/form.ts';
import { download } from '../letters/download.ts';
import type { ListWords } from '../letters/list-report.ts';
import type { HeaderWords } from '../letters/list/columns.ts';
import type { ListRow } from '../letters/list/read-row.ts';
import type { Made } from '../letters/many.ts';
import { recipientIn } from '../letters/recipient.ts';
import { sayCount } from '../parts/say-count.ts';

/** What reads lists and makes letters is loaded when it is asked for. */
const loadMany = () => import('../letters/many.ts');

const types = {
	csv: 'text/csv;charset=utf-8',
	zip: 'application/zip',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/**
 * `<letter-list data-headers="…" data-words="…" data-file="…">` around the fields of a sender and the choice
 * of a file: reads a list of recipients, says what is wrong with it, and makes a letter of each row. The
 * list goes nowhere.
 */
class LetterList extends HTMLElement {
	#words!: ListWords;
	#form!: LetterForm;
	#rows: ListRow[] = [];
	#made: Made[] = [];
	#delimiter = ',';
	#wasWarned = false;
	#stop: AbortController | undefined;
	#file: File | undefined;
	/** How often a list was read: only what is read last counts. */
	#readings = 0;

	connectedCallback() {
		this.#words = JSON.parse(this.dataset['words'] ?? '{}') as ListWords;
		const form = this.querySelector<HTMLFormElement>('form.letter-fields-form');
		const part = this.#part('section');
		// Where pages are opened from a disk, no Word file can be loaded.
		if (!form || location.protocol === 'file:') return;
		this.#form = new LetterForm(form, () => undefined);
		part.addEventListener('change', () => void this.#read());
		// A list that was mended may be chosen again: else a browser sees no change in the same name.
		const input = this.#part<HTMLInputElement>('#list-file');
		input.addEventListener('click', () => (input.value = ''));
		part.addEventListener('click', ({ target }) => {
			if (target instanceof HTMLButtonElement) void this.#act(target.value);
		});
		for (const ready of [this.#part('.letter-fields'), part]) ready.dataset['ready'] = '';
	}

	#part<Part extends HTMLElement = HTMLElement>(selector: string): Part {
		return this.querySelector<Part>(selector) as Part;
	}

	#say(words: string | undefined) {
		this.#part('[role=status]').replaceChildren(words ?? '');
	}

	get #state(): string {
		return this.#part<HTMLSelectElement>('#list-state').value;
	}

	get #states() {
		return [...this.querySelectorAll<HTMLOptionElement>('#list-state option')]
			.filter(({ value }) => value)
			.map(({ value: region, textContent, dataset }) => ({
				name: textContent.trim(),
				also: dataset['also'],
				region,
			}));
	}

	async #read() {
		// Who opens the choice and closes it without one keeps the list that was read.
		const [file = this.#file] = this.#part<HTMLInputElement>('#list-file').files ?? [];
		if (!file) return;
		this.#file = file;
		const reading = ++this.#readings;
		const { said } = this.#words;
		const found = this.#part('.letter-list-found');
		this.#rows = [];
		this.#wasWarned = false;
		found.replaceChildren();
		this.#show('');
		this.#say(said['reading']);
		try {
			const { readChosen } = await import('../letters/chosen-list.ts');
			const { rows, delimiter, summary, report } = await readChosen(file, {
				words: this.#words,
				headers: JSON.parse(this.dataset['headers'] ?? '{}') as HeaderWords,
				states: this.#states,
				stateIsOptional: this.#state !== '',
			});
			if (reading !== this.#readings) return;
			this.#rows = rows;
			this.#delimiter = delimiter;
			this.#say(summary);
			found.append(...report);
			this.#show(rows.length > 0 ? 'make' : '');
		} catch {
			if (reading === this.#readings) this.#say(said['failed']);
		}
	}

	/** Shows the buttons of a stage; once letters are made, they can be made again. */
	#show(stage: '' | 'make' | 'making' | 'made') {
		for (const field of this.querySelectorAll<HTMLInputElement>('#list-file, #list-state')) {
			field.disabled = stage === 'making';
		}
		for (const part of this.querySelectorAll<HTMLElement>('[data-stage]')) {
			const own = part.dataset['stage'];
			part.hidden = own !== stage && !(own === 'make' && stage === 'made');
		}
	}

	async #act(what: string) {
		const { said, columns } = this.#words;
		if (what === 'stop') this.#stop?.abort();
		else if (what === 'zip' || what === 'single') await this.#make(what);
		else if (what === 'template') {
			const { listTemplate } = await loadMany();
			const file = new Blob([listTemplate(Object.values(columns))], { type: types.csv });
			download(file, `${said['templateFile'] ?? ''}.csv`);
		} else if (what === 'made') await this.#saveMade();
	}

	#fillingOf({ name, address, salutation, line }: ListRow): Filling {
		const fields = this.#form.typed;
		const recipient = [name, ...address].join('\n');
		const own = clean(line) ? { why: line, tie: '' } : {};
		return fillingOf({ ...fields, ...own, recipient, salutation }, recipientIn(this));
	}

	/** What is missing in the letters before they are made: said once, and pressed again they are made. */
	#warn(): string {
		if (this.#wasWarned) return '';
		const { said } = this.#words;
		const fillings = this.#rows.map((row) => leftBlank(this.#fillingOf(row)));
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

	async #make(as: 'zip' | 'single') {
		const { said, counts } = this.#words;
		const rows = this.#rows;
		const warning = this.#warn();
		this.#say(warning);
		if (warning) return;
		this.#stop = new AbortController();
		const { signal } = this.#stop;
		const progress = this.#part<HTMLProgressElement>('progress');
		const onMade = (made: number) => {
			progress.max = rows.length;
			progress.value = made;
			const words = sayCount(counts['making'], rows.length).replace('{made}', String(made));
			this.#part('#list-progress').replaceChildren(words);
		};
		onMade(0);
		this.#show('making');
		try {
			const { makeLetters } = await loadMany();
			const file = this.dataset['file'] ?? '';
			const { bytes, made } = await makeLetters(
				{
					rows,
					fillingOf: (row) => this.#fillingOf(row),
					fileOf: (state) => file.replaceAll('{state}', state.toLowerCase()),
					state: this.#state,
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
			const left = made.filter((letter) => letter.left.length > 0).length;
			this.#say(
				[
					sayCount(counts['done'], made.length),
					left > 0 ? sayCount(counts['left'], left) : '',
				].join(' '),
			);
			this.#show('made');
		} catch {
			this.#say(signal.aborted ? said['stopped'] : said['failed']);
			this.#show('make');
		}
	}

	/** A blank by the label of its field, or by its column. */
	#nameOf(blank: string): string {
		const { columns } = this.#words;
		if (blank === 'your-line') return columns.line;
		if (blank === 'salutation') return columns.salutation;
		return this.#form.labelOf(blank) ?? blank;
	}

	/** Saves what became of each row, for the records of the sender. */
	async #saveMade() {
		const { said, columns } = this.#words;
		const { writeList } = await loadMany();
		const names = new Map(this.#states.map(({ region, name }) => [region, name]));
		const head = [said['row'], columns.name, columns.state, said['fileName'], said['blanks']];
		const rows = this.#made.map(({ row, file, left }) => [
			String(row.row),
			row.name,
			names.get(row.state ?? this.#state) ?? '',
			file || `${said['madeFile'] ?? ''}.docx`,
			left.map((name) => this.#nameOf(name)).join(', '),
		]);
		const text = writeList(
			head.map((words = '') => words),
			rows,
			this.#delimiter,
		);
		download(new Blob([text], { type: types.csv }), `${said['madeFile'] ?? ''}.csv`);
	}
}

customElements.define('letter-list', LetterList);
