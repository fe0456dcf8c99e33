const load = () => import('../parts/bare-copy.ts');

/**
 * `<copy-text for="ID" data-done="…" data-failed="…">` around a hidden button and an `<output>`:
 * copies the element with that id, as markup and as plain text, and says whether it worked.
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
		if (!source) return;
		const outcome = await copy(source)
			.then(() => 'done')
			.catch(() => 'failed');
		this.querySelector('output')?.replaceChildren(this.dataset[outcome] ?? '');
	}
}

const copy = async (source: HTMLElement): Promise<void> => {
	const range = document.createRange();
	range.selectNodeContents(source);
	const bare = load().then(({ bareCopy }) => bareCopy(range));
	const blob = async (type: 'html' | 'plain') =>
		new Blob([(await bare)[type]], { type: `text/${type}` });
	try {
		// Promises, because some browsers take nothing from a press that is answered later.
		const item = new ClipboardItem({ 'text/html': blob('html'), 'text/plain': blob('plain') });
		await navigator.clipboard.write([item]);
	} catch {
		// Old browsers, and a lost file: the plain words.
		await navigator.clipboard.writeText(source.innerText);
	}
};

customElements.define('copy-text', CopyText);

// What is copied by key is selected before: time enough to load what makes it bare.
document.addEventListener('selectionchange', () => void load().catch(() => undefined), {
	once: true,
});
