import { z } from 'zod';
import { asOf, checked, confidence, entryName, note, webAddress } from './common.ts';

const sourceSchema = z.strictObject({
	id: entryName.describe('Short name used in the sources of facts, unique, for example CMM22'),
	title: z.string().min(1).describe('Author and title, for example Cluster Munition Monitor 2022'),
	url: webAddress.optional(),
	date: asOf.optional().describe('When it was published, for example 2024, 2025-09 or 2025-09-15'),
	checked,
});

export const sourcesSchema = z.array(sourceSchema).describe('Every source, one entry each');

const contactSchema = z.strictObject({
	id: entryName.describe('Short name, unique, for example cmc'),
	name: z.string().describe('Name of the office, for example Cluster Munition Coalition'),
	short: z.string().describe('Abbreviation, for example CMC'),
	role: z.string().describe('What it is for, in a few words, for example press and public'),
	website: webAddress.optional(),
	website_last_seen: asOf.optional().describe('Newest page read on that site, for example 2025-09'),
	email: z
		.email('Write an e-mail address without mailto: ccm@un.org')
		.optional()
		.describe('Role address, never a private person, for example ccm@un.org'),
	email_last_seen: webAddress
		.optional()
		.describe('Page that shows the e-mail address, for example https://www.icblcmc.org/contact'),
	confidence,
	note: note.optional(),
	checked,
});

export const contactsSchema = z.array(contactSchema).describe('Offices and their public addresses');
