import { speak } from '../../content/published/words.ts';
import { markShape } from '../../generators/pictures/mark.ts';
import { placeOf } from '../../generators/pictures/dot-field.ts';
import { pageAddress } from '../../i18n/address.ts';
import { inHtml } from '../../i18n/foreign.ts';
import type { Language } from '../../i18n/languages.ts';
import { statePage } from '../../shared/state-page.ts';
import type { Standing } from '../../treaty/standing.ts';

const made = new Map<string, string>();

/**
 * The dot of a state as SVG: a link with its name and its mark. The page of every state draws those
 * of its whole region, so each is made once.
 */
export const dotLink = (iso2: string, standing: Standing, language: Language): string => {
	const key = `${language} ${iso2}`;
	const { x, y } = placeOf(iso2);
	const link =
		made.get(key) ??
		`<a href="${pageAddress(statePage(iso2), language)}" tabindex="-1">` +
			`<title>${inHtml(speak(language).names.state(iso2), language)}</title>` +
			`${markShape(standing, x, y)}</a>`;
	made.set(key, link);
	return link;
};
