import { nameOf } from '../read/characters.ts';
import type { Problem } from '../problems/problem.ts';

/** What is wrong with an address, before it has a place. */
export type AddressFault = Pick<Problem, 'message' | 'fix' | 'severity' | 'mend'>;

/** Characters that stand in no address: unseen ones, spaces, quotes, dashes and stops of print. */
const foreign =
	/[\u0000-\u0020"<>\u007f-\u00a0\u00ab\u00ad\u00bb\u061c\u2000-\u206f\u3000-\u303f\ue000-\uf8ff\ufeff-\uff1f]/;

/** What is wrong with the characters of an address of any kind. */
export const sayForeign = (address: string): AddressFault | undefined => {
	const [character] = foreign.exec(address) ?? [];
	return character === undefined ? undefined : sayCharacter(character);
};

const sayCharacter = (character: string): AddressFault => {
	const name = character === ' ' ? 'a space' : nameOf(character);
	return {
		message: `Here is ${name} in an address, which then leads nowhere.`,
		fix: 'copy the address from the browser again; words around it are kept apart by [words](address).',
	};
};

/** They keep the address of a page in their own for good. */
const archives = /(^|\.)(archive\.(org|ph|today|is)|webarchive\.[\w.]+|perma\.cc)$/;
/** They lead on to an address that cannot be seen. */
const shorteners =
	/(^|\.)(safelinks\.protection\.outlook\.com|mimecast(protect)?\.com|translate\.goog|ampproject\.org|bit\.ly|t\.co|tinyurl\.com|ow\.ly|buff\.ly|lnkd\.in|goo\.gl|is\.gd|rb\.gy|trib\.al|dlvr\.it)$/;
/** They lead on to the address that they carry. Other sites may carry one for their own ends. */
const wrappers =
	/(^|\.)(urldefense\.(com|us|proofpoint\.com)|google\.[a-z.]+|facebook\.com|instagram\.com|linkedin\.com|slack-redir\.net|cisco\.com|barracuda\.com)$/;
/** Files of a person or an office: whoever shares one can change it or take it back. */
const drives =
	/(^|\.)(drive\.google\.com|1drv\.ms|onedrive\.live\.com|sharepoint\.com|dropbox\.com|icloud\.com|box\.com|wetransfer\.com|we\.tl)$/;
/** What tells a site where its readers come from. */
const tracking =
	/^(utm_\w+|\w*clid|mc_[ce]id|igshid|igsh|_hsenc|_hsmi|mkt_tok|ref_src|s_cid|gad_source)$/i;

/** The address that another one carries: of SafeLinks, search engines, networks and scanners of mail. */
const carried = (url: URL): string | undefined => {
	if (archives.test(url.hostname)) return undefined;
	// Proofpoint's first form: https-3A__www.un.org_
	const own =
		url.searchParams
			.get('u')
			?.replace(/_/g, '/')
			.replace(/-(?=[0-9A-F]{2})/g, '%') ?? '';
	const plain = (text: string): string => {
		try {
			return decodeURIComponent(text);
		} catch {
			return text;
		}
	};
	const inPath = /https?:\/\/.*?(?=__;|$)/.exec(plain(url.pathname))?.[0];
	return [...url.searchParams.values(), plain(own), inPath].find(
		(value) => value && /^https?:\/\/[^/]+\./.test(value) && URL.canParse(value),
	);
};

/** The end of a chain of addresses that carry one another. */
const real = (address: string): string => {
	const inner = carried(new URL(address));
	return inner === undefined ? address : real(inner);
};

/** What is wrong with the address of a page on another site. */
export const sayWebAddress = (address: string): AddressFault | undefined => {
	const odd = sayForeign(address);
	if (odd) return odd;
	if (!/^https?:\/\/[^/?#,]+\.[^/?#,]+([/?#]|$)/i.test(address) || !URL.canParse(address)) {
		return {
			message: 'This address cannot be read.',
			fix: 'write it as the browser shows it: https://, the name of the site, the page.',
		};
	}
	const url = new URL(address);
	if (url.username !== '') {
		return {
			message: 'The name of the site is not what comes first in this address.',
			fix: 'delete the @ and what comes before it.',
		};
	}
	const [stop] = /[.,;]$/.exec(address) ?? [];
	if (stop) {
		return {
			message: `This address ends in "${stop}", which belongs to the sentence.`,
			fix: `write ${address.slice(0, -1)}`,
			mend: { from: address, to: address.slice(0, -1) },
		};
	}
	const strange = /[^!-~\p{L}\p{M}\p{N}]/u.exec(address)?.[0];
	if (strange) return sayCharacter(strange);
	if (/[^!-~]/.test(address)) {
		return {
			message: 'This address holds letters that not every program can follow.',
			fix: `write ${url.href}`,
			mend: { from: address, to: url.href },
		};
	}
	const end = real(address);
	const google = /(^|\.)google\.[a-z.]+$/.test(url.hostname) && url.pathname.startsWith('/amp/');
	if (end !== address) {
		const sure = [shorteners, wrappers].some((hosts) => hosts.test(url.hostname));
		return {
			message: `This address leads through ${url.hostname}, which sees who follows it.`,
			fix: `write ${end}`,
			...(sure ? { mend: { from: address, to: end } } : { severity: 'warning' as const }),
		};
	}
	if (google || shorteners.test(url.hostname)) {
		return {
			message: `This address leads through ${url.hostname}, which sees who follows it.`,
			fix: 'follow it, and write the address at which you arrive.',
		};
	}
	const [, shared] = /^(https:\/\/docs\.google\.com\/\w+\/d\/[\w-]+)\/edit/.exec(address) ?? [];
	if (shared) {
		return {
			message: 'This address opens a document for editing.',
			fix: `write ${shared}/preview, if everybody may read it.`,
		};
	}
	if (drives.test(url.hostname)) {
		return {
			message: `This address opens a file that somebody shares at ${url.hostname} and can take back.`,
			fix: 'write the address of the page that publishes it, if there is one.',
			severity: 'warning',
		};
	}
	const told = [...url.searchParams.keys()].filter((name) => tracking.test(name));
	if (told.length === 0) return undefined;
	const clean = address.replace(/(?<=[?&])([^=&#]*)(?:=[^&#]*)?&?/g, (part, name: string) =>
		told.includes(name) ? '' : part,
	);
	const to = clean.replace(/[?&](?=#|$)/, '');
	return {
		message: `This address tells the site where its readers come from: ${told.join(', ')}.`,
		fix: `write ${to}`,
		severity: 'warning',
		mend: { from: address, to },
	};
};

/** Not every "data:" at the start of a remark is an address. */
const badScheme = /^\s*(javascript:|vbscript:|data:[a-z]+\/|file:\/)/i;

/** What is wrong with the addresses in a value, at any depth. */
export const addressFaults = (
	value: unknown,
	path: PropertyKey[] = [],
): { path: PropertyKey[]; fault: AddressFault }[] => {
	if (typeof value === 'string') {
		const fault = badScheme.test(value)
			? {
					message: `This address begins with "${value.split(':')[0]?.trim()}:", which can run code.`,
					fix: 'write the address of a page, beginning with https://.',
				}
			: /^https?:/i.test(value)
				? sayWebAddress(value)
				: undefined;
		return fault ? [{ path, fault }] : [];
	}
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, item]) =>
		addressFaults(item, [...path, Array.isArray(value) ? Number(key) : key]),
	);
};
