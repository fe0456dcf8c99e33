import { guessRegion } from '../parts/guess-region.ts';
import { OptionList } from '../parts/option-list.ts';
import type { NamedState, stateFinder } from '../parts/state-names.ts';
import { sayCount } from '../parts/say-count.ts';

interface State extends NamedState {
	address: string;
}

/**
 * `<find-state data-counts="…">` around a disclosure of links, one a state, and a hidden form:
 * turns the links into a combobox (ARIA Authoring Practices: editable, list autocomplete) and a
 * button. Other names of a state are in `data-also` of its link. Nothing is sent anywhere.
 */
class FindState extends HTMLElement {
	#states: State[] = [];
	#finder: Promise<ReturnType<typeof stateFinder<State>>> | undefined;
	#shown: State[] = [];
	#list!: OptionList;

	connectedCallback() {
		this.#states = readStates(this.querySelectorAll<HTMLAnchorElement>('details a'));
		const input = this.#input;
		this.#list = new OptionList(input, this.#part('[role=listbox]'), (at) => this.#take(at));
		input.addEventListener('input', () => void this.#open());
		input.addEventListener('click', () => void this.#open());
		input.addEventListener('focus', () => {
			input.select();
			void this.#find();
		});
		input.addEventListener('keydown', (event) => void this.#press(event));
		const form = this.#part('form');
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.#go();
		});
		this.#part('details').hidden = true;
		form.hidden = false;
		this.#guess();
	}

	#part<Part extends HTMLElement = HTMLElement>(selector: string): Part {
		return this.querySelector<Part>(selector) as Part;
	}

	get #input(): HTMLInputElement {
		return this.#part('input');
	}

	/** Offers the state that the browser is set to; it is taken only when it is pressed. */
	#guess() {
		const button = this.#part('.find-state-guess');
		const region = guessRegion(this.#states.map((state) => state.region));
		const state = this.#states.find((one) => one.region === region);
		if (!state) return;
		button.textContent = button.textContent.trim().replace('{state}', () => state.name);
		button.hidden = false;
		button.addEventListener('click', () => {
			this.#fill(state.name);
			this.#input.focus();
		});
	}

	/**
	 * States that fit what is typed, the best first. What finds them is loaded when it is used; where it does
	 * not load, the links come back.
	 */
	async #find() {
		this.#finder ??= import('../parts/state-names.ts').then(({ stateFinder }) =>
			stateFinder(this.#states),
		);
		try {
			return (await this.#finder)(this.#input.value);
		} catch {
			this.#finder = undefined;
			const links = this.#part<HTMLDetailsElement>('details');
			links.hidden = false;
			links.open = true;
			return undefined;
		}
	}

	/** Shows the states that fit what is typed, all of them while nothing is. */
	async #open() {
		const found = await this.#find();
		if (!found) return;
		this.#shown = found.map(({ state }) => state);
		this.#list.open(this.#shown.map(({ name }) => name));
		const { length } = this.#shown;
		this.#say(sayCount(this.dataset['counts'], length), length === 0);
	}

	/** @param seen Whether everyone sees it, with the link to all states. */
	#say(words: string, seen: boolean) {
		const status = this.#part('[role=status]');
		status.classList.toggle('unseen', !seen);
		this.#part('[role=status] a').hidden = !seen;
		this.#part('[role=status] span').textContent = words;
	}

	async #press(event: KeyboardEvent) {
		const { key, altKey, isComposing } = event;
		if (isComposing) return;
		const { isOpen } = this.#list;
		if (key === 'ArrowDown' || key === 'ArrowUp') {
			event.preventDefault();
			if (!isOpen) await this.#open();
			if (!altKey) this.#list.move(key === 'ArrowDown' ? 1 : -1);
			else if (key === 'ArrowUp') this.#list.close();
		} else if (key === 'Escape') {
			if (isOpen) this.#list.close();
			else this.#fill('');
		} else if (key === 'Enter' || key === 'Tab') {
			this.#take(this.#list.at);
		} else if (/^(Home|End|ArrowLeft|ArrowRight)$/.test(key)) {
			this.#list.leave();
		}
	}

	#take(at: number) {
		const state = this.#shown[at];
		if (state) this.#fill(state.name);
	}

	#fill(name: string) {
		this.#input.value = name;
		this.#list.close();
		this.#say('', false);
		if (name) this.#part('.find-state-guess').hidden = true;
	}

	/** Goes where the whole name leads, or the only one that fits; else shows what fits, or may be meant. */
	async #go() {
		const [first, second] = (await this.#find()) ?? [];
		if (first && !first.slip && (first.whole || !second)) {
			location.assign(first.state.address);
			return;
		}
		this.#input.focus();
		await this.#open();
		// To go there takes a second press.
		if (first?.slip && !second) this.#list.move(1);
	}
}

const readStates = (links: Iterable<HTMLAnchorElement>): State[] =>
	[...links].map(({ href: address, textContent, dataset }) => ({
		name: textContent.trim(),
		also: dataset['also'],
		region: (/states\/(\w\w)/.exec(address)?.[1] ?? '').toUpperCase(),
		address,
	}));

customElements.define('find-state', FindState);
