import { publishedOn } from '../../src/content/published/door.ts';
import { readFacts } from '../../src/content/read/read-facts.ts';
import { fixture, testDate } from './site.ts';

/** Everything content/facts/ holds, for tests that may change their copy. */
export const allFacts = readFacts(fixture);

/** What of it may be shown on a day. */
export const publishedFacts = (date = testDate) => publishedOn(allFacts, date);
