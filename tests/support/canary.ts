/** Loaded into a process that reads hostile content: writes a file if any of it set a global name. */
import { writeFileSync } from 'node:fs';

const look = () => {
	if ('canary' in globalThis) writeFileSync(process.env['CANARY'] ?? '', '');
};
setInterval(look, 50).unref();
process.on('exit', look);
