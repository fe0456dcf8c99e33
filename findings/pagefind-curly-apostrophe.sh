#!/usr/bin/env bash
# Pagefind 1.6.0: a word behind a curly apostrophe or a dash without spaces is not found.
#
# Behaviour: behind the apostrophe of a keyboard (l'interdiction) or a hyphen, a word is indexed by itself too. Behind
# the curly apostrophe that French is printed with (l’interdiction), or a dash between words, it is not: the
# page is found only by the whole, or by its beginning. The query itself may have either apostrophe, so one
# would expect that the page may too.
# Seen: of four pages that differ only in that sign, a search for the word finds those with ' and -.
# What we do: src/generators/search/full-text.ts puts straight apostrophes into what is indexed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module
npm install --silent --no-audit --no-fund pagefind@1.6.0
mkdir site
page() {
	echo "<!doctype html><html lang=fr><title>$1</title><main><h1>$1</h1><p>Sur $2 des armes.</p></main></html>" >"site/$1.html"
}
page straight "l'interdiction"
page curly 'l’interdiction'
page hyphen 'non-interdiction'
page dash 'armes—interdiction'
npx pagefind --site site >/dev/null
cat >search.mjs <<'JS'
import { readFile } from 'node:fs/promises';
// What pagefind.js asks of a browser.
globalThis.document = { querySelector: () => ({ getAttribute: () => 'fr' }), currentScript: null };
globalThis.window = { location: { origin: 'http://site.example' } };
globalThis.location = globalThis.window.location;
globalThis.fetch = async (address) =>
	new Response(await readFile(`site${new URL(String(address), 'http://site.example').pathname}`));
const pagefind = await import(new URL('site/pagefind/pagefind.js', import.meta.url));
await pagefind.options({ basePath: '/pagefind/' });
for (const query of ['interdiction', "l'interdiction", 'l’interdiction']) {
	const { results } = await pagefind.search(query);
	const titles = await Promise.all(results.map(async (result) => (await result.data()).meta.title));
	console.log(`${query}: ${titles.sort().join(', ')}`);
}
JS
seen=$(node search.mjs 2>/dev/null)
echo 'pagefind 1.6.0, pages found of straight, curly, hyphen, dash:'
echo "$seen"
[ "$seen" = "interdiction: hyphen, straight
l'interdiction: curly, straight
l’interdiction: curly, straight" ]
