import field from './dot-field.json' with { type: 'json' };

/** Largest radius of a mark in the field. */
export const markRadius = 11.2;

/** Size of the field of all states, in units of its own. `npm run dots` lays it out. */
export const fieldSize = { width: field.width, height: field.height };

const places: Record<string, number[]> = field.places;

/**
 * Place of a state's dot in the field.
 *
 * @throws Error for a state that was added since the field was laid out.
 */
export const placeOf = (iso2: string): { x: number; y: number } => {
	const [x, y] = places[iso2] ?? [];
	if (x === undefined || y === undefined) {
		throw new Error(`The state ${iso2} has no place in the field of dots: run npm run dots.`);
	}
	return { x, y };
};
