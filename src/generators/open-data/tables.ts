import { toCsv, inCell } from './csv.ts';
import type { Column } from './csv.ts';
import type { Given } from './input.ts';
import { namedIn } from './head.ts';
import { precedentsDocument } from './precedents.ts';
import { actEntry } from './precedents-schema.ts';
import type { ActEntry } from './precedents-schema.ts';
import { statesDocument } from './states.ts';
import { stateEntry } from './states-schema.ts';
import type { StateEntry } from './states-schema.ts';

interface Described {
	description?: string | undefined;
	/** The field inside one that may be missing. */
	unwrap?: () => unknown;
}

const meaningOf = (field: Described | undefined): string =>
	field?.description ?? (field?.unwrap?.() as Described | undefined)?.description ?? '';

/** Columns that hold a field of an entry as it is. */
const plain = <Entry extends object>(
	shape: Record<string, Described>,
	names: (keyof Entry & string)[],
): Column<Entry>[] =>
	names.map((name) => ({
		name,
		description: meaningOf(shape[name]),
		value: (entry) => entry[name] as string | undefined,
	}));

/** What goes with every row, so that a copied table still says where it is from. */
interface Origin {
	as_of: string;
	licence: string;
}
const origin: Column<Origin>[] = [
	{ name: 'as_of', description: 'Date of the site', value: ({ as_of }) => as_of },
	{ name: 'licence', description: 'Licence of the file', value: ({ licence }) => licence },
];
const sources: Column<object> = {
	name: 'sources',
	description: 'Ids of all sources of the row, listed in facts.json',
	value: (entry) => inCell(namedIn(entry)),
};

const arsenalFields = [
	'producer',
	'former_producer',
	'stockpile',
	'stockpile_destroyed',
	'contaminated',
	'clearance_completed',
] as const;

const arsenal = arsenalFields.map((name): Column<StateEntry> => ({
	name,
	description: `${meaningOf(stateEntry.shape.arsenal.shape[name])}: yes, none_held, unclear or reported`,
	value: (state) => {
		const fact = state.arsenal[name];
		return fact && (fact.status ?? 'yes');
	},
}));

const deadlines = ([3, 4, 7] as const).map((article): Column<StateEntry> => ({
	name: `deadline_article_${article}`,
	description: `Deadline of Article ${article} that runs`,
	value: (state) => state.deadlines.find((deadline) => deadline.article === article)?.date,
}));

export const stateColumns: Column<StateEntry & Origin>[] = [
	...plain<StateEntry>(stateEntry.shape, [
		...(['iso2', 'iso3', 'name', 'region', 'standing', 'signed', 'joined', 'joined_by'] as const),
		...(['in_force', 'withdrawal_notified', 'withdrew'] as const),
	]),
	...arsenal,
	...deadlines,
	{
		name: 'un_votes',
		description: 'Resolutions of the UN General Assembly with the vote',
		value: (state) => inCell(state.un_votes.map(({ resolution, vote }) => `${resolution} ${vote}`)),
	},
	...plain<StateEntry>(stateEntry.shape, ['first_ask']),
	{
		name: 'asks',
		description: meaningOf(stateEntry.shape.asks),
		value: ({ asks }) => inCell(asks),
	},
	{
		name: 'confidence',
		description: 'Confidence in standing and dates: high or medium',
		value: ({ confidence }) => confidence,
	},
	sources,
	...origin,
];

const votes = (['yes', 'no', 'abstain'] as const).map((name): Column<ActEntry> => ({
	name: `vote_${name}`,
	description: meaningOf(actEntry.shape.vote.unwrap().shape[name]),
	value: ({ vote }) => vote?.[name],
}));

export const actColumns: Column<ActEntry & Origin>[] = [
	...plain<ActEntry>(actEntry.shape, [
		...(['id', 'iso2', 'state', 'body', 'chamber', 'instrument', 'date', 'ref'] as const),
		...(['subject', 'outcome'] as const),
	]),
	...votes,
	...plain<ActEntry>(actEntry.shape, ['vote_note', 'stance']),
	{
		name: 'asks',
		description: meaningOf(actEntry.shape.asks),
		value: ({ asks = [] }) => inCell(asks),
	},
	...plain<ActEntry>(actEntry.shape, ['language', 'url', 'also', 'source_text', 'confidence']),
	sources,
	...origin,
];

const withOrigin = <Entry>(entries: Entry[], { date, licence }: Given): (Entry & Origin)[] =>
	entries.map((entry) => ({ ...entry, as_of: date, licence: licence.name }));

/** `states.csv`: a row a state. */
export const statesTable = (given: Given): string =>
	toCsv(stateColumns, withOrigin(statesDocument(given).states, given));

/** `precedents.csv`: a row an act. */
export const precedentsTable = (given: Given): string =>
	toCsv(actColumns, withOrigin(precedentsDocument(given).acts, given));
