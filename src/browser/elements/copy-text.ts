import { copyElement, loadBareCopy } from '../parts/copy-element.ts';

/**
 * `<copy-text for="ID" data-done="…" data-failed="…">` around a hidden button and an `<output>`:
 * copies the element with that id, as markup and as plain text, and says whether it worked.
 */
class CopyText extends HTMLElement {
	connectedCallback() {
		const button = this.querySelector('button');
		if (!button || !navigator.clipboard) return;
		button.hidden = false;
		button.addEventListener('click', this);
	}

	async handleEvent() {
		const source = document.getElementById(this.getAttribute('for') ?? '');
		const outcome = await copyElement(source).then(
			() => 'done',
			() => 'failed',
		);
		this.querySelector('output')?.replaceChildren(this.dataset[outcome] ?? '');
	}
}

customElements.define('copy-text', CopyText);

// What is copied by key is selected before: time enough to load what makes it bare.
document.addEventListener('selectionchange', () => {
	if (!getSelection()?.isCollapsed) loadBareCopy().catch(() => undefined);
});
