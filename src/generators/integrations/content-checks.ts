import { readdirSync, statSync } from 'node:fs';
import type { AstroIntegration, AstroIntegrationLogger, HookParameters } from 'astro';
import { formatProblem, formatProblems, isError } from '../../content/problems/problem.ts';
import type { Problem } from '../../content/problems/problem.ts';
import { publishedContentId } from '../plugins/published-content.ts';
import type { SiteContent } from '../site-content.ts';
import { debounced, sendProblems, serveProblems } from './problem-page.ts';

/**
 * Compares the content with all that is asked of it before Astro reads it. A build stops with every
 * problem; while editing, the pages show the problems instead, until they are mended.
 */
export const contentChecks = (content: SiteContent): AstroIntegration => {
	const { root, check } = content;
	let command = '';
	return {
		name: 'content-checks',
		hooks: {
			'astro:config:setup': ({ command: given }) => {
				command = given;
			},
			'astro:config:done': async ({ config, logger }) => {
				if (command === 'preview') return;
				const problems = check();
				for (const problem of problems.filter((found) => !isError(found))) {
					logger.warn(formatProblem(problem));
				}
				const errors = problems.filter(isError);
				if (errors.length === 0) return;
				// Thrown, it would come with words of the engine's around it.
				console.error(formatProblems(errors));
				if (command !== 'dev') process.exit(1);
				// Astro reads the content next, and a text that it cannot read would end the preview.
				await serveProblems(config.server, `${root}content/`, () => check().filter(isError));
			},
			'astro:server:setup': ({ server, logger }) => watchContent(server, content, logger),
		},
	};
};

/** Changes whenever a file of the content does. */
const stampOf = (root: string): string =>
	readdirSync(`${root}content`, { recursive: true, encoding: 'utf8' })
		.map((file) => statSync(`${root}content/${file}`, { throwIfNoEntry: false })?.mtimeMs)
		.join();

const watchContent = (
	server: HookParameters<'astro:server:setup'>['server'],
	{ root, check }: SiteContent,
	logger: AstroIntegrationLogger,
): void => {
	let errors: Problem[] = [];
	let seen = '';
	const look = () => {
		const stamp = stampOf(root);
		if (stamp === seen) return;
		seen = stamp;
		errors = check().filter(isError);
		if (errors.length > 0) logger.error(`\n${formatProblems(errors)}`);
		for (const { moduleGraph } of Object.values(server.environments)) {
			const module = moduleGraph.getModuleById(publishedContentId);
			if (module) moduleGraph.invalidateModule(module);
		}
	};
	const reload = debounced(() => {
		look();
		server.ws.send({ type: 'full-reload' });
	});
	server.watcher.on('all', (_event, path) => {
		if (path.startsWith(`${root}content/`)) reload();
	});
	// Before any other middleware: while the content holds an error, no page of it is rendered. It looks
	// for itself, because the watcher says nothing of what changes before it is ready.
	server.middlewares.use((request, response, next) => {
		const page = request.headers.accept?.includes('text/html') || request.url?.endsWith('/');
		if (page) look();
		if (errors.length > 0 && page) sendProblems(response, errors);
		else next();
	});
};
