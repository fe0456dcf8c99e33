#!/usr/bin/env bash
# LibreOffice 7.4: the signs of a run that is marked as read from the right stand as if it were not.
#
# Behaviour: `w:rtl` of a run overrides the direction of its neutral signs, such as points and brackets, to that from
# the right (ISO/IEC 29500-1, 17.3.2.30). LibreOffice shows them as Unicode's algorithm alone has it, by the
# direction of the paragraph: in one from the left, a point behind a Hebrew word stands to its right. So it does with
# `w:dir`, which embeds runs in a direction (17.3.2.8). Isolates of Unicode in the text itself are heeded.
# Seen: in a paragraph from the left, the point is on the right of the word with w:rtl and with w:dir, on the left
# between isolates.
# What we do: src/browser/letters/direction.ts puts isolates around words of the other direction.
# Needs LibreOffice Writer, pdftotext and a font with Hebrew letters, and does not install them.
set -euo pipefail
command -v soffice >/dev/null || { echo 'There is no soffice here: it is in the package libreoffice-writer of Debian.' >&2; exit 2; }
command -v pdftotext >/dev/null || { echo 'There is no pdftotext here: it is in the package poppler-utils of Debian.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund fflate@0.8.3
cat >write.mjs <<'JS'
import { strToU8, zipSync } from 'fflate';
import { writeFileSync } from 'node:fs';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const words = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const write = (name, body) => {
	const parts = {
		'[Content_Types].xml':
			`${head}<Types xmlns="${packages}/content-types">` +
			'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
			`<Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
		'_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
		'word/document.xml': `${head}<w:document ${words}><w:body><w:p>${body}</w:p></w:body></w:document>`,
	};
	const files = Object.entries(parts).map(([part, xml]) => [part, strToU8(xml)]);
	writeFileSync(name, zipSync(Object.fromEntries(files)));
};
const run = (text) => `<w:r><w:rPr><w:rtl/></w:rPr><w:t>${text}</w:t></w:r>`;
write('rtl.docx', run('שלום.'));
write('dir.docx', `<w:dir w:val="rtl">${run('שלום.')}</w:dir>`);
write('isolates.docx', run('\u2068שלום.\u2069'));
JS
node write.mjs
soffice -env:UserInstallation="file://$folder/profile" --headless --convert-to pdf --outdir . rtl.docx dir.docx isolates.docx >/dev/null 2>&1
cat >place.mjs <<'JS'
import { readFileSync } from 'node:fs';

for (const name of process.argv.slice(2)) {
	// pdftotext writes what is next to each other as one word, in the order in which it stands.
	const words = [...readFileSync(`${name}.html`, 'utf8').matchAll(/<word xMin="([\d.]+)"[^>]*>([^<]*)</g)]
		.map(([, from, word]) => ({ from: Number(from), word: word.replace(/[\u2066-\u2069]/g, '') }))
		.filter(({ word }) => word)
		.sort((one, other) => one.from - other.from);
	const shown = words.map(({ word }) => word).join('');
	console.log(`${name}: the point is on the ${shown.startsWith('.') ? 'left' : 'right'}`);
}
JS
for name in rtl dir isolates; do pdftotext -bbox "$name.pdf" "$name.html"; done
seen=$(node place.mjs rtl dir isolates)
soffice --version | sed -n '1p' | cut -d ' ' -f 1-2
echo "$seen"
[ "$seen" = 'rtl: the point is on the right
dir: the point is on the right
isolates: the point is on the left' ]
