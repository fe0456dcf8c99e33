/** Writes the place of every state's dot: `npm run dots`, after a state was added to states.yaml. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { forceCollide, forceSimulation, forceX, forceY } from 'd3-force';
import { geoEqualEarth } from 'd3-geo';
import { readFacts } from '../src/content/read/read-facts.ts';
import { markRadius } from '../src/generators/pictures/dot-field.ts';
import geography from './places.json' with { type: 'json' };

const width = 956;
const gap = 1.1;
/** In so many steps the dots grow to their size. */
const steps = 6;

/**
 * Lays out one dot a state, all of one size, near where the states lie: the Equal Earth projection
 * turned by 11 degrees so that no land mass is cut, then dots pushed apart until none overlap.
 * Nothing is random, so every machine draws the same field.
 *
 * @param codes Two-letter codes of the states, in any order.
 * @throws Error for a code without coordinates.
 */
export const layOutField = (codes: string[]) => {
	const coordinates = new Map(Object.entries(geography.places));
	const projection = geoEqualEarth()
		.rotate([-11, 0])
		.fitWidth(width - 2 * markRadius, { type: 'Sphere' });

	// The order of the nodes decides which of two neighbours gives way: always by code.
	const nodes = [...codes].sort().map((iso2) => {
		const [longitude, latitude] = coordinates.get(iso2) ?? [];
		const point = projection([longitude ?? NaN, latitude ?? NaN]);
		if (!point || point.some(Number.isNaN)) {
			throw new Error(`scripts/places.json has no place for the state ${iso2}.`);
		}
		return { iso2, anchor: point, x: point[0], y: point[1] };
	});
	const apart = forceCollide<(typeof nodes)[number]>().strength(0.5).iterations(2);
	const simulation = forceSimulation(nodes)
		.force('x', forceX<(typeof nodes)[number]>((node) => node.anchor[0]).strength(0.1))
		.force('y', forceY<(typeof nodes)[number]>((node) => node.anchor[1]).strength(0.1))
		.force('apart', apart)
		.stop();
	// Small dots find their place among their neighbours; those of full size would push each other past it.
	for (let step = 1; step <= steps; step += 1) {
		apart.radius(((markRadius + gap) * step) / steps);
		simulation.alpha(0.5).tick(20);
	}
	simulation.alpha(1).tick(500);

	const margin = markRadius + 2;
	const left = Math.min(...nodes.map(({ x }) => x)) - margin;
	const top = Math.min(...nodes.map(({ y }) => y)) - margin;
	const placed = nodes.map(
		({ iso2, x, y }) => [iso2, Math.round(x - left), Math.round(y - top)] as const,
	);
	return {
		width: Math.round(Math.max(...placed.map(([, x]) => x)) + margin),
		height: Math.round(Math.max(...placed.map(([, , y]) => y)) + margin),
		places: Object.fromEntries(placed.map(([iso2, x, y]) => [iso2, [x, y]])),
	};
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const { states } = readFacts(fileURLToPath(new URL('..', import.meta.url)));
	const field = layOutField(states.map(({ iso2 }) => iso2));
	const file = new URL('../src/generators/pictures/dot-field.json', import.meta.url);
	writeFileSync(file, `${JSON.stringify(field)}\n`);
	console.log(`${states.length} dots in ${fileURLToPath(file)}.`);
}
