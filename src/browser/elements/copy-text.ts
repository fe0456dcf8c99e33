/**
 * `<copy-text for="ID" data-done="…" data-failed="…">` around a hidden button and an `<output>`:
 * copies the text of the element with that id and says whether it worked.
 */
class CopyText extends HTMLElement {
	connectedCallback() {
		if (!navigator.clipboard) return;
		const button = this.querySelector('button');
		button?.removeAttribute('hidden');
		button?.addEventListener('click', this);
	}

	async handleEvent() {
		const source = document.getElementById(this.getAttribute('for') ?? '');
		const copy = navigator.clipboard.writeText(source?.innerText ?? '');
		const outcome = await copy.then(() => 'done').catch(() => 'failed');
		this.querySelector('output')?.replaceChildren(this.dataset[outcome] ?? '');
	}
}

customElements.define('copy-text', CopyText);
