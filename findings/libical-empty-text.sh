#!/usr/bin/env bash
# libical 3.0.16: an empty DESCRIPTION, which RFC 5545 allows, counts as an error and is taken out of the event.
#
# Behaviour: `DESCRIPTION:` with nothing behind it is valid, as a TEXT is any number of letters, none too (3.3.11), and
# ical-generator 11.1.2 writes it for `description: ''`. ical.js reads an empty text and no error. libical
# counts an error, and has the property X-LIC-ERROR ("No value for DESCRIPTION") in place of it. One would
# expect both to read an event with an empty description.
# Seen: 1 error with the empty description, 0 with a letter in it.
# Needs libical 3 and Python, and does not install them.
set -euo pipefail
python3 -c "import ctypes; ctypes.CDLL('libical.so.3')" 2>/dev/null || { echo 'There is no libical 3 or no Python here: they are in the packages libical3 and python3 of Debian.' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ical-generator@11.1.2 ical.js@2.2.1
cat >both.mjs <<'JS'
import ical from 'ical-generator';
import ICAL from 'ical.js';
import { writeFileSync } from 'node:fs';

for (const [name, description] of [['empty', ''], ['letter', 'x']]) {
	const calendar = ical();
	calendar.createEvent({ id: '1', start: new Date('2026-01-02T10:00:00Z'), summary: 'Words', description });
	const written = calendar.toString();
	writeFileSync(`${name}.ics`, written);
	const event = new ICAL.Component(ICAL.parse(written)).getFirstSubcomponent('vevent');
	console.log(`${name}, ical.js: ${JSON.stringify(event.getFirstPropertyValue('description'))}`);
}
JS
cat >errors.py <<'PY'
import ctypes, os
ical = ctypes.CDLL('libical.so.3')
ical.icalparser_parse_string.restype = ctypes.c_void_p
ical.icalparser_parse_string.argtypes = [ctypes.c_char_p]
ical.icalcomponent_count_errors.argtypes = [ctypes.c_void_p]
ical.icalcomponent_as_ical_string.restype = ctypes.c_char_p
ical.icalcomponent_as_ical_string.argtypes = [ctypes.c_void_p]
loaded = [line.split()[-1] for line in open('/proc/self/maps') if 'libical.so' in line]
print(os.path.basename(os.path.realpath(loaded[0])))
for name in ['empty', 'letter']:
    calendar = ical.icalparser_parse_string(open(name + '.ics', 'rb').read())
    kept = b'\nDESCRIPTION' in ical.icalcomponent_as_ical_string(calendar)
    print(f'{name}, libical: {ical.icalcomponent_count_errors(calendar)} errors, description', 'kept' if kept else 'gone')
PY
seen=$(node both.mjs && python3 errors.py)
echo 'ical-generator 11.1.2, ical.js 2.2.1 and libical:'
echo "$seen"
[ "$(echo "$seen" | sed '/^libical/d')" = 'empty, ical.js: ""
letter, ical.js: "x"
empty, libical: 1 errors, description gone
letter, libical: 0 errors, description kept' ]
