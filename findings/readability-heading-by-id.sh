#!/usr/bin/env bash
# Readability 0.6.0: a heading is lost because of a word in its id.
#
# Behaviour: parse() takes a heading out of the middle of an article when its id has the word "share" (as any
# element with fewer than 500 letters), or a word such as "related", which it knows from frames around
# articles. Programs that make HTML of Markdown make the id of the heading's own words, so a heading "Market
# share" is lost by what it says, and the text below it joins the part before. One would expect it to stay, as
# it stays without the id.
# Seen: of six headings, the two with such ids are missing; all text is there.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @mozilla/readability@0.6.0 jsdom@26.1.0
cat >read.mjs <<'JS'
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';

const text = 'This paragraph has enough words, commas, and sentences, so that it counts as one of the article. '.repeat(3);
const headings = ['Market size', 'Market share', 'Related treaties', 'Other treaties'];
const part = (heading, id) => `<h2${id ? ` id="${id}"` : ''}>${heading}</h2><p>${text}</p>`;
const parts = headings.map((heading) => part(heading, heading.toLowerCase().replace(' ', '-')));
const without = ['Share without id', 'Related without id'].map((heading) => part(heading));
const page = `<!doctype html><html lang=en><title>A title</title><main>${[...parts, ...without].join('')}</main></html>`;
const { content } = new Readability(new JSDOM(page).window.document).parse();
const read = new JSDOM(content).window.document;
console.log([...read.querySelectorAll('h2')].map((heading) => heading.textContent).join(', '));
console.log(`${read.querySelectorAll('p').length} paragraphs`);
JS
seen=$(node read.mjs)
echo 'Readability 0.6.0, of an article with the headings Market size, Market share, Related treaties, Other treaties,'
echo 'Share without id, Related without id:'
echo "$seen"
[ "$seen" = 'Market size, Other treaties, Share without id, Related without id
6 paragraphs' ]
