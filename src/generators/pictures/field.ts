import { standings, statesByStanding } from '../../treaty/standing.ts';
import type { State } from '../../content/schemas/states.ts';
import type { IsoDate } from '../../treaty/dates.ts';
import { colours } from './colours.ts';
import { fieldSize, placeOf } from './dot-field.ts';
import { markShape } from './mark.ts';

/** Colours of the marks, on paper and on the dark band: there those of the dark scheme. */
const grounds = {
	paper: { clear: colours.clear, mark: colours.mark },
	band: { clear: '#6fcbb8', mark: '#ff8d78' },
};

/** What is written into the group of each mark: styles/standings.css as attributes. */
const looks = ({ clear, mark }: { clear: string; mark: string }) => ({
	party: `fill="${clear}"`,
	signatory: `fill="none" stroke="${clear}" stroke-width="4"`,
	outside: `fill="none" stroke="${mark}" stroke-width="1.8" stroke-dasharray="2.4 2.2"`,
	left: `fill="none" stroke="${mark}" stroke-width="2.4"`,
});

/** The field of all states on a day, one mark each, without a ground and without words. */
const fieldSvg = (states: State[], date: IsoDate, ground: keyof typeof grounds): string => {
	const groups = statesByStanding(states, date);
	const look = looks(grounds[ground]);
	const marks = standings.map((standing) => {
		const shapes = groups[standing].map(({ iso2 }) => {
			const { x, y } = placeOf(iso2);
			return markShape(standing, x, y);
		});
		return `<g ${look[standing]}>${shapes.join('')}</g>`;
	});
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${fieldSize.width} ${fieldSize.height}">${marks.join('')}</svg>`;
};

/** The field in the colours of either ground. */
export const fieldOnGrounds = (states: State[], date: IsoDate) => ({
	onPaper: fieldSvg(states, date, 'paper'),
	onBand: fieldSvg(states, date, 'band'),
});
