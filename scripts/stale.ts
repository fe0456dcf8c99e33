/** `npm run stale`: the next twenty entries to compare with their sources; `-- 50` for more. */
import { fileURLToPath } from 'node:url';
import { dueEntries } from '../src/content/checks/freshness.ts';
import { factTexts, readContentFiles } from '../src/content/read/disk.ts';
import { readFactTexts } from '../src/content/read/facts.ts';
import { siteDate } from '../src/content/read/site-date.ts';

/** Fields that tell one entry of a file from another, the most telling first. */
const names = ['name', 'id', 'iso2', 'resolution', 'article', 'title', 'short'];

interface Entry extends Record<string, unknown> {
	sources?: string[];
	url?: string;
}

const root = process.env['CONTENT_ROOT'] ?? fileURLToPath(new URL('..', import.meta.url));
const { readable, at } = readFactTexts(factTexts(readContentFiles(root)));
const due = dueEntries(readable, siteDate(process.env));
const addresses = new Map(readable.sources?.map(({ id, url }) => [id, url]));

for (const { file, entry, path, checked } of due.slice(0, Number(process.argv[2] ?? 20))) {
	const { file: name, line } = at(file, path);
	const { url, sources = [], ...fields }: Entry = { ...entry };
	const [called = file] = names.flatMap((field) => {
		const value = fields[field];
		return typeof value === 'string' || typeof value === 'number' ? [value] : [];
	});
	console.log(`${name}:${line}  ${called}, checked ${checked}`);
	for (const id of sources) console.log(`  ${id}: ${addresses.get(id) ?? 'no address'}`);
	if (url) console.log(`  ${url}`);
}
console.log(
	due.length === 0
		? 'No entry is due.'
		: `${due.length} to check. Compare each with its sources, then write the day in checked.`,
);
