/** Loaded into a process: writes its peak memory, in MB, to the file that PEAK_FILE names. */
import { writeFileSync } from 'node:fs';

const file = process.env['PEAK_FILE'];
process.on('exit', () => {
	if (file) writeFileSync(file, String(Math.round(process.resourceUsage().maxRSS / 1024)));
});
