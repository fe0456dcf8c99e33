import { isSeq } from 'yaml';
import { z } from 'zod';
import type { Finding, SchemaFault } from './schema-fault.ts';
import { lower, wordOf } from './wording.ts';

const kinds: Record<string, string> = {
	string: 'words',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list',
	tuple: 'a list',
	object: 'an entry with fields',
	record: 'an entry with fields',
};

/** A value of another kind than expected. */
export const sayType = (
	expected: string,
	{ path, name, found, shown, about }: Finding,
): SchemaFault => {
	if (found === null || found === undefined) {
		return { path, message: `${name} is empty.`, ...about };
	}
	if (expected === 'string' && typeof found !== 'object') {
		const fix = `put it into double quotes: ${shown}.`;
		return { path, message: `${name} should be words.`, fix };
	}
	return { path, message: `${name} should be ${kinds[expected] ?? expected}.`, ...about };
};

export const sayTooBig = (
	maximum: string,
	{ path, name, found, shown, about }: Finding,
): SchemaFault => {
	if (typeof found === 'string') {
		const message = `${name} is too long: ${found.length} characters.`;
		return { path, message, fix: `use at most ${maximum}.` };
	}
	if (isSeq(found)) {
		const message = `${name} lists ${found.items.length}, which is too many.`;
		return { path, message, fix: `keep at most ${maximum}.` };
	}
	return { path, message: `${name} is ${shown}, which is too high.`, ...about };
};

export const sayTooSmall = ({ path, name, found, shown, about }: Finding): SchemaFault => {
	if (found === '') return { path, message: `${name} is empty.`, ...about };
	if (isSeq(found)) {
		const count = found.items.length === 0 ? 'nothing' : `only ${found.items.length}`;
		return { path, message: `${name} lists ${count}.`, ...about };
	}
	return { path, message: `${name} is ${shown}, which is too low.`, ...about };
};

/** A value of the right kind that is written in a way it cannot be. */
export const sayFormat = (
	reason: string,
	{ path, along, name, found, shown, about }: Finding,
): SchemaFault => {
	const message = `${name} is ${shown}.`;
	if (typeof found === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(found)) {
		return {
			path,
			message: `${name} is ${shown}, a day that does not exist.`,
			fix: 'look the day up in the source and correct it.',
		};
	}
	const capitals = wordOf(found).toUpperCase();
	const [schema] = along.slice(path.length);
	if (schema && z.safeParse(schema, capitals).success) {
		return { path, message, fix: `write "${capitals}".` };
	}
	// What the schema says itself is for editors; the library's own words are not.
	const own = !/^(Invalid|Too)/.test(reason);
	return { path, message, ...(own ? { fix: `${lower(reason)}.` } : about) };
};
