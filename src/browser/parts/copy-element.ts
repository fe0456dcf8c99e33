/** What makes a copy bare is loaded when it is needed. */
export const loadBareCopy = () => import('./bare-copy.ts');

/**
 * Puts an element on the clipboard, as markup and as plain text; old browsers, and those that lost a file,
 * the plain words alone.
 *
 * @throws Error where the browser refuses it, or there is no element.
 */
export const copyElement = async (source: HTMLElement | null): Promise<void> => {
	if (!source) throw new Error();
	const range = new Range();
	range.selectNodeContents(source);
	const blob = (type: 'html' | 'plain') =>
		loadBareCopy().then(
			({ bareCopy }) => new Blob([bareCopy(range)[type]], { type: `text/${type}` }),
		);
	try {
		// Promises, because some browsers take nothing from a press that is answered later.
		await navigator.clipboard.write([
			new ClipboardItem({ 'text/html': blob('html'), 'text/plain': blob('plain') }),
		]);
	} catch {
		await navigator.clipboard.writeText(source.innerText);
	}
};
