import { mkdirSync, writeFileSync } from 'node:fs';
import { hostFiles } from '../src/generators/hosting/host-files.ts';
import { siteAddress } from '../src/generators/site-address.ts';

const folder = new URL('../hosting/', import.meta.url);
const { base } = siteAddress(process.env);
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(hostFiles(base))) {
	writeFileSync(new URL(name, folder), text);
}
console.log(`Files for nginx, Caddy and CloudFront written to hosting/, for a site at ${base}`);
