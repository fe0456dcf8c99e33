#!/usr/bin/env bash
# typst-ts 0.7.0 (Typst 0.14): where lines go from the right, the mark of a footnote behind a figure joins it.
#
# Behaviour: the number of a footnote goes into the line as one more figure. By Unicode's algorithm it then is
# part of the figure and the point before it: in a Hebrew or Arabic line that ends in 17. the mark stands on the
# right of 17, on the side of the word before it, and is read as decimals, 17.1. Marks in Word and on the web are
# objects of their own, and stand behind the point. A right-to-left mark (U+200F) before the footnote sets it apart.
# Seen: the mark is on the right of the figure; with U+200F on its left; behind a word, on the left of that.
# What we do: src/generators/typst/templates/blocks.typ writes U+200F before each footnote of such a document.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @myriaddreamin/typst-ts-node-compiler@0.7.0
cat >marks.mjs <<'JS'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const compiler = NodeCompiler.create({ workspace: process.cwd() });
// A font that the compiler brings with it, and no other, whatever there is on the machine.
const setting = '#set page(width: 400pt, height: 200pt, margin: 20pt)\n#set text(font: "Libertinus Serif", fallback: false, lang: "he", size: 12pt)\n';
/** How far from the right the mark stands, and the end of the words without it, in points. */
const measure = (words) => {
	const source = `${setting}${words}#footnote[Note]<mark>\n
#context [#metadata((mark: (380pt - query(<mark>).first().location().position().x).pt(), words: measure([${words}]).width.pt()))<seen>]`;
	const [value] = compiler.query({ mainFileContent: source }, { selector: '<seen>', field: 'value' });
	return value;
};
for (const [name, words] of [
	['behind a figure', 'סוף 17.'],
	['with U+200F', 'סוף 17.\u200f'],
	['behind a word', 'סוף.'],
]) {
	const { mark, words: end } = measure(words);
	console.log(`${name}: the mark is ${mark >= end - 1 ? 'behind' : 'among'} the words`);
}
JS
seen=$(node marks.mjs)
echo 'typst-ts 0.7.0:'
echo "$seen"
[ "$seen" = 'behind a figure: the mark is among the words
with U+200F: the mark is behind the words
behind a word: the mark is behind the words' ]
