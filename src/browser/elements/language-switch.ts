/**
 * The links to the page in other languages. That of the browser's language is marked, where the site
 * has it and the page is in another; and each leads to the part that is read, because parts have the
 * same address in every language: a choice in the address stays, else it is the last heading that the
 * window has reached.
 */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.header [hreflang]')];
const wanted = navigator.languages
	.map((tag) => tag.split('-')[0])
	.find((tag) => tag === document.documentElement.lang || links.some(({ lang }) => lang === tag));

for (const link of links) {
	link.toggleAttribute('data-offered', link.lang === wanted);
	link.addEventListener('click', () => {
		const reached = [...document.querySelectorAll('main :is(h2, h3)[id]')].filter(
			(heading) => heading.getBoundingClientRect().top < innerHeight / 3,
		);
		link.hash = location.hash.includes('=') ? location.hash : (reached.at(-1)?.id ?? '');
	});
}
