/**
 * `npm run bench`: times and sizes that a test must not assert, printed.
 * `npm run bench -- search` runs one of them.
 */
const benches = {
	content: () => import('./bench/content.ts'),
	search: () => import('./bench/search.ts'),
};

const [wanted] = process.argv.slice(2);
for (const [name, load] of Object.entries(benches)) {
	if (wanted && wanted !== name) continue;
	console.log(`\n${name}`);
	await (await load()).bench();
}

export {};
