import { daysBetween } from '../convention/dates.ts';
import { entryIntoForce } from '../convention/deadlines.ts';
import type { IsoDate } from '../schemas/common.ts';
import type { FactFile } from '../schemas/files.ts';
import type { State } from '../schemas/states.ts';
import type { FactPlace, Facts } from './facts.ts';
import type { Problem } from './problem.ts';

/** After so many days an unchecked fact is a warning, then an error. */
export const freshFor = { warning: 180, error: 365 };

type Fault = [field: keyof State, message: string, fix: string];

const faultsOf = (state: State): Fault[] => {
	const { signed, joined, joined_by: by, in_force: inForce, withdrew } = state;
	const faults: Fault[] = [];
	if (signed && joined && joined < signed) {
		faults.push([
			'joined',
			`Joined on ${joined}, before it signed on ${signed}.`,
			'compare both days with the UN Treaty Collection; one of them is wrong.',
		]);
	}
	if (joined && !by) {
		faults.push([
			'joined',
			'It has joined, but joined_by is missing.',
			'add joined_by: accession, or ratification if it had signed.',
		]);
	}
	if (!joined && (by || inForce)) {
		faults.push([
			by ? 'joined_by' : 'in_force',
			'It has not joined, so this field cannot stand here.',
			'add joined with the day of the deposit, or delete this field.',
		]);
	}
	if (joined && by === 'accession' && signed) {
		faults.push([
			'joined_by',
			'It signed, and a signatory does not accede.',
			'write ratification, acceptance or approval.',
		]);
	}
	if (joined && by && by !== 'accession' && !signed) {
		faults.push([
			'joined_by',
			`It never signed, and only a signatory joins by ${by}.`,
			'write accession, or add the day of signature.',
		]);
	}
	if (joined && !inForce) {
		faults.push([
			'joined',
			'It has joined, but in_force is missing.',
			`add in_force: ${entryIntoForce(joined)} (Article 17).`,
		]);
	}
	if (joined && inForce && inForce !== entryIntoForce(joined)) {
		faults.push([
			'in_force',
			inForce < joined
				? `In force on ${inForce}, before it joined on ${joined}.`
				: `In force on ${inForce}, but Article 17 gives another day for a deposit on ${joined}.`,
			`write ${entryIntoForce(joined)}: the first day of the sixth month after the deposit.`,
		]);
	}
	if (withdrew && (!joined || withdrew < joined)) {
		faults.push([
			'withdrew',
			`Left on ${withdrew}, before it joined.`,
			'compare with the UN Treaty Collection.',
		]);
	}
	return faults;
};

/** Dates that contradict each other, of states and of meetings. */
export const checkDates = (facts: Facts, at: FactPlace): Problem[] => [
	...facts.states.flatMap((state, index) =>
		faultsOf(state).map(([field, message, fix]) => ({
			...at('states', [index, field]),
			message: `${state.name}: ${message}`,
			fix,
		})),
	),
	...facts.meetings.flatMap(({ name, start, end, parts = [] }, index) => {
		const stretches = [
			{ start, end, path: ['end'] as PropertyKey[] },
			...parts.map((part, number) => ({ ...part, path: ['parts', number, 'end'] })),
		];
		return stretches.flatMap(({ start: first, end: last, path }) =>
			first && last && last < first
				? [
						{
							...at('meetings', [index, ...path]),
							message: `${name}: it ends on ${last}, before it begins on ${first}.`,
							fix: 'correct one of the two days.',
						},
					]
				: [],
		);
	}),
];

/** Numbers that can only grow: if one falls, an entry or a date was lost by mistake. */
export const checkFloors = (
	facts: Facts,
	floors: { states: number; signed: number; joined: number },
	at: FactPlace,
): Problem[] => {
	const found = {
		states: facts.states.length,
		signed: facts.states.filter(({ signed }) => signed).length,
		joined: facts.states.filter(({ joined }) => joined).length,
	};
	const words = {
		states: 'states in this file',
		signed: 'states with a day of signature',
		joined: 'states with a day of joining',
	};
	return (Object.keys(found) as (keyof typeof found)[])
		.filter((name) => found[name] < floors[name])
		.map((name) => ({
			...at('states', []),
			message: `There are ${found[name]} ${words[name]}; there were ${floors[name]}.`,
			fix: 'bring back what was deleted. A state that leaves keeps its dates and gets withdrew.',
		}));
};

/** Entries nobody has compared with their source for long. */
export const checkFreshness = (facts: Facts, today: IsoDate, at: FactPlace): Problem[] =>
	(Object.keys(facts) as FactFile[]).flatMap((name) => {
		const entries = Array.isArray(facts[name]) ? facts[name] : [facts[name]];
		return entries.flatMap((entry, index) => {
			const { checked } = entry as { checked?: IsoDate };
			if (!checked) return [];
			const place = () => at(name, Array.isArray(facts[name]) ? [index, 'checked'] : ['checked']);
			const age = daysBetween(checked, today);
			const fix =
				'compare the entry with its source, mend it if need be, and write the day in checked.';
			if (age > freshFor.error) {
				return [{ ...place(), message: `Nobody has checked this for ${age} days.`, fix }];
			}
			if (age <= freshFor.warning) return [];
			const message = `Nobody has checked this for ${age} days.`;
			return [{ ...place(), message, fix, severity: 'warning' as const }];
		});
	});

const badScheme = /^\s*(javascript|data|vbscript|file):/i;

/** Addresses that would run something, anywhere in the facts. */
export const checkAddresses = (facts: Facts, at: FactPlace): Problem[] => {
	const problems: Problem[] = [];
	const look = (name: FactFile, value: unknown, path: PropertyKey[]): void => {
		if (typeof value === 'string' && badScheme.test(value)) {
			problems.push({
				...at(name, path),
				message: `This address begins with "${value.split(':')[0]?.trim()}:", which can run code.`,
				fix: 'write the address of a page, beginning with https://.',
			});
		} else if (value && typeof value === 'object') {
			for (const [key, item] of Object.entries(value)) {
				look(name, item, [...path, Array.isArray(value) ? Number(key) : key]);
			}
		}
	};
	for (const name of Object.keys(facts) as FactFile[]) look(name, facts[name], []);
	return problems;
};
