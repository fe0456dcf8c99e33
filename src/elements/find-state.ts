/**
 * `<find-state data-button="…">` around a label and a disclosure of links, one a state: turns the
 * links into one choice and a button that goes to the chosen state.
 */
class FindState extends HTMLElement {
	connectedCallback() {
		const label = this.querySelector('.label');
		const details = this.querySelector('details');
		if (!label || !details) return;

		const select = document.createElement('select');
		select.id = 'find-choice';
		select.append(new Option(details.querySelector('summary')?.textContent ?? '', ''));
		for (const link of details.querySelectorAll('a')) {
			select.append(new Option(link.textContent, link.href));
		}

		const title = document.createElement('label');
		title.className = label.className;
		title.htmlFor = select.id;
		title.textContent = label.textContent;

		const button = document.createElement('button');
		button.type = 'submit';
		button.className = 'button full';
		button.textContent = this.dataset['button'] ?? '';

		const form = document.createElement('form');
		form.append(select, button);
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			if (select.value) location.assign(select.value);
			else select.focus();
		});
		this.replaceChildren(title, form);
	}
}

customElements.define('find-state', FindState);
