#!/usr/bin/env bash
# pdfjs-dist 6.5.438: the structure of a page holds rows and items that are on other pages, without content.
#
# Behaviour: of the paragraphs of a document, getStructTree() of a page gives those that are on it. Of a table or
# a list that goes over two pages it gives all rows or items, on each of the two: those of the other page have
# no content, and nothing marks them. One would expect those of the page alone, as with paragraphs. Who adds up
# the pages counts each row twice, and who reads a page finds empty rows.
# Seen: 6 rows on two pages are told as 6 and 6, 6 items as 6 and 6, 6 paragraphs as 3 and 3. The PDF is a tagged
# one of Typst 0.14 (typst-ts 0.7.0).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
# pdf.js asks for Node 22.13 or later, so that one comes with it.
npm install --silent --no-audit --no-fund node@24.21.0 pdfjs-dist@6.5.438 @myriaddreamin/typst-ts-node-compiler@0.7.0
cat >count.mjs <<'JS'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const compiler = NodeCompiler.create({ workspace: process.cwd() });
const six = [1, 2, 3, 4, 5, 6];
const head = '#set page(width: 200pt, height: 100pt, margin: 15pt)\n#set text(size: 10pt)\n#v(25pt)\n';
const sources = {
	TR: `${head}#table(columns: 2, ${six.map((row) => `[Row ${row}], [Words]`).join(', ')})`,
	LI: `${head}#set list(spacing: 12pt)\n${six.map((item) => `- Item ${item}`).join('\n')}`,
	P: `${head}${six.map((words) => `Paragraph ${words}`).join('\n\n')}`,
};
const nodes = (node, role) =>
	(node.role === role ? [node] : []).concat((node.children ?? []).flatMap((child) => nodes(child, role)));
const hasContent = (node) => node.type === 'content' || (node.children ?? []).some(hasContent);
for (const [role, mainFileContent] of Object.entries(sources)) {
	const pdf = compiler.pdf(compiler.compile({ mainFileContent }).result);
	const file = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
	const pages = [];
	for (let number = 1; number <= file.numPages; number++) {
		const tree = await (await file.getPage(number)).getStructTree();
		const found = nodes(tree, role);
		pages.push(`${found.length} (${found.filter(hasContent).length} with content)`);
	}
	console.log(`${role}: ${pages.join(', ')}`);
}
JS
seen=$(node_modules/.bin/node count.mjs)
echo 'pdfjs-dist 6.5.438, rows, items and paragraphs told on each page:'
echo "$seen"
[ "$seen" = 'TR: 6 (2 with content), 6 (4 with content)
LI: 6 (3 with content), 6 (3 with content)
P: 3 (3 with content), 3 (3 with content)' ]
