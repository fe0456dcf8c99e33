import { fileNames } from './list/file-names.ts';
import type { ListRow } from './list/read-row.ts';
import { leftBlank } from './filling.ts';
import type { Filling } from './filling.ts';
import type { Made } from './made-list.ts';
import { joined } from './word/joined.ts';
import { filled, templateOf } from './word/template.ts';
import type { Template } from './word/template.ts';
import { zipped } from './word/zipped.ts';

export { listTemplate } from './list/template.ts';
export { madeList } from './made-list.ts';

/** What letters of a list are made of. */
export interface Order {
	rows: ListRow[];
	/** What is put into the letter of a row. */
	fillingOf: (row: ListRow) => Filling;
	/** Address of the Word file of a state. */
	fileOf: (state: string) => string;
	/** State of the rows that name none. */
	state: string;
	/** Beginning of the names of the files. */
	word: string;
	/** Day of the files in a ZIP file. */
	date: string;
	/** Told after each letter. */
	onMade: (count: number) => void;
	/** Stops the making. */
	signal: AbortSignal;
}

/** Lets the page answer presses before the next letter is made. */
const breathe = () => new Promise((resolve) => setTimeout(resolve));

/** How many letters are made before the page may answer. */
const atOnce = 10;

const load = async (address: string, signal: AbortSignal): Promise<Template> => {
	const response = await fetch(address, { signal });
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return templateOf(new Uint8Array(await response.arrayBuffer()));
};

/**
 * Makes the letters of a list, in their order, as one ZIP file of Word files or as one Word file.
 *
 * @throws Error where a Word file cannot be loaded, and an AbortError when it is stopped.
 */
export const makeLetters = async (
	{ rows, fillingOf, fileOf, state: chosen, word, date, onMade, signal }: Order,
	as: 'zip' | 'single',
): Promise<{ bytes: Uint8Array<ArrayBuffer>; made: Made[] }> => {
	const names = fileNames(
		rows.map(({ name }) => name),
		word,
		'docx',
	);
	const templates = new Map<string, Template>();
	const letters: { template: Template; filling: Filling }[] = [];
	const files: { name: string; bytes: Uint8Array }[] = [];
	const made: Made[] = [];
	for (const [index, row] of rows.entries()) {
		signal.throwIfAborted();
		const address = fileOf(row.state ?? chosen);
		const template = templates.get(address) ?? (await load(address, signal));
		templates.set(address, template);
		const filling = fillingOf(row);
		const name = names[index] ?? '';
		if (as === 'zip') files.push({ name, bytes: await filled(template, filling) });
		else letters.push({ template, filling });
		made.push({ row, file: as === 'zip' ? name : '', left: leftBlank(filling) });
		onMade(index + 1);
		if (index % atOnce === atOnce - 1) await breathe();
	}
	const bytes = as === 'zip' ? zipped(files, date) : await joined(letters);
	signal.throwIfAborted();
	return { bytes, made };
};
