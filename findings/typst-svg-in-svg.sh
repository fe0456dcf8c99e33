#!/usr/bin/env bash
# typst-ts 0.7.0 (Typst 0.14): the words of an SVG picture stay text in the SVG of a document, and need a font.
#
# Behaviour: plainSvg() draws the letters of a document as outlines, so that they look the same everywhere. The
# words of an SVG picture in it are not drawn: the picture goes into the result as it came, inside a data URI,
# with its elements `text`, which the reader's own fonts show, or others in their place. In the PDF of the
# same document these words are set with the compiler's own font, which is embedded. One would expect the same
# of both.
# Seen: no element `text` around the picture, one inside it; the PDF has the font.
# What we do: src/generators/typst/templates/picture.typ gets the words apart from the picture, and sets them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @myriaddreamin/typst-ts-node-compiler@0.7.0
cat >picture.svg <<'SVG'
<svg xmlns="http://www.w3.org/2000/svg" width="100" height="30"><text x="5" y="20" font-size="12" font-family="Libertinus Serif">Words</text></svg>
SVG
cat >draw.mjs <<'JS'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const compiler = NodeCompiler.create({ workspace: process.cwd() });
const of = (mainFileContent) => compiler.compile({ mainFileContent }).result;
const picture = '#image("picture.svg", alt: "Words")';
const svg = compiler.plainSvg(of(`Words of the document.\n\n${picture}`));
const [, data] = /href="data:image\/svg\+xml;base64,([^"]+)"/.exec(svg);
const texts = (xml) => xml.split('<text').length - 1;
console.log(`around the picture: ${texts(svg)} text`);
console.log(`in the picture: ${texts(Buffer.from(data, 'base64').toString())} text`);
// A document of the picture alone, so that no other words can bring the font.
const pdf = compiler.pdf(of(picture)).toString('latin1');
console.log(`font in the PDF: ${/\/BaseFont ?\/\w+\+(\w+)/.exec(pdf)?.[1]}`);
JS
seen=$(node draw.mjs)
echo 'typst-ts 0.7.0:'
echo "$seen"
[ "$seen" = 'around the picture: 0 text
in the picture: 1 text
font in the PDF: LibertinusSerif' ]
