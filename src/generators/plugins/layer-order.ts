import { readFileSync } from 'node:fs';

/** The statement of styles/layers.css, which the bundler keeps in one file only when it splits styles. */
export const order = readFileSync(new URL('../../styles/layers.css', import.meta.url), 'utf8')
	.replace(/\/\*[\s\S]*?\*\//g, '')
	.trim();

/** A plugin of the bundler: every style begins with the order of layers, whichever arrives first. */
export const layerOrder = {
	name: 'layer-order',
	enforce: 'pre' as const,
	transform: (code: string, id: string): string | undefined =>
		/\.css$|[?&]type=style\b/.test(id) ? `${order}\n${code}` : undefined,
};
