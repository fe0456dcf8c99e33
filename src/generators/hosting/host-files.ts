import { caddyFile } from './caddy.ts';
import { cloudfrontFile } from './cloudfront.ts';
import { nginxFile } from './nginx.ts';

/** The files of hosting/ by their names, for a site at a base path. */
export const hostFiles = (base: string): Record<string, string> => ({
	Caddyfile: caddyFile(base),
	'cloudfront.json': cloudfrontFile(base),
	'nginx.conf': nginxFile(base),
});
