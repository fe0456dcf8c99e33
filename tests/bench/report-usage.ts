/** Loaded into a process: writes the CPU time and memory it took, as JSON, to the file that USAGE_FILE names. */
import { writeFileSync } from 'node:fs';

const file = process.env['USAGE_FILE'];
process.on('exit', () => {
	const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
	const seconds = (userCPUTime + systemCPUTime) / 1e6;
	if (file) writeFileSync(file, JSON.stringify({ seconds, megabytes: maxRSS / 1024 }));
});
