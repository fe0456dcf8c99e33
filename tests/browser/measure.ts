/**
 * Links and controls smaller than 44 by 44 px. Left out are those that WCAG 2.5.8 names `inline`: a
 * link laid out in a line that has words of its own beside links; and `equivalent`: the dots of the
 * field, which the list of states and their table do as well. Runs in the page.
 */
export const smallTargets = (): string[] => {
	const inline = (element: Element) => getComputedStyle(element).display.startsWith('inline');
	const control = 'a, button, input, select, summary, textarea, label:has(input)';
	const blockOf = (node: Element): Element => {
		let block = node.parentElement ?? node;
		while (getComputedStyle(block).display === 'inline' && block.parentElement) {
			block = block.parentElement;
		}
		return block;
	};
	const inSentence = (element: Element): boolean => {
		if (getComputedStyle(element).display !== 'inline') return false;
		const block = blockOf(element);
		const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
		while (texts.nextNode()) {
			const { parentElement: parent, textContent } = texts.currentNode;
			if (!parent || parent.closest(control) || !/[\p{L}\p{N}]/u.test(textContent ?? '')) continue;
			if (parent === block || (inline(parent) && blockOf(parent) === block)) return true;
		}
		return false;
	};
	return [...document.querySelectorAll(control)]
		.filter(
			(element) =>
				element.checkVisibility() &&
				!element.closest('dot-field, .unseen') &&
				!element.parentElement?.closest('label') &&
				!inSentence(element),
		)
		.filter((element) => {
			const { width, height } = element.getBoundingClientRect();
			return width < 43.99 || height < 43.99;
		})
		.map((element) => {
			const { width, height } = element.getBoundingClientRect();
			return `${element.outerHTML.slice(0, 120)} ${Math.round(width)} x ${Math.round(height)}`;
		});
};

/** Texts that an edge cuts off. What scrolls is not cut. Runs in the page. */
export const clippedTexts = (): string[] =>
	[...document.querySelectorAll('body *')]
		.filter((element) => {
			const { overflowX, overflowY } = getComputedStyle(element);
			const cuts = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
			return (
				cuts &&
				element.checkVisibility() &&
				!element.closest('.unseen, svg') &&
				(element.scrollWidth > element.clientWidth + 1 ||
					element.scrollHeight > element.clientHeight + 1)
			);
		})
		.map((element) => element.outerHTML.slice(0, 120));

/** Pairs of texts that lie on each other. Runs in the page. */
export const overlappingTexts = (): string[] => {
	interface Line {
		node: Node;
		text: string;
		left: number;
		right: number;
		top: number;
		bottom: number;
	}
	const lines: Line[] = [];
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (texts.nextNode()) {
		const node = texts.currentNode;
		const text = node.textContent?.trim() ?? '';
		if (!text || !node.parentElement?.checkVisibility()) continue;
		if (node.parentElement.closest('.unseen, select, title, noscript')) continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		const port = node.parentElement.closest('.scroll')?.getBoundingClientRect();
		for (const { left, right, top, bottom } of range.getClientRects()) {
			if (port && (left > port.right || right < port.left)) continue;
			if (port && (top > port.bottom || bottom < port.top)) continue;
			// A box of letters is higher than the letters.
			const air = (bottom - top) / 4;
			lines.push({ node, text, left, right, top: top + air, bottom: bottom - air });
		}
	}
	lines.sort((one, other) => one.top - other.top);
	const found: string[] = [];
	for (const [index, one] of lines.entries()) {
		for (const other of lines.slice(index + 1)) {
			if (other.top >= one.bottom) break;
			const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
			if (across > 1 && one.node !== other.node) found.push(`${one.text} / ${other.text}`);
		}
	}
	return found;
};
