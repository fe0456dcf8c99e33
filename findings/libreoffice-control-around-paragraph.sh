#!/usr/bin/env bash
# LibreOffice 7.4: a content control around a paragraph loses its name and the look of its words; one in a line not.
#
# Behaviour: Word has content controls (w:sdt) around words in a line and around whole paragraphs. LibreOffice 7.4
# reads the first as a content control. Of the second it makes an input field, an older thing of its own: the
# character style of the words is gone, a carriage return is behind them, and of two paragraphs in one
# control only the first is in the field. One would expect the same control for both.
# Seen: a content control with the style "Blank" in the line; an input field without it around the paragraph.
# What we do: src/generators/documents/formats/word/content-control.ts makes each a part of a line.
# Needs LibreOffice Writer, and does not install it.
set -euo pipefail
command -v soffice >/dev/null || { echo 'There is no soffice here: it is in the package libreoffice-writer of Debian.' >&2; exit 2; }
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
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relation = (name, target) =>
	`${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/${name}" Target="${target}"/></Relationships>`;
const style =
	'<w:style w:type="character" w:styleId="Blank"><w:name w:val="Blank"/><w:rPr><w:b/></w:rPr></w:style>';
const write = (name, body) => {
	const parts = {
		'[Content_Types].xml':
			`${head}<Types xmlns="${packages}/content-types">` +
			'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
			`<Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/>` +
			`<Override PartName="/word/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
		'_rels/.rels': relation('officeDocument', 'word/document.xml'),
		'word/_rels/document.xml.rels': relation('styles', 'styles.xml'),
		'word/styles.xml': `${head}<w:styles ${words}>${style}</w:styles>`,
		'word/document.xml': `${head}<w:document ${words}><w:body>${body}</w:body></w:document>`,
	};
	const files = Object.entries(parts).map(([part, xml]) => [part, strToU8(xml)]);
	writeFileSync(name, zipSync(Object.fromEntries(files)));
};
const run = '<w:r><w:rPr><w:rStyle w:val="Blank"/></w:rPr><w:t>DATE</w:t></w:r>';
const control = (content) =>
	'<w:sdt><w:sdtPr><w:alias w:val="Date"/><w:tag w:val="date"/><w:id w:val="7"/></w:sdtPr>' +
	`<w:sdtContent>${content}</w:sdtContent></w:sdt>`;
write('line.docx', `<w:p>${control(run)}</w:p>`);
write('paragraph.docx', control(`<w:p>${run}</w:p>`));
write('two.docx', control(`<w:p>${run}</w:p><w:p>${run}</w:p>`));
JS
node write.mjs
soffice -env:UserInstallation="file://$folder/profile" --headless --convert-to fodt --outdir . line.docx paragraph.docx two.docx >/dev/null 2>&1
seen=$(for name in line paragraph two; do
	echo "$name: $(sed -n 's/^ *<text:p [^>]*>\(.*DATE.*\)<\/text:p>$/\1/p' "$name.fodt" | paste -sd ' ')"
done)
soffice --version | sed -n '1p' | cut -d ' ' -f 1-2
echo "$seen"
[ "$seen" = 'line: <loext:content-control><text:span text:style-name="Blank">DATE</text:span></loext:content-control>
paragraph: <text:text-input text:description="">DATE&#x0d;</text:text-input>
two: <text:text-input text:description="">DATE&#x0d;</text:text-input> <text:span text:style-name="Blank">DATE</text:span>' ]
