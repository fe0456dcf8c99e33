import { execFileSync } from 'node:child_process';
import { canInstall, installPackage } from './system-packages.ts';

/** Prints how many errors libical finds in the calendar on the standard input. */
const script = `
import ctypes, sys
ical = ctypes.CDLL('libical.so.3')
ical.icalparser_parse_string.restype = ctypes.c_void_p
ical.icalparser_parse_string.argtypes = [ctypes.c_char_p]
ical.icalcomponent_count_errors.argtypes = [ctypes.c_void_p]
calendar = ical.icalparser_parse_string(sys.stdin.buffer.read())
if not calendar: sys.exit('libical reads no calendar.')
print(ical.icalcomponent_count_errors(calendar))
`;

const python = (code: string, input = ''): string =>
	execFileSync('python3', ['-c', code], { input, encoding: 'utf8', stdio: 'pipe' });

const isThere = (): boolean => {
	try {
		python("import ctypes; ctypes.CDLL('libical.so.3')");
		return true;
	} catch {
		return false;
	}
};

/**
 * Whether there is libical, with which Evolution, GNOME Calendar and KOrganizer read calendars, and a
 * Python to ask it; installs both where that can be done.
 */
export const hasLibical = (): boolean => {
	if (isThere() || !canInstall()) return isThere();
	console.log('No libical found: installing the one of this system.');
	try {
		installPackage('libical3 python3');
	} catch {
		// What went wrong is on the screen; the test says what it does without.
	}
	return isThere();
};

/** How many errors libical finds in a calendar. */
export const libicalErrors = (calendar: string): number => Number(python(script, calendar));
