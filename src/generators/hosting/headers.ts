import { otherLanguages } from '../../i18n/languages.ts';
import { policy } from './policy.ts';

/** Values of headers by their names. */
export type Headers = Record<string, string>;

/** What every answer carries, also one for a missing page. */
export const everywhere: Headers = {
	'Content-Security-Policy': policy,
	'Cross-Origin-Embedder-Policy': 'require-corp',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy':
		'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
	'Referrer-Policy': 'same-origin',
	'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
	'Cache-Control': 'no-cache',
};

/** Folders whose files carry headers in place of those for every answer, or beside them. */
export interface Group {
	name: string;
	/** Beginnings of paths below the start of the site. No path is in two groups. */
	folders: string[];
	headers: Headers;
}

export const groups: Group[] = [
	{
		// Their names change with their content.
		name: 'lasting',
		folders: ['_astro/', 'pagefind/filter/', 'pagefind/fragment/', 'pagefind/index/'],
		headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
	},
	{
		// Data that pages of other sites may read; what has words is there in each language.
		name: 'open',
		folders: ['data/', ...otherLanguages.map((language) => `${language}/data/`)],
		headers: {
			'Access-Control-Allow-Origin': '*',
			'Cross-Origin-Resource-Policy': 'cross-origin',
		},
	},
	{
		// The picture that partners show on their own sites.
		name: 'shown',
		folders: ['', ...otherLanguages.map((language) => `${language}/`)].map(
			(folder) => `${folder}letter/card.png`,
		),
		headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' },
	},
];

/** Headers of a file, by its path below the start of the site. */
export const headersOf = (path: string): Headers => ({
	...everywhere,
	...groups.find(({ folders }) => folders.some((folder) => path.startsWith(folder)))?.headers,
});

/** A header that is not the same everywhere: its value elsewhere, if any, and that in folders. */
export interface VaryingHeader {
	name: string;
	elsewhere: string | undefined;
	values: { value: string; folders: string[] }[];
}

/** The table by header: for hosts that choose a value by the path. */
export const byHeader = (): { same: Headers; varying: VaryingHeader[] } => {
	const names = new Set(groups.flatMap(({ headers }) => Object.keys(headers)));
	const same = Object.entries(everywhere).filter(([name]) => !names.has(name));
	const varying = [...names].sort().map((name) => ({
		name,
		elsewhere: everywhere[name],
		values: groups.flatMap(({ folders, headers }) =>
			headers[name] === undefined ? [] : [{ value: headers[name], folders }],
		),
	}));
	return { same: Object.fromEntries(same), varying };
};
