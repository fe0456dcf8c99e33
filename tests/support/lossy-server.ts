import { createServer, request } from 'node:http';
import { freePort } from './free-port.ts';
import type { WebServer } from './nginx-server.ts';

/** How a file is lost: it is refused, or no answer ever comes. */
export const losses = ['refused', 'late'] as const;
type Loss = (typeof losses)[number];

export interface LossyServer extends WebServer {
	/** Loses the files whose address fits from now on; without one nothing is lost. */
	lose: (address?: RegExp, loss?: Loss) => void;
}

/** A server in front of another one, which hands on what it says, but for files that are lost. */
export const serveLossy = async (origin: string): Promise<LossyServer> => {
	let lost: RegExp | undefined;
	let way: Loss = 'refused';
	const server = createServer((asked, answer) => {
		if (lost?.test(asked.url ?? '')) {
			if (way === 'refused') answer.writeHead(503).end('busy');
			return;
		}
		const { method, headers } = asked;
		request(origin + asked.url, { method, headers }, (found) => {
			answer.writeHead(found.statusCode ?? 500, found.headers);
			found.pipe(answer);
		}).end();
	});
	const port = await freePort();
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
	return {
		origin: `http://127.0.0.1:${port}`,
		lose: (address, loss = 'refused') => {
			[lost, way] = [address, loss];
		},
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
};
