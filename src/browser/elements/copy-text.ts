const load = () => import('../parts/bare-copy.ts');

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
		const { clipboard } = navigator;
		const source = document.getElementById(this.getAttribute('for') ?? '');
		const range = new Range();
		if (source) range.selectNodeContents(source);
		const blob = (type: 'html' | 'plain') =>
			load().then(({ bareCopy }) => new Blob([bareCopy(range)[type]], { type: `text/${type}` }));
		// Promises, because some browsers take nothing from a press that is answered later.
		const bare = async () =>
			clipboard.write([
				new ClipboardItem({ 'text/html': blob('html'), 'text/plain': blob('plain') }),
			]);
		const outcome = await bare()
			// Old browsers, and a lost file: the plain words.
			.catch(() => clipboard.writeText(source?.innerText ?? ''))
			.then(
				() => 'done',
				() => 'failed',
			);
		this.querySelector('output')?.replaceChildren(this.dataset[outcome] ?? '');
	}
}

customElements.define('copy-text', CopyText);

// What is copied by key is selected before: time enough to load what makes it bare.
document.addEventListener('selectionchange', () => {
	if (!getSelection()?.isCollapsed) load().catch(() => undefined);
});
