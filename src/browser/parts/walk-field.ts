/** Where an arrow key leads: right and down count upwards. */
const ways: Record<string, [number, number]> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1],
};

const placeOf = (dot: SVGAElement): [number, number] => {
	const { cx, cy } = dot.querySelector('circle') as SVGCircleElement;
	return [cx.baseVal.value, cy.baseVal.value];
};

/** The nearest dot in a direction, or the same where there is none. */
const nextTo = (from: SVGAElement, dots: SVGAElement[], [right, down]: [number, number]) => {
	const [x, y] = placeOf(from);
	let least = Infinity;
	let next = from;
	for (const dot of dots) {
		const [toRight, toBottom] = [placeOf(dot)[0] - x, placeOf(dot)[1] - y];
		const along = toRight * right + toBottom * down;
		const far = along + 2 * Math.abs(toRight * down - toBottom * right);
		if (along > 0 && far < least) [least, next] = [far, dot];
	}
	return next;
};

/**
 * Shows the name of the dot of a `<dot-field>` that is pointed at or has the focus; Escape takes it
 * away. Arrows walk from dot to dot.
 *
 * @param dots Links around circles; one of them has `tabindex="0"`.
 * @returns Shows the name of what has been pointed at already.
 */
export const walkField = (field: HTMLElement, dots: SVGAElement[]): ((at: Element) => void) => {
	const label = document.createElement('p');
	label.setAttribute('aria-hidden', 'true');
	for (const dot of dots) {
		// The browser would show a title as well.
		const title = dot.querySelector('title');
		dot.setAttribute('aria-label', title?.textContent ?? '');
		title?.remove();
	}

	const show = (at: Element) => {
		const dot = at.closest<SVGAElement>('svg a');
		if (!dot) return;
		label.textContent = dot.getAttribute('aria-label');
		field.append(label);
		const around = field.getBoundingClientRect();
		const { x, y, width } = dot.getBoundingClientRect();
		const middle = x - around.x + (width - label.offsetWidth) / 2;
		const end = around.width - label.offsetWidth;
		label.style.left = `${Math.max(0, Math.min(middle, end))}px`;
		label.style.top = `${y - around.y - label.offsetHeight}px`;
	};
	const hide = () => label.remove();

	const walk = (event: KeyboardEvent) => {
		if (event.key === 'Escape') hide();
		const way = ways[event.key];
		const stop = dots.find((dot) => dot.tabIndex === 0);
		if (!way || !stop) return;
		event.preventDefault();
		stop.tabIndex = -1;
		stop.setAttribute('aria-hidden', 'true');
		const next = nextTo(stop, dots, way);
		next.tabIndex = 0;
		next.removeAttribute('aria-hidden');
		next.focus();
	};

	const showTarget = ({ target }: Event) => show(target as Element);
	field.addEventListener('keydown', walk);
	field.addEventListener('focusin', showTarget);
	field.addEventListener('pointerover', showTarget);
	field.addEventListener('focusout', hide);
	field.addEventListener('pointerleave', hide);
	return show;
};
