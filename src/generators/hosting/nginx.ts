import { fileTypes, isText } from './file-types.ts';
import { otherLanguages } from '../../i18n/languages.ts';
import { byHeader } from './headers.ts';
import type { VaryingHeader } from './headers.ts';

/** What a server of nginx is told besides the table. */
export interface NginxSettings {
	/** Folder of the web root. */
	root?: string;
	/** Address and port. */
	listen?: string;
}

/** A file for nginx to include in its `http` block. */
export const nginxFile = (
	base: string,
	{ root = '/var/www/site', listen = '80' }: NginxSettings = {},
): string => {
	const { same, varying } = byHeader();
	// Nginx always means pages too, and warns where they are named.
	const texts = Object.keys(fileTypes)
		.filter((type) => isText(type) && type !== 'text/html')
		.join(' ');
	const types = Object.entries(fileTypes).map(([type, ends]) => `\t\t${type} ${ends.join(' ')};`);
	// Nginx sends no header whose value is empty.
	const headers = [
		...Object.entries(same),
		...varying.map(({ name }) => [name, `$${variable(name)}`] as const),
	].map(([name, value]) => `\tadd_header ${name} "${value}" always;`);
	return `# Written by npm run hosting. Include it in the http block: put it into conf.d/.
${varying.map((header) => map(header, base)).join('\n')}
# The page for missing addresses in the language of the address.
map $uri $site_missing {
	default /404.html;
	~^${base.replaceAll('.', '\\.')}(?<site_language>${otherLanguages.join('|')})/ ${base}$site_language/404.html;
}

server {
	listen ${listen};
	root ${root};
	# For TLS put these in place of the line "listen", and let another server lead here from port 80:
	#   listen 443 ssl http2;
	#   server_name www.example.org;
	#   ssl_certificate /etc/ssl/site.pem;
	#   ssl_certificate_key /etc/ssl/site.key;

	index index.html;
	error_page 404 $site_missing;
	# A folder without a page is a missing page too.
	error_page 403 =404 $site_missing;
	# The slash is added at whatever address the visitor came by.
	absolute_redirect off;
	server_tokens off;

	# An add_header in a location would drop all of these there: choose values by the maps above.
${headers.join('\n')}

	types {
${types.join('\n')}
	}
	default_type application/octet-stream;
	charset utf-8;
	charset_types ${texts};

	gzip on;
	gzip_comp_level 6;
	gzip_min_length 500;
	gzip_proxied any;
	gzip_vary on;
	gzip_types ${texts};
	# With the module ngx_brotli:
	#   brotli on;
	#   brotli_comp_level 6;
	#   brotli_types ${texts};
}
`;
};

const variable = (name: string): string => `site_${name.toLowerCase().replaceAll('-', '_')}`;

const map = ({ name, elsewhere, values }: VaryingHeader, base: string): string => {
	const start = base.replaceAll('.', '\\.');
	const lines = values.flatMap(({ value, folders }) =>
		folders.map((folder) => `\t~^${start}${folder} "${value}";`),
	);
	return `map $uri $${variable(name)} {\n\tdefault "${elsewhere ?? ''}";\n${lines.join('\n')}\n}\n`;
};
