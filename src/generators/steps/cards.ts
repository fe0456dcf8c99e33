import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatsOf } from '../../i18n/format.ts';
import { sayIn } from '../../content/published/say.ts';
import { standingSentences } from '../../content/published/standing-sentences.ts';
import type { PublishedContent } from '../../content/published/content.ts';
import { stateOfPage } from '../../shared/state-page.ts';
import { countsOn, standings, statesByStanding } from '../../treaty/standing.ts';
import type { FinishedPage } from '../finished-pages.ts';
import { write } from '../finished-site.ts';
import type { Step } from '../finished-site.ts';
import { unmade } from '../unmade.ts';
import { card } from '../pictures/card.ts';
import type { Card, Field } from '../pictures/card.ts';

/** Pictures that are drawn side by side: each takes some megabytes until it is packed. */
const atOnce = 4;

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Writes the picture that goes with a shared link, beside each page that names it as its own. */
export const cards: Step = async ({ folder, base, origin, keep, pages, content }) => {
	const fileOf = ({ file }: FinishedPage) => join(dirname(file), 'card.png');
	const addressOf = (page: FinishedPage) => `${origin}${base}${fileOf(page)}`;
	const own = pages.filter((page) => page.image === addressOf(page));
	const made = new Set<string | undefined>(own.map(addressOf));
	const without = pages.filter(({ image }) => image && !made.has(image));
	if (without.length > 0) {
		throw new Error(`Without a picture: ${without.map(({ file }) => file).join(', ')}.`);
	}

	const kept = keep('cards', ['../pictures', '../typst', '../../../package-lock.json'].map(here));
	const field = fieldOf(content);
	const make = async (page: FinishedPage) => {
		const words = cardOf(page, content);
		const draw = async () => {
			try {
				return await card(words, field);
			} catch (error) {
				throw unmade(page.file, 'card.png', error, `${page.title} ${page.lede}`);
			}
		};
		// Node packs the pictures, each version in its own way.
		const picture = await kept.get([words, field, process.versions.zlib], draw);
		await write(join(folder, fileOf(page)), picture);
	};
	for (let at = 0; at < own.length; at += atOnce) {
		await Promise.all(own.slice(at, at + atOnce).map(make));
	}
	kept.tidy();
	return `${own.length} pictures for shared links, ${kept.made()} of them made anew.`;
};

const fieldOf = ({ facts, date }: PublishedContent): Field => {
	const groups = statesByStanding(facts.states, date);
	const codes = standings.map((standing) => [standing, groups[standing].map(({ iso2 }) => iso2)]);
	return Object.fromEntries(codes) as Field;
};

/** What the card of a page says: the words at the head of the page. */
const cardOf = ({ page, language, title, lede }: FinishedPage, content: PublishedContent): Card => {
	const { facts, site, date } = content;
	const words = { language, site: site.name, title, words: lede };
	const state = facts.states.find(({ iso2 }) => iso2 === stateOfPage(page));
	if (!state) return words;
	const t = sayIn(language, content.words[language]?.ui ?? {});
	const [standing] = standingSentences(state, { t, format: formatsOf(language) }, content);
	const region = facts.states.filter((other) => other.region === state.region);
	const { joined, states: n } = countsOn(region, date);
	const foot = t('state.region', { joined, n });
	return { ...words, words: standing, state: { iso2: state.iso2, foot } };
};
