import { addDays, hasCome } from '../../treaty/dates.ts';
import type { IsoDate } from '../../treaty/dates.ts';
import type { FactPlace } from '../read/facts.ts';
import type { FactFile, Facts } from '../schemas/fact-files.ts';
import type { Problem } from '../problems/problem.ts';

/** Fields that hold the time of something done, or seen. What a treaty or a plan sets may lie ahead. */
const done = new Set([
	...['signed', 'joined', 'withdrawal_notified', 'date', 'year', 'since', 'as_of'],
	...['website_last_seen', 'email_last_seen'],
]);
const isDone = (file: FactFile, field: string): boolean =>
	done.has(field) || (file === 'treaty' && field === 'in_force');
/** Here such fields may lie ahead. */
const ahead = /^(destruction_deadline|clearance_deadline)$/;

/**
 * Days that lie ahead by a slip: something done after the day on which its entry was checked, or an
 * entry checked on a day that has not come.
 *
 * @param now The real day, or the site's date where that is later.
 */
export const checkDone = (facts: Partial<Facts>, now: IsoDate, at: FactPlace): Problem[] => {
	const problems: Problem[] = [];
	// In another time zone it may be tomorrow already.
	const latest = addDays(now, 1);
	const look = (name: FactFile, value: unknown, path: PropertyKey[], around?: IsoDate): void => {
		if (typeof value !== 'object' || value === null) return;
		const { checked = around } = value as { checked?: IsoDate };
		for (const [key, item] of Object.entries(value)) {
			const here = [...path, Array.isArray(value) ? Number(key) : key];
			if (key === 'checked' && item > latest) {
				problems.push({
					...at(name, here),
					message: `"checked" is ${item}, a day that has not come yet.`,
					fix: 'write the day on which you compared the entry with its source.',
				});
			} else if (isDone(name, key) && checked && /^\d{4}/.test(String(item))) {
				if (hasCome(String(item), checked)) continue;
				problems.push({
					...at(name, here),
					message: `"${key}" is ${item}, later than the day in "checked", ${checked}.`,
					fix: 'correct it, or check the entry again and write the day in checked.',
				});
			} else if (!ahead.test(key)) look(name, item, here, checked);
		}
	};
	for (const name of Object.keys(facts) as FactFile[]) look(name, facts[name], []);
	return problems;
};

/** Members of the General Assembly. */
const members = 193;

/** Counts of votes of more states than there are. */
export const checkVotes = ({ votes = [] }: Partial<Facts>, at: FactPlace): Problem[] =>
	votes.flatMap(({ resolution, ...vote }, index) => {
		const { yes = 0, no = 0, abstain = 0 } = vote;
		const sum = yes + no + abstain;
		if (sum <= members) return [];
		return [
			{
				...at('votes', [index, 'yes']),
				message: `${resolution}: ${sum} states voted or abstained, but the UN has ${members} members.`,
				fix: 'compare the numbers with the source; one of them is wrong.',
			},
		];
	});
