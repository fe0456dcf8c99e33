/**
 * A plugin of the bundler: a part that is loaded later is simply imported. The bundler's helper would
 * first load styles of that part, of which there are none here, and weighs more than most parts.
 */
export const plainImports = {
	name: 'plain-imports',
	transform: (_: string, id: string): string | undefined =>
		id === '\0vite/preload-helper.js'
			? 'export const __vitePreload = (load) => load();'
			: undefined,
};
