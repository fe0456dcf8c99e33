#!/usr/bin/env bash
# Pagefind 1.6.0: a part of the index that a server refuses makes a search find less, without an error.
#
# Behaviour: where the request for a part of the index (.pf_index) is answered with 503, search() still
# fulfils its promise. The pages whose words are in that part are missing from the results, and only a
# line on the console says why. One would expect a rejected promise, or a mark on the answer, because a
# page that shows the results cannot tell "there is nothing" from "it did not load".
# Seen: 3 results with all files, 0 results and no error without that part.
# What we do: src/generators/search/full-text.ts lets the failure through to our search, which then says that
# only titles were searched, and tries again at the next query (tests/browser/search-losses.test.ts).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module
npm install --silent --no-audit --no-fund pagefind@1.6.0
mkdir site
for number in 1 2 3; do
	echo "<!doctype html><html lang=en><title>Page $number</title><main><h1>Page $number</h1><p>Words about a treaty.</p></main></html>" >"site/$number.html"
done
npx pagefind --site site >/dev/null
cat >search.mjs <<'JS'
import { readFile } from 'node:fs/promises';
const lost = process.argv[2] === 'lost';
// What pagefind.js asks of a browser.
globalThis.document = { querySelector: () => ({ getAttribute: () => 'en' }), currentScript: null };
globalThis.window = { location: { origin: 'http://site.example' } };
globalThis.location = globalThis.window.location;
globalThis.fetch = async (address) => {
	const { pathname } = new URL(String(address), 'http://site.example');
	if (lost && pathname.endsWith('.pf_index')) return new Response('busy', { status: 503 });
	return new Response(await readFile(`site${pathname}`));
};
const pagefind = await import(new URL('site/pagefind/pagefind.js', import.meta.url));
await pagefind.options({ basePath: '/pagefind/' });
try {
	const { results } = await pagefind.search('treaty');
	console.log(`${results.length} results`);
} catch (error) {
	console.log(`an error: ${error.message}`);
}
JS
whole=$(node search.mjs 2>/dev/null)
less=$(node search.mjs lost 2>/dev/null)
echo "pagefind 1.6.0, all files: $whole; a part of the index refused: $less"
[ "$whole" = '3 results' ] && [ "$less" = '0 results' ]
