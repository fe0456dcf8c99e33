import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger, HookParameters } from 'astro';
import { checkContent } from '../checks/content.ts';
import { formatProblem, formatProblems, isError } from '../checks/problem.ts';
import type { Problem } from '../checks/problem.ts';
import { readContentFiles } from '../lib/read-content.ts';
import { siteDate } from '../lib/site-date.ts';

/**
 * Compares the content with all that is asked of it before Astro reads it. A build stops with every
 * problem; while editing, the pages show the problems instead, until they are mended.
 */
export const contentChecks = (): AstroIntegration => {
	let root = '';
	let command = '';
	const check = () => checkContent(readContentFiles(root), siteDate(process.env));
	return {
		name: 'content-checks',
		hooks: {
			'astro:config:setup': ({ config, command: given }) => {
				root = fileURLToPath(config.root);
				command = given;
			},
			'astro:config:done': ({ logger }) => {
				if (command === 'preview') return;
				const problems = check();
				for (const problem of problems.filter((found) => !isError(found))) {
					logger.warn(formatProblem(problem));
				}
				const errors = problems.filter(isError);
				if (errors.length === 0 || command === 'dev') return;
				// Thrown, it would come with words of the engine's around it.
				console.error(formatProblems(errors));
				process.exit(1);
			},
			'astro:server:setup': ({ server, logger }) => watchContent(server, check, root, logger),
		},
	};
};

const watchContent = (
	server: HookParameters<'astro:server:setup'>['server'],
	check: () => Problem[],
	root: string,
	logger: AstroIntegrationLogger,
): void => {
	let errors: Problem[] = [];
	const look = () => {
		errors = check().filter(isError);
		if (errors.length > 0) logger.error(`\n${formatProblems(errors)}`);
	};
	look();

	server.watcher.on('all', (_event, path) => {
		if (!path.startsWith(`${root}content/`)) return;
		look();
		server.ws.send({ type: 'full-reload' });
	});
	// Before any other middleware: while the content holds an error, no page of it is rendered.
	server.middlewares.use((request, response, next) => {
		const page = request.headers.accept?.includes('text/html') || request.url?.endsWith('/');
		if (errors.length === 0 || !page) {
			next();
			return;
		}
		response.statusCode = 500;
		response.setHeader('Content-Type', 'text/html; charset=utf-8');
		response.end(errorPage(errors));
	});
};

const escape = (text: string) =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Shows the problems in place of a page, and comes back by itself once they are mended. */
const errorPage = (problems: Problem[]): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The content holds errors</title>
<script type="module" src="/@vite/client"></script>
<style>body{font:1rem/1.6 ui-monospace,monospace;margin:2rem;max-width:60rem;white-space:pre-wrap}</style>
<h1>The content holds errors</h1>
<p>${escape(formatProblems(problems))}</p>
</html>
`;
