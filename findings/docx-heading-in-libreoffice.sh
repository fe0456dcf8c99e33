#!/usr/bin/env bash
# docx 9.15.2 and LibreOffice 7.4: a paragraph with `heading` is no heading in LibreOffice.
#
# Behaviour: a Paragraph with HeadingLevel.HEADING_1 gets the style "Heading 1", which docx writes without an outline
# level. LibreOffice shows it large, but takes it for a paragraph of the text: it is not in the outline, and no
# heading in the PDF made of it. One would expect a heading, as the option and the name of the style say. With
# `outlineLevel: 0` in the style it is one.
# Seen: text:p with the default styles, text:h with the outline level.
# What we do: src/generators/documents/formats/word/styles.ts states the level in each style of a heading.
# Needs LibreOffice Writer, and does not install it.
set -euo pipefail
command -v soffice >/dev/null || { echo 'There is no soffice here: it is in the package libreoffice-writer of Debian.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund docx@9.15.2
cat >write.mjs <<'JS'
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { writeFileSync } from 'node:fs';

const write = async (name, styles) => {
	const children = [
		new Paragraph({ text: 'Of the treaty', heading: HeadingLevel.HEADING_1 }),
		new Paragraph('A text below it.'),
	];
	writeFileSync(name, await Packer.toBuffer(new Document({ styles, sections: [{ children }] })));
};
await write('default.docx', {});
await write('level.docx', { default: { heading1: { paragraph: { outlineLevel: 0 } } } });
JS
node write.mjs
soffice -env:UserInstallation="file://$folder/profile" --headless --convert-to fodt --outdir . default.docx level.docx >/dev/null 2>&1
element() {
	sed -n 's/.*<\(text:[hp]\) [^>]*>Of the treaty<.*/\1/p' "$1"
}
echo "docx 9.15.2, $(soffice --version | sed -n '1p' | cut -d ' ' -f 1-2)"
echo "default styles: $(element default.fodt); outline level in the style: $(element level.fodt)"
[ "$(element default.fodt)" = 'text:p' ] && [ "$(element level.fodt)" = 'text:h' ]
