#!/usr/bin/env bash
# LibreOffice 7.4: a distance of lines without a rule counts as exact, and cuts off a picture in the line.
#
# Behaviour: in a Word file, `<w:spacing w:line="252"/>` without w:lineRule means "auto" (ISO/IEC 29500-1, 17.3.1.33):
# 1.05 lines, and more where something in the line is higher. LibreOffice takes it for exactly 12.6 points. A
# picture in such a paragraph is cut off, and what follows stands where the picture should be. docx 9.15.2
# writes no rule unless it is asked for one, so that `spacing: { line: 252 }` comes to this.
# Seen: behind a picture of 112 points the next words start 11 points lower without a rule, 111 with "auto".
# What we do: src/generators/documents/formats/word/styles.ts always states the rule.
# Needs LibreOffice Writer and pdftotext, and does not install them.
set -euo pipefail
command -v soffice >/dev/null || { echo 'There is no soffice here: it is in the package libreoffice-writer of Debian.' >&2; exit 2; }
command -v pdftotext >/dev/null || { echo 'There is no pdftotext here: it is in the package poppler-utils of Debian.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund docx@9.15.2
cat >write.mjs <<'JS'
import { Document, ImageRun, LineRuleType, Packer, Paragraph } from 'docx';
import { writeFileSync } from 'node:fs';

const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC';
const write = async (name, spacing) => {
	// 200 by 150 pixels are 150 by 112.5 points.
	const picture = new ImageRun({
		type: 'png',
		data: Buffer.from(dot, 'base64'),
		transformation: { width: 200, height: 150 },
	});
	const children = [
		new Paragraph('Before'),
		new Paragraph({ spacing, children: [picture] }),
		new Paragraph('After'),
	];
	writeFileSync(name, await Packer.toBuffer(new Document({ sections: [{ children }] })));
};
await write('none.docx', { line: 252 });
await write('auto.docx', { line: 252, lineRule: LineRuleType.AUTO });
JS
node write.mjs
soffice -env:UserInstallation="file://$folder/profile" --headless --convert-to pdf --outdir . none.docx auto.docx >/dev/null 2>&1
# How much lower "After" starts than "Before" ends, in whole points.
height() {
	pdftotext -bbox "$1" - | awk -F '"' '/>Before</ { before = $8 } />After</ { after = $4 } END { print int(after - before) }'
}
echo "$(soffice --version | sed -n '1p' | cut -d ' ' -f 1-2), room for a picture of 112 points:"
echo "without a rule: $(height none.pdf); auto: $(height auto.pdf)"
[ "$(height none.pdf)" -lt 20 ] && [ "$(height auto.pdf)" -ge 110 ]
