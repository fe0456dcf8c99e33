/**
 * The list that opens below an editable combobox, as the ARIA Authoring Practices have it: the focus
 * stays in the field, which says by `aria-activedescendant` which option the arrows reached.
 */
export class OptionList {
	readonly #input: HTMLInputElement;
	readonly #list: HTMLElement;
	/** Place of the option that the arrows reached, or -1. */
	at = -1;

	/** @param take Is called with the place of an option that is pressed. */
	constructor(input: HTMLInputElement, list: HTMLElement, take: (at: number) => void) {
		this.#input = input;
		this.#list = list;
		list.addEventListener('mousedown', (event) => event.preventDefault());
		list.addEventListener('click', ({ target }) => {
			const option = target instanceof Element ? target.closest('li') : null;
			if (option) take([...list.children].indexOf(option));
		});
		input.addEventListener('blur', () => this.close());
	}

	get isOpen(): boolean {
		return !this.#list.hidden;
	}

	/** Opens with options of these names; without any it stays closed. */
	open(names: string[]) {
		const options = names.map((name, at) => {
			const option = document.createElement('li');
			option.id = `${this.#list.id}-${at}`;
			option.setAttribute('role', 'option');
			option.textContent = name;
			return option;
		});
		this.#list.replaceChildren(...options);
		this.#expand(options.length > 0);
		this.#list.scrollTop = 0;
	}

	close() {
		this.#expand(false);
	}

	#expand(open: boolean) {
		this.#list.hidden = !open;
		this.#input.setAttribute('aria-expanded', String(open));
		this.leave();
	}

	/** Moves one option down or up, and from either end to the other. */
	move(by: 1 | -1) {
		const { children } = this.#list;
		const from = this.at < 0 && by < 0 ? 0 : this.at;
		this.leave();
		const option = children[(from + by + children.length) % children.length];
		if (!option) return;
		this.at = [...children].indexOf(option);
		option.setAttribute('aria-selected', 'true');
		option.scrollIntoView({ block: 'nearest' });
		this.#input.setAttribute('aria-activedescendant', option.id);
	}

	/** Goes back from the options to the field. */
	leave() {
		this.#list.children[this.at]?.removeAttribute('aria-selected');
		this.#input.removeAttribute('aria-activedescendant');
		this.at = -1;
	}
}
