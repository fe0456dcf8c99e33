import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from './free-port.ts';
import { root, testDate } from './site.ts';
import type { Settings } from './site.ts';

/** What `npm run dev` serves from a copy of the project. */
export interface LivePreview {
	/** Text of a page once it has the status; a minute is the longest it waits. */
	until: (page: string, status: number) => Promise<string>;
	end: () => Promise<void>;
}

/** Starts the live preview of the project in a folder. */
export const livePreview = async (cwd: string, settings: Settings = {}): Promise<LivePreview> => {
	const port = await freePort();
	const words = ['dev', '--host', '127.0.0.1', '--port', String(port)];
	const env = { ...process.env, SITE_DATE: testDate, ...settings };
	const server = spawn(join(root, 'node_modules/.bin/astro'), words, { cwd, env, stdio: 'ignore' });
	const closed = once(server, 'close');
	const headers = { accept: 'text/html' };
	const until = async (page: string, status: number): Promise<string> => {
		for (let tries = 0; tries < 240; tries++) {
			const answer = await fetch(`http://127.0.0.1:${port}/takeaction/mp/${page}`, {
				headers,
			}).catch(() => undefined);
			if (answer?.status === status) return answer.text();
			await setTimeout(250);
		}
		throw new Error(`The page /${page} never had the status ${status}.`);
	};
	const end = async () => {
		server.kill();
		await closed;
	};
	return { until, end };
};
