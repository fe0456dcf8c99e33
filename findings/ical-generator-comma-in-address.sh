#!/usr/bin/env bash
# ical-generator 11.1.2: an address with a comma or a semicolon becomes another one in the calendar.
#
# Behaviour: it writes backslashes before the commas and semicolons of an event's `url` and of its attachments, as is
# right for text. Both are of the type URI, for which RFC 5545 (3.3.13) has no such escapes, and the line of the
# url even says VALUE=URI. A reader by the book, such as ical.js, hands on the address with the backslashes. One
# would expect to read what was written.
# Seen: https://example.org/a,b;c comes back as https://example.org/a\,b\;c, a summary as it was.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ical-generator@11.1.2 ical.js@2.2.1
cat >both.mjs <<'JS'
import ical from 'ical-generator';
import ICAL from 'ical.js';

const address = 'https://example.org/a,b;c';
const calendar = ical();
calendar.createEvent({
	id: '1',
	start: new Date('2026-01-02T10:00:00Z'),
	summary: 'a,b;c',
	url: address,
	attachments: [address],
});
const event = new ICAL.Component(ICAL.parse(calendar.toString())).getFirstSubcomponent('vevent');
for (const name of ['summary', 'url', 'attach']) {
	const property = event.getFirstProperty(name);
	console.log(`${name} (${property.type}): ${property.getFirstValue()}`);
}
JS
seen=$(node both.mjs)
echo 'ical-generator 11.1.2, read by ical.js 2.2.1:'
echo "$seen"
[ "$seen" = 'summary (text): a,b;c
url (uri): https://example.org/a\,b\;c
attach (uri): https://example.org/a\,b\;c' ]
