/** Types of files by the ends of their names, as the hosts' files name them. */
export const fileTypes: Record<string, string[]> = {
	'text/html': ['html'],
	'text/css': ['css'],
	'text/javascript': ['js'],
	'text/plain': ['txt'],
	'text/calendar': ['ics'],
	'text/csv': ['csv'],
	'application/json': ['json'],
	'application/xml': ['xml'],
	'application/manifest+json': ['webmanifest'],
	'image/svg+xml': ['svg'],
	'image/png': ['png'],
	'image/jpeg': ['jpg'],
	'image/x-icon': ['ico'],
	'font/woff2': ['woff2'],
	'application/pdf': ['pdf'],
	'application/zip': ['zip'],
	'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
	// The index of Pagefind is compressed inside.
	'application/octet-stream': ['pagefind', 'pf_filter', 'pf_fragment', 'pf_index', 'pf_meta'],
};

/** Files of text, which a host compresses; the others are compressed as they are. */
export const isText = (type: string): boolean => /^text\/|json$|xml$/.test(type);

/** Type of a file, by its name. */
export const typeOf = (file: string): string | undefined =>
	Object.keys(fileTypes).find((type) => fileTypes[type]?.some((end) => file.endsWith(`.${end}`)));
