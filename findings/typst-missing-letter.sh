#!/usr/bin/env bash
# typst-ts 0.7.0 (Typst 0.14): a letter that no font has gives no warning; only PDF/UA refuses it.
#
# Behaviour: a document with a letter that its font lacks compiles without an error and without a warning, and
# becomes an SVG or a PDF with a box in place of the letter. The name of a font that is not there does give a
# warning, so one would expect one for the letter too. Only the export as PDF/UA-1 names it, as an error.
# Seen: no warning, SVG and PDF made, an error of PDF/UA-1; one warning for the name of a font.
# What we do: src/generators/typst/compiler.ts makes all PDF files as PDF/UA-1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @myriaddreamin/typst-ts-node-compiler@0.7.0
cat >letter.mjs <<'JS'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const compiler = NodeCompiler.create({ workspace: process.cwd() });
const compile = (words) => {
	const compiled = compiler.compile({ mainFileContent: `#set document(title: "Title")\n${words}` });
	const warnings = (compiled.takeWarnings()?.shortDiagnostics ?? []).map(({ message }) => message);
	return [compiled.result, warnings.join() || 'no warning'];
};
// A font that the compiler brings with it, and no other, whatever there is on the machine.
const [document, warnings] = compile('#set text(font: "Libertinus Serif", fallback: false)\nA cuneiform \u{12000}.');
console.log(`a letter that is not there: ${warnings}`);
const attempt = (name, make) => {
	try {
		console.log(`${name}: ${make().length > 0 ? 'made' : 'empty'}`);
	} catch (error) {
		const [message] = /(?<=message: ")PDF\/UA-1 error: the text .* could not be displayed/.exec(String(error)) ?? [];
		console.log(`${name}: ${message ? 'an error, the text could not be displayed' : error}`);
	}
};
attempt('SVG', () => compiler.plainSvg(document));
attempt('PDF', () => compiler.pdf(document));
attempt('PDF/UA-1', () => compiler.pdf(document, { pdfStandard: 'ua-1' }));
console.log(`a font that is not there: ${compile('#set text(font: "No Such Font")\nWords')[1]}`);
JS
seen=$(node letter.mjs)
echo 'typst-ts 0.7.0:'
echo "$seen"
[ "$seen" = 'a letter that is not there: no warning
SVG: made
PDF: made
PDF/UA-1: an error, the text could not be displayed
a font that is not there: unknown font family: no such font' ]
