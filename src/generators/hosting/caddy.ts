import { fileTypes } from './file-types.ts';
import { otherLanguages } from '../../i18n/languages.ts';
import { byHeader, everywhere } from './headers.ts';
import type { VaryingHeader } from './headers.ts';

/** Ends of names whose types Caddy would guess from their content. */
const unknown = ['text/calendar', 'application/octet-stream'];

/** What a server of Caddy is told besides the table. */
export interface CaddySettings {
	/** Folder of the web root. */
	root?: string;
	/** A port, or a domain, for which Caddy gets a certificate. */
	address?: string;
}

/** A Caddyfile. */
export const caddyFile = (
	base: string,
	{ root = '/srv/site', address = ':80' }: CaddySettings = {},
): string => {
	const { same, varying } = byHeader();
	const forAll = Object.entries(same).map(([name, value]) => `\t\t${name} "${value}"`);
	const types = unknown.flatMap((type, index) => [
		`\t@type-${index} path ${fileTypes[type]?.map((end) => `*.${end}`).join(' ')}`,
		`\theader @type-${index} Content-Type "${type}"`,
	]);
	// What is sent before a file turns out to be missing is sent with the answer that says so.
	const missing = varying.map(({ name }) =>
		everywhere[name] ? `${name} "${everywhere[name]}"` : `-${name}`,
	);
	return `# Written by npm run hosting. A domain in place of ${address} gives TLS by itself.
(every-answer) {
	header {
${forAll.join('\n')}
		-Server
	}
}

${address} {
	root * ${root}
	encode gzip

	import every-answer
${varying.map((header) => choice(header, base)).join('\n')}
${types.join('\n')}

	file_server
	handle_errors {
		import every-answer
		header {
${missing.map((line) => `\t\t\t${line}`).join('\n')}
		}
		@language path_regexp language ^${base.replaceAll('.', '\\.')}(${otherLanguages.join('|')})/
		route {
			rewrite @language ${base}{re.language.1}/404.html
			@others not path_regexp ^${base.replaceAll('.', '\\.')}(${otherLanguages.join('|')})/
			rewrite @others /404.html
		}
		file_server
	}
}
`;
};

/** Values of a header for paths that shut each other out: Caddy does not keep rules in their order. */
const choice = ({ name, elsewhere, values }: VaryingHeader, base: string): string => {
	const key = name.toLowerCase();
	const paths = values.map(({ folders }) => folders.map((folder) => `${base}${folder}*`).join(' '));
	const lines = values.flatMap(({ value }, index) => [
		`\t@${key}-${index} path ${paths[index]}`,
		`\theader @${key}-${index} ${name} "${value}"`,
	]);
	if (elsewhere !== undefined) {
		lines.push(
			`\t@${key}-elsewhere not path ${paths.join(' ')}`,
			`\theader @${key}-elsewhere ${name} "${elsewhere}"`,
		);
	}
	return lines.join('\n');
};
