import { browserLanguages } from '../parts/browser-languages.ts';

/**
 * The links to the page in other languages. That of the browser's language is marked, where the site
 * has it and the page is in another; and each leads to the part that is read, because parts have the
 * same address in every language.
 */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.header [hreflang]')];
const { lang } = document.documentElement;

const wanted = browserLanguages()
	.map((tag) => tag.split('-')[0])
	.find((tag) => tag === lang || links.some(({ hreflang }) => hreflang === tag));
links.find(({ hreflang }) => hreflang === wanted)?.setAttribute('data-offered', '');

/** A choice that the address holds stays; else the last heading that the window has reached. */
const place = (): string => {
	if (location.hash.includes('=')) return location.hash;
	const reached = [...document.querySelectorAll('main :is(h2, h3)[id]')].filter(
		(heading) => heading.getBoundingClientRect().top < innerHeight / 3,
	);
	return reached.at(-1)?.id ?? '';
};
for (const link of links) link.addEventListener('click', () => (link.hash = place()));
