import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { nginxFile } from '../../src/generators/hosting/nginx.ts';
import { stylesOf, withStyles } from '../../src/generators/hosting/policy.ts';
import { freePort } from './free-port.ts';

/** A server of a built web root. */
export interface WebServer {
	/** For example `http://127.0.0.1:8080`. */
	origin: string;
	close: () => Promise<void>;
}

/** What stands around the file for hosts: everything it writes lies in a folder of its own. */
const frame = (folder: string): string => {
	const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
	return `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/pid;
events {}
http {
	access_log off;
${kinds.map((kind) => `\t${kind}_temp_path ${folder}/${kind};`).join('\n')}
	include ${folder}/site.conf;
}
`;
};

/**
 * Starts nginx on a port of its own.
 *
 * @param change What is made of the file for hosts; left out, its policy allows the styles of the site.
 * @throws Error with what nginx wrote, where it does not start or has something to warn of.
 */
export const startNginx = async (
	nginx: string,
	root: string,
	base: string,
	change = (file: string) => withStyles(file, stylesOf(join(root, base))),
): Promise<WebServer> => {
	const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
	const listen = `127.0.0.1:${await freePort()}`;
	writeFileSync(join(folder, 'site.conf'), change(nginxFile(base, { root, listen })));
	writeFileSync(join(folder, 'nginx.conf'), frame(folder));
	const log = join(folder, 'error.log');
	const server = spawn(nginx, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', log], {
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	const ended = once(server, 'close');
	const stop = () => server.kill();
	process.on('exit', stop);
	const origin = `http://${listen}`;
	const answers = await isAnswering(origin, () => server.exitCode === null);
	const written = readFileSync(log, 'utf8').match(/^.*\[(warn|emerg)\].*$/gm) ?? [];
	if (!answers || written.length > 0) {
		stop();
		throw new Error(`nginx did not start well:\n${written.join('\n')}`);
	}
	return {
		origin,
		close: async () => {
			process.off('exit', stop);
			stop();
			await ended;
			rmSync(folder, { recursive: true });
		},
	};
};

const isAnswering = async (origin: string, isRunning: () => boolean): Promise<boolean> => {
	for (let tries = 0; tries < 100 && isRunning(); tries++) {
		const answer = await fetch(origin).catch(() => undefined);
		if (answer) return true;
		await wait(50);
	}
	return false;
};
