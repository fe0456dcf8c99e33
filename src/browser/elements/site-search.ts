import { isOn, turn } from '../search/shortcut-setting.ts';
import type { Answer, Searcher } from '../search/searcher.ts';
import { ResultList } from '../search/result-list.ts';
import { sayCount } from '../parts/say-count.ts';

/** Longer queries are cut: nobody types one. */
const longest = 200;

/**
 * `<site-search>` around a form, an `<output>`, a note, a list and a hidden button. Nothing is loaded
 * before the form is used. Titles answer at once; the full text joins them where it can be searched.
 * Query and kind stay in the address, behind `#`, which no server sees: `#q=ratify&kind=model-text`.
 */
class SiteSearch extends HTMLElement {
	#searcher: Promise<Searcher> | undefined;
	#run = 0;
	#results!: ResultList;

	connectedCallback() {
		const form = this.querySelector('form');
		this.#part('.search-kind').hidden = false;
		this.#results = new ResultList(this, () => this.#note(this.dataset['moreFailed']));
		let timer = 0;
		form?.addEventListener('submit', (event) => {
			event.preventDefault();
			// What was typed is searched for now, and not once more in a moment.
			clearTimeout(timer);
			void this.#search();
		});
		form?.addEventListener('input', () => {
			clearTimeout(timer);
			timer = window.setTimeout(() => void this.#search(), 150);
		});
		this.#input.addEventListener('focus', () => {
			// A failure is said when something is searched for.
			this.#open()
				.then((searcher) => searcher.titles())
				.catch(() => undefined);
		});
		this.addEventListener('keydown', (event) => this.#move(event));
		this.#offerKey();
		window.addEventListener('hashchange', () => this.#read());
		this.#read();
	}

	/** A key that leads here from everywhere can be in the way of others: it can be turned off. */
	#offerKey() {
		const label = this.#part('.search-key');
		const box = this.#part<HTMLInputElement>('.search-key input');
		label.hidden = false;
		box.checked = isOn();
		box.addEventListener('change', () => {
			if (!turn(box.checked)) box.checked = isOn();
		});
	}

	/** Loads what searches, once; a failed try is forgotten, so that the next may succeed. */
	#open(): Promise<Searcher> {
		const { start = '', titles = '', fullText = '' } = this.dataset;
		this.#searcher ??= import('../search/searcher.ts')
			.then((module) => new module.Searcher({ start, titles, fullText }))
			.catch((error: unknown) => {
				this.#searcher = undefined;
				throw error;
			});
		return this.#searcher;
	}

	#part<Part extends HTMLElement = HTMLElement>(selector: string): Part {
		return this.querySelector<Part>(selector) as Part;
	}

	get #input(): HTMLInputElement {
		return this.#part('input');
	}

	get #kind(): HTMLSelectElement {
		return this.#part('select');
	}

	/** Takes query and kind from the address; without a query it asks for the field. */
	#read() {
		const [, asked, kind = ''] = /^#q=(.*?)(?:&kind=([\w-]+))?$/.exec(location.hash) ?? [];
		if (asked === undefined) return;
		try {
			this.#input.value = decodeURIComponent(asked);
		} catch {
			this.#input.value = asked;
		}
		this.#kind.value = kind;
		// A kind that there is not leaves the choice empty.
		if (this.#kind.selectedIndex < 0) this.#kind.value = '';
		this.#input.focus();
		void this.#search();
	}

	async #search() {
		const run = ++this.#run;
		const typed = this.#input.value.trim();
		const query = typed.slice(0, longest);
		const kind = this.#kind.value;
		const asked = `#q=${encodeURIComponent(query)}${kind && `&kind=${kind}`}`;
		history.replaceState(null, '', query || kind ? asked : location.pathname);
		this.dataset['state'] = 'searching';
		this.#note(typed === query ? '' : this.dataset['long']);
		if (query === '') {
			this.#show(undefined, query);
			this.dataset['state'] = 'done';
			return;
		}
		try {
			const searcher = await this.#open();
			for await (const answer of searcher.search(query, kind)) {
				if (run !== this.#run) return;
				this.#show(answer, query);
			}
		} catch {
			if (run !== this.#run) return;
			this.#show(undefined, query);
			this.#say(this.dataset['failed']);
		}
		this.dataset['state'] = 'done';
	}

	#show(answer: Answer | undefined, query: string) {
		this.#results.show(answer, this.#input);
		this.#say('');
		if (!answer) return;
		const { reach, count, corrected } = answer;
		if (reach === 'titles') this.#say(this.dataset['loading']);
		else this.#say(sayCount(this.dataset['counts'], count).replace('{query}', () => query));
		if (reach === 'only titles') this.#note(this.dataset['titlesOnly']);
		if (corrected) this.#note(this.dataset['corrected']?.replace('{query}', () => corrected));
	}

	#say(words = '') {
		this.#part('output').textContent = words;
	}

	#note(words = '') {
		const note = this.#part('.search-note');
		note.textContent = words;
		note.hidden = words === '';
	}

	/** Arrows lead from the field through the results and back; Escape leads to the field. */
	#move(event: KeyboardEvent) {
		// While a word is composed the keys choose among its characters.
		if (event.isComposing) return;
		const stops: HTMLElement[] = [this.#input, ...this.#results.links];
		const at = stops.indexOf(document.activeElement as HTMLElement);
		if (at < 0) return;
		const to = { ArrowDown: at + 1, ArrowUp: at - 1, Escape: 0 }[event.key];
		if (to === undefined || (at === 0 && event.key === 'Escape')) return;
		const stop = stops[to];
		if (!stop) return;
		event.preventDefault();
		stop.focus();
	}
}

customElements.define('site-search', SiteSearch);
