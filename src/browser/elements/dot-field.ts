/**
 * `<dot-field>` around a drawing of links with titles: makes it one stop of the keyboard, the link of
 * the page itself or else the first. What shows names and walks is loaded when somebody comes to it.
 */
class DotField extends HTMLElement {
	connectedCallback() {
		const svg = this.querySelector('svg') as SVGSVGElement;
		const dots = [...svg.querySelectorAll<SVGAElement>('a')];
		const stop = dots.find((dot) => dot.hasAttribute('aria-current')) ?? dots[0];
		for (const dot of dots) if (dot !== stop) dot.setAttribute('aria-hidden', 'true');
		if (stop) stop.tabIndex = 0;
		svg.removeAttribute('aria-hidden');

		const wake = ({ target }: Event) => {
			this.removeEventListener('focusin', wake);
			this.removeEventListener('pointerover', wake);
			import('../parts/walk-field.ts')
				.then(({ walkField }) => {
					const show = walkField(this, dots);
					// Show nothing if the pointer or the focus has left meanwhile.
					if (target instanceof Element && target.matches(':hover, :focus')) show(target);
				})
				// Where it does not load, the browser's own titles stay.
				.catch(() => undefined);
		};
		this.addEventListener('focusin', wake);
		this.addEventListener('pointerover', wake);
	}
}

customElements.define('dot-field', DotField);
