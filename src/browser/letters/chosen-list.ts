import { sayCount } from '../parts/say-count.ts';
import { inRow } from '../../shared/in-row.ts';
import type { StateNames } from '../../shared/state-names.ts';
import type { HeaderWords } from './list/columns.ts';
import { decode, oldEncodingOf } from './list/decode.ts';
import { regionFinder } from './list/find-state.ts';
import type { ListedState } from './list/find-state.ts';
import { readList } from './list/read-list.ts';
import type { ListRow } from './list/read-row.ts';
import { previewOf, problemsOf, short } from './list-report.ts';
import type { ListWords } from './list-report.ts';

/** What is needed to read a list in the words of a page. */
interface Means {
	words: ListWords;
	headers: HeaderWords;
	states: ListedState[];
	/** Address of the file with their other names. */
	namesFile: string;
	/** Whether a state is chosen for rows that name none. */
	stateIsOptional: boolean;
}

/** A list that was chosen, and what is said of it. */
interface Chosen {
	rows: ListRow[];
	delimiter: string;
	/** One or two sentences. */
	summary: string;
	/** What is wrong, and the first rows. */
	report: HTMLElement[];
}

/** How many columns are named that are not read. */
const named = 10;

const namesOf = (columns: string[], locale: string | undefined): string =>
	inRow([...columns.slice(0, named).map(short), ...(columns.length > named ? ['…'] : [])], locale);

const loadNames = async (address: string): Promise<StateNames> => {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return (await response.json()) as StateNames;
};

/**
 * Reads a file that was chosen. A file that is no list has no rows, and the summary says why.
 *
 * @throws Error where the names of states cannot be loaded.
 */
export const readChosen = async (
	file: File,
	{ words, headers, states, namesFile, stateIsOptional }: Means,
): Promise<Chosen> => {
	const { said, files, counts } = words;
	const decoded = await decode(file, oldEncodingOf(said['locale']));
	if ('refused' in decoded) {
		return { rows: [], delimiter: ',', summary: files[decoded.refused] ?? '', report: [] };
	}
	const list = readList(decoded.text, {
		headers,
		findState: regionFinder(states, await loadNames(namesFile)),
		stateIsOptional,
	});
	const { rows, columns, unknown, delimiter } = list;
	const summary = [
		sayCount(counts['read'], rows.length),
		decoded.encoding !== 'utf-8' && said['encoding']?.replace('{encoding}', decoded.encoding),
		columns.length > 0 &&
			unknown.length > 0 &&
			said['unknown']?.replace('{columns}', () => namesOf(unknown, said['locale'])),
	].filter(Boolean);
	const preview = previewOf(list, words, {
		caption: (n) => sayCount(counts['preview'], n),
		stateName: (iso2) => states.find(({ region }) => region === iso2)?.name ?? iso2,
	});
	const report = [...problemsOf(list, words), ...(rows.length > 0 ? [preview] : [])];
	return { rows, delimiter, summary: summary.join(' '), report };
};
