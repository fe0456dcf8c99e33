#!/usr/bin/env bash
# Readability 0.6.0: of a table whose rows are in two groups, the smaller group is lost.
#
# Behaviour: where a page is mainly a table, parse() takes the tbody with the most text for the whole article.
# The rows of a smaller tbody are not in the result, though they are made of the same words. With all rows in
# one tbody, all are kept. One would expect a table to be kept or left out as a whole, as `tbody` only groups
# its rows.
# Seen: 4 and 12 rows in two groups: the 12 rows are kept; in one group: all 16.
# What we do: src/components/tables/row-groups.ts makes groups of equal size.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @mozilla/readability@0.6.0 jsdom@26.1.0
cat >read.mjs <<'JS'
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';

const rows = (continent, count) =>
	`<tr><th>${continent}</th><td>A sentence about this state, with a comma, and enough words to be read.</td></tr>`.repeat(count);
const article = (bodies) => {
	const table = `<table><thead><tr><th>Continent</th><th>What a state did</th></tr></thead>${bodies}</table>`;
	const page = `<!doctype html><html lang=en><title>States</title><main><h1>States</h1>${table}</main></html>`;
	const { textContent } = new Readability(new JSDOM(page).window.document).parse();
	const count = (word) => textContent.split(word).length - 1;
	return `Africa ${count('Africa')}, Europe ${count('Europe')}`;
};
console.log(`two groups: ${article(`<tbody>${rows('Africa', 4)}</tbody><tbody>${rows('Europe', 12)}</tbody>`)}`);
console.log(`one group: ${article(`<tbody>${rows('Africa', 4)}${rows('Europe', 12)}</tbody>`)}`);
JS
seen=$(node read.mjs)
echo 'Readability 0.6.0, rows of a table with 4 of Africa and 12 of Europe:'
echo "$seen"
[ "$seen" = 'two groups: Africa 0, Europe 12
one group: Africa 4, Europe 12' ]
