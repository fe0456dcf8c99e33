import { resultItem } from './result-item.ts';
import type { Answer, Result } from './searcher.ts';

/** So many results are shown at first, and again with each press of the button. */
const step = 5;

/** The list of results of a `<site-search>`, and the button below it that shows more of them. */
export class ResultList {
	readonly #host: HTMLElement;
	readonly #list: HTMLOListElement;
	readonly #button: HTMLButtonElement;
	#waiting: Result[] = [];
	#answer: Answer | undefined;

	/**
	 * @param host Says in `data-start` where addresses of results begin, and has an option for each kind.
	 * @param lost Is called where more results did not load.
	 */
	constructor(host: HTMLElement, lost: () => void) {
		this.#host = host;
		this.#list = host.querySelector('ol') as HTMLOListElement;
		this.#button = host.querySelector('.search-more') as HTMLButtonElement;
		this.#button.addEventListener('click', () => {
			this.#showMore().catch(lost);
		});
	}

	get links(): HTMLAnchorElement[] {
		return [...this.#list.querySelectorAll('a')];
	}

	/** Who is among the results already stays there when others take their place, or goes to `input`. */
	show(answer: Answer | undefined, input: HTMLElement) {
		this.#answer = answer;
		this.#waiting = [...(answer?.results ?? [])];
		const reached = this.links.find((link) => link === document.activeElement)?.href;
		this.#list.replaceChildren();
		this.#add();
		if (reached) (this.links.find(({ href }) => href === reached) ?? input).focus();
	}

	async #showMore() {
		const { links } = this;
		if (this.#waiting.length === 0) {
			const known = new Set(links.map(({ href }) => href));
			const more = (await this.#answer?.more()) ?? [];
			this.#waiting = more.filter(({ address }) => !known.has(this.#address(address)));
		}
		this.#add();
		this.links[links.length]?.focus();
	}

	/** Shows the next of the results that wait. */
	#add() {
		this.#list.append(
			...this.#waiting.splice(0, step).map((result) => {
				const kind = this.#host.querySelector(`option[value="${result.kind}"]`)?.textContent ?? '';
				return resultItem(result, this.#address(result.address), kind);
			}),
		);
		const { reach = 'titles', count = 0 } = this.#answer ?? {};
		const left = this.#waiting.length > 0 || this.#list.children.length < count;
		this.#button.hidden = !left || reach === 'titles';
	}

	#address(address: string): string {
		return new URL((this.#host.dataset['start'] ?? '') + address, location.href).href;
	}
}
