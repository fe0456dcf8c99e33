import type { FactFile, Facts } from '../schemas/fact-files.ts';
import type { FactPlace } from '../read/facts.ts';
import { isPublishable } from '../../treaty/publishable.ts';
import { addYears } from '../../treaty/dates.ts';
import type { Problem } from '../problems/problem.ts';
import { stateFaults } from './state-dates.ts';

/** The conference of Oslo, in February 2007, was the first. */
const firstMeeting = '2007-01-01';

/** Dates that contradict each other or do not exist, of states, laws and meetings. */
export const checkDates = (facts: Partial<Facts>, at: FactPlace): Problem[] => [
	...missingDays(facts, at),
	...(facts.laws ?? []).flatMap(({ date, in_force: inForce }, index) =>
		inForce && date.length === inForce.length && inForce < date
			? [
					{
						...at('laws', [index, 'in_force']),
						message: `In force on ${inForce}, before the law was made on ${date}.`,
						fix: 'compare both days with the page of the law; one of them is wrong.',
					},
				]
			: [],
	),
	...(facts.states ?? []).flatMap((state, index) =>
		stateFaults(state, facts.treaty).map(([field, message, fix]) => ({
			...at('states', [index, field]),
			message: `${state.name}: ${message}`,
			fix,
		})),
	),
	...(facts.meetings ?? []).flatMap(({ name, start, end, city, country }, index) => {
		const missing = Object.entries({ start, end, city, country })
			.filter(([, value]) => value === undefined)
			.map(([field]) => field);
		if ((!start && !end) || missing.length === 0) return [];
		return [
			{
				...at('meetings', [index]),
				message: `${name}: without ${missing.join(', ')} no page and no calendar shows its days.`,
				fix: `add ${missing.join(', ')}, or leave out the days until all of it is known.`,
			},
		];
	}),
	...(facts.meetings ?? []).flatMap(({ name, start, end, parts = [], checked }, index) => {
		const far = Object.entries({ start, end }).filter(
			([, day]) => day && (day < firstMeeting || day > addYears(checked, 5)),
		);
		if (far.length > 0) {
			return far.map(([field, day]) => ({
				...at('meetings', [index, field]),
				message: `${name}: "${field}" is ${day}, too far from the other meetings to be right.`,
				fix: 'correct the year. Meetings began in 2007, and their days are set at most five years ahead.',
			}));
		}
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

/** Days in fields that may hold a month or a year too: these have the form of a day, and no such day is. */
const missingDays = (facts: Partial<Facts>, at: FactPlace): Problem[] => {
	const problems: Problem[] = [];
	const look = (name: FactFile, value: unknown, path: PropertyKey[]): void => {
		if (value && typeof value === 'object') {
			for (const [key, item] of Object.entries(value)) {
				look(name, item, [...path, Array.isArray(value) ? Number(key) : key]);
			}
		}
		if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return;
		const day = new Date(`${value}T00:00Z`);
		if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)) return;
		problems.push({
			...at(name, path),
			message: `"${String(path.at(-1))}" is "${value}", a day that does not exist.`,
			fix: 'look the day up in the source and correct it.',
		});
	};
	for (const name of Object.keys(facts) as FactFile[]) look(name, facts[name], []);
	return problems;
};

/** Numbers that can only grow: if one falls, an entry or a date was lost by mistake. */
export const checkFloors = (
	facts: Pick<Facts, 'states'>,
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
	return (
		(Object.keys(found) as (keyof typeof found)[])
			.filter((name) => found[name] < floors[name])
			// A state that is gone takes its dates along: that is one fault.
			.filter((name) => name === 'states' || found.states >= floors.states)
			.map((name) => ({
				...at('states', []),
				message: `There are ${found[name]} ${words[name]}; there were ${floors[name]}.`,
				fix: 'bring back what was deleted. A state that leaves keeps its dates and gets withdrew.',
			}))
	);
};

/** What every page counts on: the states and the treaty itself. */
export const checkAlwaysShown = (facts: Partial<Facts>, at: FactPlace): Problem[] => {
	const fix =
		'name a source other than K and leave out "confidence: low"; what is doubtful goes under note.';
	const states = (facts.states ?? []).flatMap((state, index) =>
		isPublishable(state)
			? []
			: [
					{
						...at('states', [index]),
						message: `${state.name} is on the site whatever is known of it, so its dates need a source.`,
						fix,
					},
				],
	);
	if (!facts.treaty || isPublishable(facts.treaty)) return states;
	return [
		...states,
		{ ...at('treaty', []), message: 'The treaty is on every page, so it needs a source.', fix },
	];
};
