import type { SiteContent } from '../site-content.ts';

const name = 'virtual:published-content';

/** Id of the module in the bundler. */
export const publishedContentId = `\0${name}`;

/** A plugin of the bundler: pages import what may be shown of the content, and nothing else of it. */
export const publishedContent = ({ published }: SiteContent) => ({
	name: 'published-content',
	resolveId: (id: string): string | undefined => (id === name ? publishedContentId : undefined),
	load: (id: string): string | undefined =>
		id === publishedContentId
			? `export default JSON.parse(${JSON.stringify(JSON.stringify(published()))});`
			: undefined,
});
