import type { Standing } from '../../treaty/standing.ts';
import { markRadius } from './dot-field.ts';

const arm = 4.6;

/** Four marks as SVG that differ in shape before they differ in colour. Outer size is the same. */
export const markShape = (standing: Standing, x: number, y: number): string => {
	const circle = (radius: number) => `<circle cx="${x}" cy="${y}" r="${radius}"/>`;
	switch (standing) {
		case 'party':
			return circle(markRadius);
		case 'signatory':
			return circle(9.2);
		case 'outside':
			return circle(10.2);
		case 'left':
			return `${circle(10)}<path d="M${x - arm} ${y - arm}l${2 * arm} ${2 * arm}m0-${2 * arm}l-${2 * arm} ${2 * arm}"/>`;
	}
};
