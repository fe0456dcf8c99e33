import { fileURLToPath } from 'node:url';

const importAgain = fileURLToPath(new URL('../../browser/parts/import-again.ts', import.meta.url));

/**
 * A plugin of the bundler: a part that is loaded later is imported by `importAgain`. The bundler's helper
 * would first load styles of that part, of which there are none here, and weighs more than most parts.
 */
export const plainImports = {
	name: 'plain-imports',
	transform: (_: string, id: string): string | undefined =>
		id === '\0vite/preload-helper.js'
			? `import { importAgain } from ${JSON.stringify(importAgain)};
				export const __vitePreload = (load) => load(importAgain);`
			: undefined,
	// Only now the names of the files are known.
	renderChunk: (code: string): string =>
		code.replace(
			/__vitePreload\(\(\) => import\(("\.\/[^"]+")\)/g,
			'__vitePreload((again) => again($1)',
		),
};
