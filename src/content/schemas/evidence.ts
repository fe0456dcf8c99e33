import { z } from 'zod';
import { confidence, note, sources, webAddress } from './common.ts';

/**
 * What an entry carries that rests on a page of its own: a law, a record of parliament, a report.
 *
 * The page at `url` is the source, and so is whatever the entry names in other files: an act, a
 * figure, an article. `sources` is written where an entry of sources.yaml stands behind it, and
 * then it alone decides: `sources: [K]` keeps an entry out of the site whatever else it names.
 *
 * Where only a part of an entry rests on general knowledge, that part lies under `unconfirmed`,
 * by the name of the field it belongs to. It moves up once a page bears it out.
 */
export const evidence = {
	url: webAddress
		.optional()
		.describe(
			'Page read for this entry; it is the source, for example https://pace.coe.int/en/files/17746/html',
		),
	also: webAddress
		.optional()
		.describe('Second page on the same thing, for example https://bills.parliament.uk/bills/545'),
	source_text: z
		.string()
		.min(1)
		.optional()
		.describe('Who stands behind the page, in words, for example Hansard or Official Gazette'),
	sources: sources
		.optional()
		.describe(
			'Ids from sources.yaml, for example [HRW20]. Left out: the page at url. [K]: general knowledge, not published',
		),
	confidence,
	note: note.optional(),
};
