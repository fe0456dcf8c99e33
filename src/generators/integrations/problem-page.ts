import { watch } from 'node:fs';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import { formatProblems } from '../../content/problems/problem.ts';
import { escapeXml } from '../escape.ts';
import type { Problem } from '../../content/problems/problem.ts';

/** Shows the problems in place of a page; it asks again every two seconds until they are mended. */
const problemPage = (problems: Problem[]): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="2">
<title>The content holds errors</title>
<style>body{font:1rem/1.6 ui-monospace,monospace;margin:2rem;max-width:60rem;white-space:pre-wrap}</style>
<h1>The content holds errors</h1>
<p>${escapeXml(formatProblems(problems))}</p>
</html>
`;

/** Answers a request for a page with the problems. */
export const sendProblems = (response: ServerResponse, problems: Problem[]): void => {
	response.statusCode = 500;
	response.setHeader('Content-Type', 'text/html; charset=utf-8');
	response.end(problemPage(problems));
};

/** A function that runs once for any number of calls in quick succession. */
export const debounced = (run: () => void): (() => void) => {
	let timer: NodeJS.Timeout | undefined;
	return () => {
		clearTimeout(timer);
		timer = setTimeout(run, 50);
	};
};

/**
 * Serves the problems at every address until none is left.
 *
 * @param address Where the preview will listen.
 * @param folder Watched for changes.
 */
export const serveProblems = async (
	{ host, port }: { host: string | boolean; port: number },
	folder: string,
	check: () => Problem[],
): Promise<void> => {
	let problems = check();
	const server = createServer((_request, response) => sendProblems(response, problems));
	server.listen(port, host === true ? undefined : host || 'localhost');
	await new Promise<void>((mended) => {
		const look = debounced(() => {
			problems = check();
			if (problems.length > 0) return;
			watcher.close();
			mended();
		});
		const watcher = watch(folder, { recursive: true }, look);
	});
	server.closeAllConnections();
	await new Promise((resolve) => server.close(resolve));
};
