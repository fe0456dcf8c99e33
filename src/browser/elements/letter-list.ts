import { LetterForm } from '../letters/form.ts';
import { ListLetters } from '../letters/list-letters.ts';
import type { ListWords } from '../letters/list-report.ts';
import type { HeaderWords } from '../letters/list/columns.ts';
import { recipientIn } from '../letters/recipient.ts';
import { sayCount } from '../parts/say-count.ts';

/**
 * `<letter-list data-headers="…" data-words="…" data-names="…" data-file="…">` around the fields of a sender and the choice
 * of a file: reads a list of recipients, says what is wrong with it, and makes a letter of each row. The
 * list goes nowhere.
 */
class LetterList extends HTMLElement {
	#words!: ListWords;
	#letters!: ListLetters;
	#file: File | undefined;
	/** How often a list was read: only what is read last counts. */
	#readings = 0;

	connectedCallback() {
		this.#words = JSON.parse(this.dataset['words'] ?? '{}') as ListWords;
		const form = this.querySelector<HTMLFormElement>('form.letter-fields-form');
		const part = this.#part('section');
		// Where pages are opened from a disk, no Word file can be loaded.
		if (!form || location.protocol === 'file:') return;
		const fields = new LetterForm(form, () => undefined);
		this.#letters = new ListLetters({
			words: this.#words,
			fields: () => ({ typed: fields.typed, recipient: recipientIn(this) }),
			labelOf: (name) => fields.labelOf(name),
			file: this.dataset['file'] ?? '',
			states: this.#states,
			state: () => this.#state,
		});
		form.addEventListener('reset', () => {
			this.#letters.warnAgain();
		});
		part.addEventListener('change', () => void this.#read());
		// A list that was mended may be chosen again: else a browser sees no change in the same name.
		const input = this.#part<HTMLInputElement>('#list-file');
		input.addEventListener('click', () => (input.value = ''));
		// Firefox brings back the name of a file, and no file.
		addEventListener('pageshow', ({ persisted }) => {
			if (!persisted) input.value = '';
		});
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
			.map(({ value: region, textContent }) => ({ name: textContent.trim(), region }));
	}

	async #read() {
		// Who opens the choice and closes it without one keeps the list that was read.
		const [file = this.#file] = this.#part<HTMLInputElement>('#list-file').files ?? [];
		if (!file) return;
		this.#file = file;
		const reading = ++this.#readings;
		const { said } = this.#words;
		const found = this.#part('.letter-list-found');
		this.#letters.take([], ',');
		found.replaceChildren();
		this.#show('');
		this.#say(said['reading']);
		try {
			const { readChosen } = await import('../letters/chosen-list.ts');
			const { rows, delimiter, summary, report } = await readChosen(file, {
				words: this.#words,
				headers: JSON.parse(this.dataset['headers'] ?? '{}') as HeaderWords,
				states: this.#states,
				namesFile: this.dataset['names'] ?? '',
				stateIsOptional: this.#state !== '',
			});
			if (reading !== this.#readings) return;
			this.#letters.take(rows, delimiter);
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
		if (what === 'stop') this.#letters.stop();
		else if (what === 'zip' || what === 'single') await this.#make(what);
		else if (what === 'template') await this.#letters.saveTemplate();
		else if (what === 'made') await this.#letters.saveMade();
	}

	async #make(as: 'zip' | 'single') {
		const { said, counts } = this.#words;
		const { count } = this.#letters;
		const warning = this.#letters.warning();
		this.#say(warning);
		if (warning) return;
		const progress = this.#part<HTMLProgressElement>('progress');
		const onMade = (made: number) => {
			progress.max = count;
			progress.value = made;
			const words = sayCount(counts['making'], count).replace('{made}', String(made));
			this.#part('#list-progress').replaceChildren(words);
		};
		onMade(0);
		this.#show('making');
		try {
			const done = await this.#letters.make(as, onMade);
			this.#say(done ?? said['stopped']);
			this.#show(done === undefined ? 'make' : 'made');
		} catch {
			this.#say(said['failed']);
			this.#show('make');
		}
	}
}

customElements.define('letter-list', LetterList);
