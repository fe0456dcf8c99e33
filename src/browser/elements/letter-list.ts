import { fillingOf, clean } from '../letters/filling.ts';
import type { Fields, Filling } from '../letters/filling.ts';
import { download } from '../letters/download.ts';
import { keepFields, keptFields } from '../letters/kept-fields.ts';
import type { ListWords } from '../letters/list-report.ts';
import type { HeaderWords } from '../letters/list/columns.ts';
import type { ListRow } from '../letters/list/read-row.ts';
import type { Made } from '../letters/many.ts';
import { recipientIn } from '../letters/recipient.ts';
import { sayCount } from '../parts/say-count.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What reads lists and makes letters is loaded when a list is chosen. */
const loadMany = () => import('../letters/many.ts');
const loadReport = () => import('../letters/list-report.ts');
const loadNames = () => import('../parts/state-names.ts');

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
	#fields: Field[] = [];
	#rows: ListRow[] = [];
	#made: Made[] = [];
	#delimiter = ',';
	#wasWarned = false;
	#stop: AbortController | undefined;

	connectedCallback() {
		this.#words = JSON.parse(this.dataset['words'] ?? '{}') as ListWords;
		const form = this.querySelector('form');
		const part = this.#part('section');
		// Where pages are opened from a disk, no Word file can be loaded.
		if (!form || location.protocol === 'file:') return;
		this.#fields = [...form.querySelectorAll<Field>('[name]')];
		const kept = keptFields();
		for (const field of this.#fields) field.value = kept?.[field.name] ?? field.value;
		form.addEventListener('input', () => {
			keepFields({ ...keptFields(), ...this.#typed });
		});
		form.addEventListener('reset', () => {
			keepFields(undefined);
		});
		form.addEventListener('submit', (event) => {
			event.preventDefault();
		});
		part.addEventListener('change', () => void this.#read());
		part.addEventListener('click', ({ target }) => {
			if (target instanceof HTMLButtonElement) void this.#act(target.value);
		});
		for (const ready of [this.#part('.letter-fields'), part]) ready.dataset['ready'] = '';
	}

	#part<Part extends HTMLElement = HTMLElement>(selector: string): Part {
		return this.querySelector<Part>(selector) as Part;
	}

	get #typed(): Fields {
		return Object.fromEntries(this.#fields.map(({ name, value }) => [name, value]));
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
		const [file] = this.#part<HTMLInputElement>('#list-file').files ?? [];
		const { said, files, counts } = this.#words;
		const found = this.#part('.letter-list-found');
		this.#rows = [];
		this.#wasWarned = false;
		found.replaceChildren();
		this.#show('');
		if (!file) return;
		this.#say(said['reading']);
		try {
			const [{ readFile }, { problemsOf, previewOf }, { stateFinder }] = await Promise.all([
				loadMany(),
				loadReport(),
				loadNames(),
			]);
			const states = this.#states;
			const find = stateFinder(states);
			const findState = (words: string): string | undefined =>
				states.find(({ region }) => region === words.toUpperCase())?.region ??
				find(words).find(({ whole }) => whole)?.state.region;
			const read = await readFile(file, {
				headers: JSON.parse(this.dataset['headers'] ?? '{}') as HeaderWords,
				findState,
				stateIsOptional: this.#state !== '',
			});
			if ('refused' in read) {
				this.#say(files[read.refused]);
				return;
			}
			const { list, encoding } = read;
			this.#rows = list.rows;
			this.#delimiter = list.delimiter;
			const remarks = [
				encoding === 'utf-8' ? '' : said['encoding']?.replace('{encoding}', encoding),
				list.columns.length > 0 && list.unknown.length > 0
					? said['unknown']?.replace('{columns}', () => list.unknown.join(', '))
					: '',
			].filter(Boolean);
			this.#say([sayCount(counts['read'], list.rows.length), ...remarks].join(' '));
			const preview = previewOf(list, this.#words, {
				caption: (n) => sayCount(counts['preview'], n),
				stateName: (iso2) => states.find(({ region }) => region === iso2)?.name ?? iso2,
			});
			found.append(...problemsOf(list, this.#words), ...(list.rows.length > 0 ? [preview] : []));
			this.#show(list.rows.length > 0 ? 'make' : '');
		} catch {
			this.#say(said['failed']);
		}
	}

	/** Shows the buttons of a stage; once letters are made, they can be made again. */
	#show(stage: '' | 'make' | 'making' | 'made') {
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
		const fields = this.#typed;
		const recipient = [name, ...address].join('\n');
		const own = clean(line) ? { why: line, tie: '' } : {};
		return fillingOf({ ...fields, ...own, recipient, salutation }, recipientIn(this));
	}

	async #make(as: 'zip' | 'single') {
		const { said, counts } = this.#words;
		const rows = this.#rows;
		const { why, tie } = this.#typed;
		const hasLine = clean(why) || clean(tie) || rows.some(({ line }) => clean(line));
		if (!hasLine && !this.#wasWarned) {
			this.#wasWarned = true;
			this.#say(said['line']);
			return;
		}
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
		this.#say('');
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
		return this.querySelector(`label[for="field-${blank}"]`)?.textContent.trim() ?? blank;
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
