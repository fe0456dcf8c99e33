import { keepFields, keptFields } from './kept-fields.ts';
import type { Fields } from './filling.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * A page that holds a lock is loaded anew where one goes back to it. As it was left, it would show what was
 * forgotten since: in Firefox it even has its session as it was.
 */
const heldAs = 'letter-fields';

const emptyOf = (field: Field): string =>
	field instanceof HTMLSelectElement ? (field.options[0]?.value ?? '') : '';

/** The fields of a letter on a page. */
export class LetterForm {
	readonly #form: HTMLFormElement;
	readonly #fields: Field[];
	#isHeld = false;

	/**
	 * Puts into the fields what the session keeps, and keeps what is typed.
	 *
	 * @param onChange Told after each change whether the browser keeps it.
	 */
	constructor(form: HTMLFormElement, onChange: (isKept: boolean) => void) {
		this.#form = form;
		this.#fields = [...form.querySelectorAll<Field>('[name]')];
		this.fill(keptFields() ?? {});
		form.addEventListener('input', () => {
			onChange(this.keep());
		});
		form.addEventListener('reset', () => {
			keepFields(undefined);
			// The fields are emptied after this event.
			setTimeout(() => {
				onChange(true);
			});
		});
		form.addEventListener('submit', (event) => {
			event.preventDefault();
		});
		window.addEventListener('pageshow', ({ persisted }) => {
			const kept = keptFields();
			if (!persisted || !kept) return;
			// Where there are no locks, as on pages without encryption.
			for (const field of this.#fields) field.value = kept[field.name] ?? emptyOf(field);
			onChange(true);
		});
	}

	get typed(): Fields {
		return Object.fromEntries(this.#fields.map(({ name, value }) => [name, value]));
	}

	/** Whether nothing was typed: a choice always holds a value. */
	get isEmpty(): boolean {
		return this.#fields.every((field) => field instanceof HTMLSelectElement || field.value === '');
	}

	fill(fields: Fields): void {
		for (const field of this.#fields) field.value = fields[field.name] ?? field.value;
	}

	/** Keeps the fields beside those of other pages, and answers whether the browser does. */
	keep(): boolean {
		if (!this.#isHeld && 'locks' in navigator) {
			this.#isHeld = true;
			void navigator.locks.request(heldAs, { mode: 'shared' }, () => new Promise(() => undefined));
		}
		return keepFields({ ...keptFields(), ...this.typed });
	}

	/** What a field is called, without what its label says besides; undefined where there is none of this name. */
	labelOf(name: string): string | undefined {
		const label = this.#form.querySelector(`label[for="field-${name}"]`);
		return label?.firstChild?.textContent?.trim();
	}

	focus(): void {
		this.#fields[0]?.focus();
	}
}
