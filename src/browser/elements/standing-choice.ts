/** What fits some standings names them in `data-standings`, with spaces between them. */
const fitting = '[data-standings]';

/**
 * `<standing-choice>` around a hidden form, whose choice of a standing hides what does not fit it, all
 * over the page. `#standing=signatory` in the address chooses it and follows the choice; a link to
 * something hidden shows everything again.
 */
class StandingChoice extends HTMLElement {
	connectedCallback() {
		const [form, select] = [this.querySelector('form'), this.querySelector('select')];
		if (!form || !select) return;
		const show = () => {
			for (const part of document.querySelectorAll<HTMLElement>(fitting)) {
				const fits = part.dataset['standings']?.split(' ').includes(select.value);
				part.hidden = select.value !== '' && !fits;
			}
		};
		const read = () => {
			const [, standing] = /^#standing=(\w+)$/.exec(location.hash) ?? [];
			const part = document.getElementById(location.hash.slice(1));
			const isHidden = part?.closest('[hidden]');
			if (standing) select.value = standing;
			else if (isHidden) select.value = '';
			// An address may name a standing that there is not.
			if (select.selectedIndex < 0) select.value = '';
			show();
			if (isHidden) part?.scrollIntoView();
		};
		select.addEventListener('change', () => {
			const { pathname, search } = location;
			const hash = select.value && `#standing=${select.value}`;
			history.replaceState(history.state, '', pathname + search + hash);
			show();
		});
		window.addEventListener('hashchange', read);
		form.hidden = false;
		read();
	}
}

customElements.define('standing-choice', StandingChoice);
