import { isOn } from './shortcut-setting.ts';

/** The key / leads to the search from every page, unless someone is writing or has turned it off. */
document.addEventListener('keydown', (event) => {
	const { key, target, ctrlKey, metaKey, altKey } = event;
	if (key !== '/' || ctrlKey || metaKey || altKey || !isOn()) return;
	if (target instanceof Element && target.closest('input, textarea, select, [contenteditable]')) {
		return;
	}
	const field = document.querySelector<HTMLInputElement>('site-search input');
	const link = document.querySelector<HTMLAnchorElement>('[aria-keyshortcuts="/"]');
	if (!link) return;
	event.preventDefault();
	if (field) field.focus();
	else location.assign(`${link.href}#q=`);
});
