import { forceCollide, forceSimulation, forceX, forceY } from 'd3-force';
import { geoEqualEarth } from 'd3-geo';
import countries from 'world-countries';

/** Place of a state's dot in the field, in units of the field's own size. */
export interface Place {
	iso2: string;
	x: number;
	y: number;
}

/** Largest radius of a mark in the field. */
export const markRadius = 11.2;

const width = 956;
const gap = 1.1;

/**
 * Lays out one dot a state, all of one size, near where the states lie: the Equal Earth projection
 * turned by 11 degrees so that no land mass is cut, then dots pushed apart until none overlap.
 * Nothing is random, so every machine draws the same field.
 *
 * @param codes Two-letter codes of the states, in any order; the result keeps it.
 * @throws Error for a code without coordinates.
 */
export const layOutField = (
	codes: string[],
): { places: Place[]; width: number; height: number } => {
	const coordinates = new Map(countries.map(({ cca2, latlng }) => [cca2, latlng]));
	const projection = geoEqualEarth()
		.rotate([-11, 0])
		.fitWidth(width - 2 * markRadius, {
			type: 'Sphere',
		});

	// The order of the nodes decides which of two neighbours gives way: always by code.
	const nodes = [...codes].sort().map((iso2) => {
		const [latitude, longitude] = coordinates.get(iso2) ?? [];
		const point = projection([longitude ?? NaN, latitude ?? NaN]);
		if (!point || point.some(Number.isNaN)) {
			throw new Error(`world-countries has no coordinates for the state ${iso2}.`);
		}
		return { iso2, anchor: point, x: point[0], y: point[1] };
	});
	forceSimulation(nodes)
		.force('x', forceX<(typeof nodes)[number]>((node) => node.anchor[0]).strength(0.12))
		.force('y', forceY<(typeof nodes)[number]>((node) => node.anchor[1]).strength(0.16))
		.force('apart', forceCollide(markRadius + gap).strength(0.9))
		.stop()
		.tick(500);

	const margin = markRadius + 2;
	const left = Math.min(...nodes.map(({ x }) => x)) - margin;
	const top = Math.min(...nodes.map(({ y }) => y)) - margin;
	const placed = new Map(
		nodes.map(({ iso2, x, y }) => [
			iso2,
			{ iso2, x: Math.round(x - left), y: Math.round(y - top) },
		]),
	);
	const places = codes.map((code) => placed.get(code) as Place);
	return {
		places,
		width: Math.round(Math.max(...places.map(({ x }) => x)) + margin),
		height: Math.round(Math.max(...places.map(({ y }) => y)) + margin),
	};
};
