import { sayForeign, sayWebAddress } from '../web-address.ts';
import type { AddressFault } from '../web-address.ts';

const codePoint = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

/** An address as a browser reads it: signs written as &#106; or %6A count, spaces do not. */
const decode = (address: string): string => {
	const plain = address
		.replace(/&#x([0-9a-f]+);?/gi, (_, code: string) => codePoint(parseInt(code, 16)))
		.replace(/&#(\d+);?/g, (_, code: string) => codePoint(Number(code)))
		.replace(/&colon;/gi, ':')
		.replace(/&(tab|newline);/gi, '')
		.replace(/[\u0000-\u0020]/g, '');
	try {
		return decodeURIComponent(plain);
	} catch {
		return plain;
	}
};

/** What is wrong with an address by itself, without a look at the pages of the site. */
export const sayAddress = (address: string): AddressFault | undefined => {
	const decoded = decode(address);
	const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(decoded) ?? [];
	if (address === '') {
		return {
			message: 'This link leads nowhere.',
			fix: 'write an address between the round brackets.',
		};
	}
	if (scheme && /^(javascript|data|vbscript|file|blob)$/i.test(scheme)) {
		return {
			message: `An address that begins with "${scheme}:" can run code.`,
			fix: 'write the address of a page, beginning with https://, or / for a page of this site.',
		};
	}
	const odd = sayForeign(address);
	if (odd) return odd;
	if (/^http:/i.test(address)) {
		return {
			message: 'This address is not encrypted.',
			fix: `write https${address.slice(4)} if the page answers there.`,
		};
	}
	if (/^mailto:/i.test(address)) {
		if (/^mailto:[^\s@]+@[^\s@]+\.[^\s@]+$/i.test(address)) return undefined;
		return {
			message: 'This is not an e-mail address.',
			fix: 'write mailto: and the address: mailto:info@example.org.',
		};
	}
	if (/^https:/i.test(address)) {
		return sayWebAddress(address);
	}
	if (scheme || /^[/\\]{2}/.test(decoded)) {
		return {
			message: 'This address leads out of the site in a way that is not allowed.',
			fix: 'write the whole address, beginning with https://.',
		};
	}
	return undefined;
};
