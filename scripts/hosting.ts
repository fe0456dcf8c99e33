import { mkdirSync, writeFileSync } from 'node:fs';
import { hostFiles } from '../src/generators/hosting/host-files.ts';
import { netlifyFile } from '../src/generators/hosting/netlify.ts';
import { stylesOf, withStyles } from '../src/generators/hosting/policy.ts';
import { siteAddress } from '../src/generators/site-address.ts';

const folder = new URL('../hosting/', import.meta.url);
const { base, outDir } = siteAddress(process.env);
const styles = stylesOf(outDir);
if (styles.length === 0) {
	console.error(
		`There is no finished site in ${outDir}. Type npm run build first, with the same settings.`,
	);
	process.exit(1);
}
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(hostFiles(base))) {
	writeFileSync(new URL(name, folder), withStyles(text, styles));
}
writeFileSync(new URL('../netlify.toml', folder), netlifyFile(base));
console.log(
	`Files for nginx, Caddy and CloudFront written to hosting/, and netlify.toml, for a site at ${base}`,
);
