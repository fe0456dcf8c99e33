import { z } from 'zod';
import { isoDate, webAddress } from './common.ts';

export const siteSchema = z
	.strictObject({
		name: z
			.tuple([z.string(), z.string()])
			.describe('Name of the site in two parts, for example [Stop Cluster Munitions, Parliament]'),
		publisher: z
			.string()
			.describe('Id in contacts.yaml of whom the site is made for, for example cmc'),
		confirmed: isoDate
			.optional()
			.describe(
				'Day on which the publisher confirmed that it publishes the site. Left out until then: every page then says that the site is a proposal. For example 2027-01-15',
			),
		contact: z.string().describe('Id in contacts.yaml of who answers letters, for example cmc'),
		security_expires: isoDate.describe(
			'Last day on which reports of weaknesses certainly reach the contact, less than a year ahead, for example 2027-10-31',
		),
		at_least: z
			.strictObject({
				states: z.int().describe('States in states.yaml, for example 197'),
				signed: z.int().describe('States that ever signed, for example 108'),
				joined: z.int().describe('States that ever deposited an instrument, for example 113'),
			})
			.describe('Numbers that can only grow; raise them when they do. A lower one stops the build'),
		repository: webAddress
			.optional()
			.describe('Where the content is edited, for example https://github.com/OWNER/NAME'),
		licences: z
			.strictObject({
				code: z.string().describe('Licence of the code, for example MIT'),
				content: z.string().describe('Licence of the texts, for example CC BY 4.0'),
				content_url: webAddress,
			})
			.describe('Licences'),
	})
	.describe('Settings of the site that are the same in every language');
export type Site = z.infer<typeof siteSchema>;
