import type { IsoDate } from '../../treaty/dates.ts';
import { siteSchema } from '../schemas/site.ts';
import type { Site } from '../schemas/site.ts';
import type { ContentFiles } from '../read/disk.ts';
import type { Facts } from '../schemas/fact-files.ts';
import { suggest } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { expiryFault } from './security-expiry.ts';
import { addressFaults } from './web-address.ts';
import { checkYaml } from '../read/yaml.ts';

export const siteFile = 'content/site.yaml';

/**
 * Settings of the site, and the contacts they name.
 *
 * @param contacts Undefined where their file cannot be read.
 * @param writable Ids of the contacts whose mail address is sure.
 */
export const checkSettings = (
	files: ContentFiles,
	today: IsoDate,
	contacts: Facts['contacts'] | undefined,
	writable: string[] = [],
): { value: Site | undefined; problems: Problem[] } => {
	const text = files.get(siteFile);
	if (text === undefined) return { value: undefined, problems: [] };
	const { value, problems, at } = checkYaml(siteFile, text, siteSchema);
	for (const { path, fault } of addressFaults(value)) {
		problems.push({ file: siteFile, ...at(path), ...fault });
	}
	const fault = value && expiryFault(value.security_expires, today);
	if (fault) {
		problems.push({ file: siteFile, ...at(['security_expires']), ...fault, severity: 'warning' });
	}
	if (!value || !contacts) return { value, problems };
	const ids = contacts.map(({ id }) => id);
	const sure = contacts.filter(({ confidence }) => confidence === 'high').map(({ id }) => id);
	const allowed = { publisher: sure, contact: writable };
	for (const field of ['publisher', 'contact'] as const) {
		const id = value[field];
		if (allowed[field].includes(id)) continue;
		problems.push({
			file: siteFile,
			...at([field]),
			message: ids.includes(id)
				? `The contact "${id}" ${field === 'contact' ? 'has no e-mail address' : 'is not'} of high confidence.`
				: `There is no contact "${id}" in contacts.yaml.`,
			fix: suggest(id, allowed[field]),
		});
	}
	return { value, problems };
};
