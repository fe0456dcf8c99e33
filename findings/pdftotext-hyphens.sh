#!/usr/bin/env bash
# poppler 22.12: pdftotext takes away the hyphen that belongs to a word, and keeps the one of hyphenation.
#
# Behaviour: its manual says that without options pdftotext undoes hyphenation. At the end of a line it does so
# with each "-", so that "non-signatory", broken behind its own hyphen, becomes "nonsignatory". The soft
# hyphen (U+00AD), with which Typst ends the lines where it broke a word itself, stays in the text, and so does
# the break of the line behind it. One would expect the reverse: only the soft hyphen is sure to be none of the
# word.
# Seen: "nonsignatory" in one piece, "humanitarian" in two on two lines.
# Needs pdftotext, and does not install it.
set -euo pipefail
command -v pdftotext >/dev/null || { echo 'There is no pdftotext here: it is in the package poppler-utils of Debian.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @myriaddreamin/typst-ts-node-compiler@0.7.0
cat >make.mjs <<'JS'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { writeFileSync } from 'node:fs';

const compiler = NodeCompiler.create({ workspace: process.cwd() });
const words = { own: 'The treaty binds a non-signatory state', broken: 'Interoperability and humanitarian work' };
for (const [name, line] of Object.entries(words)) {
	const mainFileContent = `#set page(width: 110pt, height: 60pt, margin: 5pt)\n#set text(size: 10pt, lang: "en", hyphenate: ${name === 'broken'})\n${line}`;
	writeFileSync(`${name}.pdf`, compiler.pdf(compiler.compile({ mainFileContent }).result));
}
JS
node make.mjs
# A soft hyphen is shown as ~, the end of a line as /.
seen=$(for name in own broken; do
	pdftotext -nopgbrk "$name.pdf" - | LC_ALL=C sed 's/\xC2\xAD/~/g' | paste -sd '/' | sed 's/\/*$//'
done)
pdftotext -v 2>&1 | sed -n 1p
echo "$seen"
[ "$seen" = 'The treaty binds a nonsignatory state
Interoperability and hu~/manitarian work' ]
