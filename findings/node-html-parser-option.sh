#!/usr/bin/env bash
# node-html-parser 9.0.7: of three elements `option` without end tags, one is left.
#
# Behaviour: HTML lets the end tags of li, dd, td and option be left out. The parser closes li, dd and td where the next
# one starts, as its readme promises for td. With option it does not: of three, the first and the last are lost with
# their values, and their words stand in the select. One would expect three, as of the li. There is no error,
# and querySelectorAll() finds one element.
# Seen: 3 li, 3 dd, 3 td, 1 option.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node-html-parser@9.0.7
cat >read.cjs <<'JS'
const { parse } = require('node-html-parser');
const pieces = {
	li: '<ul><li>a<li>b<li>c</ul>',
	dd: '<dl><dt>t<dd>a<dd>b<dd>c</dl>',
	td: '<table><tr><td>a<td>b<td>c</table>',
	option: '<select><option value="1">a<option value="2">b<option value="3">c</select>',
};
for (const [name, html] of Object.entries(pieces)) {
	console.log(`${name}: ${parse(html).querySelectorAll(name).length}`);
}
console.log(parse(pieces.option).toString());
JS
seen=$(node read.cjs)
echo 'node-html-parser 9.0.7:'
echo "$seen"
[ "$seen" = 'li: 3
dd: 3
td: 3
option: 1
<select>a<option value="2">b</option>c</select>' ]
