import { isOn, turn } from '../search/shortcut-setting.ts';
import type { Answer, Result, Searcher } from '../search/searcher.ts';
import { resultItem } from '../search/result-item.ts';
import { sayCount } from '../parts/say-count.ts';

/** Longer queries are cut: nobody types one. */
const longest = 200;
/** So many results are shown at first, and again with each press of the button. */
const step = 5;

/**
 * `<site-search>` around a form, an `<output>`, a note, a list and a hidden button. Nothing is loaded
 * before the form is used. Titles answer at once; the full text joins them where it can be searched.
 * The query stays behind `#q=`, which no server sees.
 */
class SiteSearch extends HTMLElement {
	#searcher: Promise<Searcher> | undefined;
	#run = 0;
	#waiting: Result[] = [];
	#answer: Answer | undefined;

	connectedCallback() {
		const form = this.querySelector('form');
		this.#part('.search-kind').hidden = false;
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
		this.#part('.search-more').addEventListener('click', () => void this.#showMore());
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

	/** Takes the query from the address; an empty one asks for the field. */
	#read() {
		const [, asked] = /^#q=(.*)$/.exec(location.hash) ?? [];
		if (asked === undefined) return;
		try {
			this.#input.value = decodeURIComponent(asked);
		} catch {
			this.#input.value = asked;
		}
		this.#input.focus();
		void this.#search();
	}

	async #search() {
		const run = ++this.#run;
		const typed = this.#input.value.trim();
		const query = typed.slice(0, longest);
		history.replaceState(null, '', query ? `#q=${encodeURIComponent(query)}` : location.pathname);
		this.dataset['state'] = 'searching';
		this.#note(typed === query ? '' : this.dataset['long']);
		if (query === '') {
			this.#show(undefined, query);
			this.dataset['state'] = 'done';
			return;
		}
		try {
			const kind = this.#part<HTMLSelectElement>('select').value;
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
		this.#answer = answer;
		this.#waiting = [...(answer?.results ?? [])];
		const reached = this.#reached();
		this.#part('ol').replaceChildren();
		this.#part('.search-more').hidden = true;
		if (!answer) {
			this.#say('');
			return;
		}
		this.#add();
		// Who is among the results already stays there when the full text joins them.
		if (reached)
			([...this.querySelectorAll('a')].find(({ href }) => href === reached) ?? this.#input).focus();
		const { reach, count, corrected } = answer;
		if (reach === 'titles') this.#say(this.dataset['loading']);
		else this.#say(sayCount(this.dataset['counts'], count).replace('{query}', () => query));
		if (reach === 'only titles') this.#note(this.dataset['titlesOnly']);
		if (corrected) this.#note(this.dataset['corrected']?.replace('{query}', () => corrected));
	}

	/** Address of the result that has the focus. */
	#reached(): string | undefined {
		const link = document.activeElement?.closest<HTMLAnchorElement>('.search-results a');
		return link?.href;
	}

	#say(words = '') {
		this.#part('output').textContent = words;
	}

	#note(words = '') {
		const note = this.#part('.search-note');
		note.textContent = words;
		note.hidden = words === '';
	}

	async #showMore() {
		const list = this.#part('ol');
		const shown = list.children.length;
		if (this.#waiting.length === 0) {
			const known = new Set([...list.querySelectorAll('a')].map((link) => link.href));
			const more = (await this.#answer?.more().catch(() => [])) ?? [];
			this.#waiting = more.filter(({ address }) => !known.has(this.#address(address)));
		}
		this.#add();
		list.children[shown]?.querySelector('a')?.focus();
	}

	/** Shows the next of the results that wait. */
	#add() {
		const list = this.#part('ol');
		list.append(
			...this.#waiting.splice(0, step).map((result) => {
				const kind = this.querySelector(`option[value="${result.kind}"]`)?.textContent ?? '';
				return resultItem(result, this.#address(result.address), kind);
			}),
		);
		const left = this.#waiting.length > 0 || list.children.length < (this.#answer?.count ?? 0);
		this.#part('.search-more').hidden = !left || this.#answer?.reach === 'titles';
	}

	#address(address: string): string {
		return new URL((this.dataset['start'] ?? '') + address, location.href).href;
	}

	/** Arrows lead from the field through the results and back; Escape leads to the field. */
	#move(event: KeyboardEvent) {
		const stops = [this.#input, ...this.querySelectorAll<HTMLElement>('ol a')];
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
