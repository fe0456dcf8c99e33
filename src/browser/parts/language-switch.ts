/**
 * The links to the page in other languages. That of the browser's language is marked, where the site
 * has it and the page is in another; and each keeps the part that the address names, because parts have
 * the same address in every language.
 */
const { lang } = document.documentElement;
const links = [...document.querySelectorAll<HTMLAnchorElement>('.header [hreflang]')];
const wanted = navigator.languages
	.map((tag) => tag.split('-')[0])
	.find((tag) => tag === lang || links.some(({ hreflang }) => hreflang === tag));
for (const link of links) {
	link.toggleAttribute('data-offered', link.hreflang === wanted);
	link.addEventListener('click', () => (link.hash = location.hash));
}
