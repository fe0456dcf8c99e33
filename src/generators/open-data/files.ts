import type { SchemaName } from './schemas.ts';

/** A file of data/, for the manual. */
interface DataFile {
	name: string;
	/** Name of its words in the group `data` of ui.yaml. */
	words: 'states' | 'statesTable' | 'meetings' | 'precedents' | 'precedentsTable' | 'facts';
	/** Left out for the calendar: RFC 5545 is its schema. */
	schema?: SchemaName;
	/** How deep the manual lists its fields. */
	depth?: number;
}

export const dataFiles: DataFile[] = [
	{ name: 'states.json', words: 'states', schema: 'states', depth: 3 },
	{ name: 'states.csv', words: 'statesTable', schema: 'states-table' },
	{ name: 'meetings.ics', words: 'meetings' },
	{ name: 'precedents.json', words: 'precedents', schema: 'precedents', depth: 3 },
	{ name: 'precedents.csv', words: 'precedentsTable', schema: 'precedents-table' },
	{ name: 'facts.json', words: 'facts', schema: 'facts', depth: 2 },
];
