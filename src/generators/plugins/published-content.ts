import type { SiteContent } from '../site-content.ts';

const name = 'virtual:published-content';

/** Id of the module in the bundler. */
export const publishedContentId = `\0${name}`;

/**
 * A plugin of the bundler: pages import what may be shown of the content, and nothing else of it.
 * They are rendered in this process, so the value itself is handed over; as text it would be parsed
 * several times on its way.
 */
export const publishedContent = ({ published }: SiteContent) => ({
	name: 'published-content',
	resolveId: (id: string): string | undefined => (id === name ? publishedContentId : undefined),
	load: (id: string): string | undefined => {
		if (id !== publishedContentId) return undefined;
		Object.assign(globalThis, { publishedContent: published() });
		return 'export default globalThis.publishedContent;';
	},
});
