#!/usr/bin/env bash
# poppler 22.12: the value false of Suspects in a PDF is reported as an error of its type.
#
# Behaviour: where the catalogue of a PDF has /MarkInfo << /Marked true /Suspects false >>, the tools print "Syntax
# Error: Suspects object is wrong type (boolean)". ISO 32000-1 (table 321) asks for a boolean there, and says
# that false is what holds without it. The value true is read without a word. Typst writes false into the
# PDF/UA-1 files it makes, so that valid files look broken.
# Seen: the message for false, none for true and none without the key; the answer "Suspects: no" is right.
# Needs pdfinfo, and does not install it.
set -euo pipefail
command -v pdfinfo >/dev/null || { echo 'There is no pdfinfo here: it is in the package poppler-utils of Debian.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @cantoo/pdf-lib@2.11.1
cat >make.mjs <<'JS'
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { writeFileSync } from 'node:fs';

for (const [name, marks] of Object.entries({
	false: { Marked: true, Suspects: false },
	true: { Marked: true, Suspects: true },
	without: { Marked: true },
})) {
	const file = await PDFDocument.create();
	file.addPage([200, 200]);
	file.catalog.set(PDFName.of('MarkInfo'), file.context.obj(marks));
	writeFileSync(`${name}.pdf`, await file.save({ useObjectStreams: false }));
}
JS
node make.mjs
seen=$(for name in false true without; do
	echo "$name: $(pdfinfo "$name.pdf" 2>&1 | grep Suspects | tr -s ' ' | paste -sd '|')"
done)
pdfinfo -v 2>&1 | sed -n 1p
echo "$seen"
[ "$seen" = 'false: Syntax Error: Suspects object is wrong type (boolean)|Suspects: no
true: Suspects: yes
without: Suspects: no' ]
