import { sayCount } from '../parts/say-count.ts';

/** Where the session keeps what was typed, until the tab is closed. */
const key = 'letter-fields';

/** What no letter needs and may spoil it: signs of control, and those that turn the direction of what follows. */
const unwanted = /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;

/** A session that refuses to keep anything only forgets. */
const tried = <T>(act: () => T): T | undefined => {
	try {
		return act();
	} catch {
		return undefined;
	}
};

/**
 * `<letter-fields data-counts="…">` around a hidden `<details>` with a form: what is typed into its fields
 * takes the place of the blanks of the same names in every letter of the page, which keep their marks, so that
 * printing and copying need nothing else. An `<output>` says how many are still empty.
 */
class LetterFields extends HTMLElement {
	connectedCallback() {
		const [details, form] = [this.querySelector('details'), this.querySelector('form')];
		const output = this.querySelector('output');
		if (!details || !form || !output) return;
		const blanks = [...document.querySelectorAll<HTMLElement>('.letter [data-blank]')].map(
			(blank) => ({ blank, prompt: blank.textContent.trim() }),
		);
		const fields = [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[name]')];
		const show = () => {
			for (const { blank, prompt } of blanks) {
				const field = fields.find(({ name }) => name === blank.dataset['blank']);
				const value = field?.value.replace(unwanted, '').trim() ?? '';
				const lines = (value || prompt).split('\n');
				blank.replaceChildren(
					...lines.flatMap((line, at) => (at > 0 ? [document.createElement('br'), line] : [line])),
				);
				blank.toggleAttribute('data-filled', value !== '');
			}
			const empty = fields.filter(({ value }) => !value.trim()).length;
			const words = sayCount(this.dataset['counts'], empty);
			// Said again only where it changes: not with every letter that is typed.
			if (output.textContent !== words) output.textContent = words;
		};
		const kept = tried(
			() => JSON.parse(sessionStorage.getItem(key) ?? '{}') as Record<string, string>,
		);
		for (const field of fields) field.value = kept?.[field.name] ?? field.value;
		form.addEventListener('input', () => {
			const values = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
			tried(() => sessionStorage.setItem(key, JSON.stringify(values)));
			show();
		});
		form.addEventListener('reset', () => {
			tried(() => sessionStorage.removeItem(key));
			// The fields are emptied after this event.
			setTimeout(show);
		});
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			print();
		});
		details.hidden = false;
		// On a narrow screen they would stand between the reader and the letter.
		details.open =
			matchMedia('(min-width: 60rem)').matches || fields.some(({ value }) => value !== '');
		show();
	}
}

customElements.define('letter-fields', LetterFields);
