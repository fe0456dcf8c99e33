/// <reference types="astro/client" />

/** What pages get of content/: made by src/generators/plugins/published-content.ts. */
declare module 'virtual:published-content' {
	// An import statement would make this file a module, and the declaration one of another kind.
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const content: import('./content/published/content.ts').PublishedContent;
	export default content;
}
