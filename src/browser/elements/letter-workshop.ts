import { sayCount } from '../parts/say-count.ts';
import { fillingOf, leftBlank } from '../letters/filling.ts';
import type { Filling } from '../letters/filling.ts';
import { LetterForm } from '../letters/form.ts';
import { broughtBy, linkWith } from '../letters/handed-over.ts';
import { offerForms, recipientIn } from '../letters/recipient.ts';
import { letterOnPage } from '../letters/show.ts';
import { waysOut } from '../letters/ways-out.ts';

/** So many characters of a sender still leave the longest letter on one page. */
const fitsOnPage = 900;

/**
 * `<letter-workshop data-counts="…" data-messages="…" data-more="…">` around the fields of a letter, the
 * ways out of the page and the letters themselves: what is typed stands in the letters at once, as text,
 * and goes out only where its sender sends it.
 */
class LetterWorkshop extends HTMLElement {
	#form!: LetterForm;
	#letters: { letter: HTMLElement; show: (filling: Filling) => void }[] = [];
	#messages: Record<string, string> = {};
	#wasWarned = false;

	connectedCallback() {
		const form = this.querySelector<HTMLFormElement>('form.letter-fields-form');
		const details = this.querySelector<HTMLDetailsElement>('.letter-fields');
		const actions = this.querySelector<HTMLElement>('.letter-actions');
		if (!form || !details || !actions) return;
		this.#messages = JSON.parse(this.dataset['messages'] ?? '{}') as Record<string, string>;
		this.#letters = [...this.querySelectorAll<HTMLElement>('article.letter')].map((letter) => ({
			letter,
			show: letterOnPage(letter),
		}));
		const beside = form.querySelector('output');
		this.#form = new LetterForm(form, (isKept) => {
			const words = isKept ? '' : (this.#messages['notKept'] ?? '');
			// A link holds what was typed before. Screen readers say again what is written again.
			if (beside && beside.textContent !== words) beside.textContent = words;
			this.#show();
		});
		// Who comes next is told too what is missing.
		form.addEventListener('reset', () => (this.#wasWarned = false));
		form.querySelector('button[value=link]')?.addEventListener('click', () => {
			void this.#handOver(beside);
		});
		for (const button of actions.querySelectorAll<HTMLButtonElement>('[data-way]')) {
			const way = button.dataset['way'] ?? '';
			button.hidden = !this.#works(way);
			button.addEventListener('click', () => void this.#leave(way));
		}
		const isBrought = this.#welcome();
		// A link to the page that is open already loads nothing.
		window.addEventListener('hashchange', () => {
			if (!this.#welcome()) return;
			details.open = true;
			details.querySelector<HTMLElement>('.letter-fields-brought button')?.focus();
		});
		for (const ready of [details, actions]) ready.dataset['ready'] = '';
		// On a narrow screen they would stand between the reader and the letter.
		const isWide = matchMedia('(min-width: 60rem)').matches;
		details.open = isWide || isBrought || !this.#form.isEmpty;
		this.#show();
	}

	get #filling(): Filling {
		return fillingOf(this.#form.typed, recipientIn(this));
	}

	#show() {
		const filling = this.#filling;
		offerForms(this);
		for (const { show } of this.#letters) show(filling);
		const words = sayCount(this.dataset['counts'], leftBlank(filling).length);
		const output = this.querySelector('.letter-actions output');
		// Said again only where it changes: not with every letter that is typed.
		if (output && output.textContent !== words) output.textContent = words;
	}

	/** @param enclosed Whether the files are named that belong to the letter. */
	#say(words: string, enclosed = false) {
		this.querySelector('.letter-actions [data-said]')?.replaceChildren(words);
		const files = this.querySelector<HTMLElement>('.letter-actions-enclosed');
		if (files) files.hidden = !enclosed;
	}

	#works(way: string): boolean {
		if (way === 'word') return location.protocol !== 'file:' && this.#word !== undefined;
		if (way === 'share') return 'share' in navigator;
		return way !== 'copy' || Boolean(navigator.clipboard);
	}

	/** The letter that is shown: a page may hold one for each standing. */
	get #letter(): HTMLElement | undefined {
		return this.#letters.find(({ letter }) => letter.getClientRects().length > 0)?.letter;
	}

	get #word(): HTMLAnchorElement | undefined {
		const around = this.#letter?.closest('[data-unrepeated]') ?? this;
		return around.querySelector<HTMLAnchorElement>('.also-as a[href$=".docx"]') ?? undefined;
	}

	/** What is missing before a letter goes out: said once, and pressed again it goes. */
	#warn(): string {
		const filling = this.#filling;
		const missing = leftBlank(filling);
		const isLong = Object.values(filling.words).join('').length > fitsOnPage;
		if (this.#wasWarned || (missing.length === 0 && !isLong)) return '';
		this.#wasWarned = true;
		const labels = missing
			.filter((name) => name !== 'your-line')
			.map((name) => this.#form.labelOf(name));
		const { blank = '', line = '', long = '', again = '' } = this.#messages;
		return [
			labels.length > 0 ? blank.replace('{blanks}', () => labels.join(' · ')) : '',
			missing.includes('your-line') ? line : '',
			isLong ? long : '',
			again,
		]
			.filter(Boolean)
			.join(' ');
	}

	async #leave(way: string) {
		const letter = this.#letter;
		if (!letter) return;
		const warning = this.#warn();
		this.#say(warning);
		if (warning) return;
		const subject =
			letter.closest<HTMLElement>('[data-subject]')?.dataset['subject'] ?? document.title;
		const more = this.dataset['more'] ?? '';
		try {
			const outgoing = { letter, filling: this.#filling, word: this.#word, subject, more };
			const done = await waysOut[way]?.(outgoing);
			this.#say(this.#messages[done ?? ''] ?? '', done?.startsWith('mailed'));
		} catch (error) {
			// Who closes the system's sheet has changed her mind.
			if (error instanceof DOMException && error.name === 'AbortError') return;
			this.#say(this.#messages['failed'] ?? '');
		}
	}

	/** Makes the link that an organisation hands to its members. */
	async #handOver(output: HTMLElement | null) {
		const fields = this.#form.typed;
		if (!fields['organisation']?.trim()) {
			output?.replaceChildren(this.#messages['noOrganisation'] ?? '');
			return;
		}
		const link = linkWith(location.href, fields);
		let said = 'linked';
		try {
			await navigator.clipboard.writeText(link);
		} catch {
			said = 'linkShown';
		}
		output?.replaceChildren(`${this.#messages[said] ?? ''} ${link}`);
	}

	/** Shows what a link brings, and answers whether it brings anything; it is used where the reader says so. */
	#welcome(): boolean {
		const { fields, part } = broughtBy(location.hash);
		const notice = this.querySelector<HTMLElement>('.letter-fields-brought');
		const list = notice?.querySelector('ul');
		if (!fields || !notice || !list) return false;
		list.replaceChildren();
		for (const [name, words] of Object.entries(fields)) {
			const option = this.querySelector<HTMLOptionElement>(
				`select[name="${name}"] option[value="${CSS.escape(words)}"]`,
			);
			if (name === 'to' && !option) {
				delete fields['to'];
				continue;
			}
			const item = document.createElement('li');
			const label = this.#form.labelOf(name) ?? name;
			const lead = (this.#messages['lead'] ?? '').replace('{words}', () => label);
			item.textContent = `${lead} ${option?.textContent.trim() ?? words}`;
			list.append(item);
		}
		notice.hidden = list.children.length === 0;
		if (notice.hidden) return false;
		notice.onclick = ({ target }) => {
			if (!(target instanceof HTMLButtonElement)) return;
			if (target.value === 'use') {
				this.#form.fill(fields);
				this.#form.keep();
				this.#show();
			}
			notice.hidden = true;
			// The letter that the link names is shown; a page without such a part only loses the fields.
			if (document.getElementById(part)) location.replace(`#${part}`);
			else history.replaceState(null, '', location.pathname + location.search);
			this.#form.focus();
		};
		return true;
	}
}

customElements.define('letter-workshop', LetterWorkshop);
