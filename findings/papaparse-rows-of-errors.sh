#!/usr/bin/env bash
# PapaParse 5.7.1: with `skipEmptyLines` the row of an error is another than that of the data.
#
# Behaviour: the documentation says of an error that `row` is the "row index of parsed data where error is". With
# `skipEmptyLines` empty rows are taken out of the data after the errors were numbered, so that each empty row
# before an error moves it by one: `data[error.row]` is a later row, or none.
# Seen: behind two empty rows the error in row 2 of the data has the number 4, where there is no row.
# What we do: src/browser/letters/list/part-rows.ts numbers the rows of a list itself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module
npm install --silent --no-audit --no-fund papaparse@5.7.1
cat >read.mjs <<'JS'
import Papa from 'papaparse';

const text = 'Name,Place\n\n\nAna,Lima\n"Bo" Lee,Rome\n"Cy",Oslo\n';
for (const skipEmptyLines of [false, true]) {
	const { data, errors } = Papa.parse(text, { delimiter: ',', newline: '\n', skipEmptyLines });
	const [{ code, row }] = errors;
	const at = data.findIndex(([name]) => name?.startsWith('Bo'));
	console.log(`skipEmptyLines ${skipEmptyLines}: ${code}, row ${row}; in the data it is row ${at}`);
}
JS
seen=$(node read.mjs)
echo 'papaparse 5.7.1:'
echo "$seen"
[ "$seen" = 'skipEmptyLines false: InvalidQuotes, row 4; in the data it is row 4
skipEmptyLines true: InvalidQuotes, row 4; in the data it is row 2' ]
