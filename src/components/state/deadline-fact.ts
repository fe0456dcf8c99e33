import { requestedAt } from '../../treaty/deadlines.ts';
import type { Deadline } from '../../treaty/deadlines.ts';
import type { IsoDate } from '../../treaty/dates.ts';
import type { Arsenal } from '../../content/schemas/arsenals.ts';
import type { State } from '../../content/schemas/states.ts';
import type { Speaker } from '../../content/published/words.ts';
import { fact, together } from './state-fact.ts';
import type { Datum, Lists, StateFact } from './state-fact.ts';

/** A deadline, how it was reached, and what of more time is known. */
export const deadlineFact = (
	{ article, date, daysLeft, origin }: Deadline,
	known: {
		state: State;
		arsenal: Arsenal | undefined;
		today: IsoDate;
		lists: Lists;
		speaker: Speaker;
	},
): StateFact => {
	const { state, arsenal, today, lists, speaker } = known;
	const { t, format, names } = speaker;
	const words = [
		t(daysLeft < 0 ? 'stateFacts.passed' : 'stateFacts.left', {
			date: format.date(date),
			n: Math.abs(daysLeft),
		}),
	];
	if (origin === 'computed' && article !== 7) words.push(t('stateFacts.computed'));
	const published = article === 3 ? arsenal?.destruction_deadline : arsenal?.clearance_deadline;
	const bases: Datum[] = [origin === 'published' && published ? published : state];

	if (article !== 7 && published?.detail !== undefined) {
		words.push(speaker.fact('arsenals', published.detail));
	}

	const request = article === 7 ? undefined : published?.request;
	const meeting = requestedAt(request, lists.meetings, today);
	if (request && meeting) {
		words.push(
			t('stateFacts.request', {
				meeting: names.meeting(meeting.short, meeting.name),
				date: format.date(meeting.month),
			}),
		);
		bases.push(request);
	} else if (daysLeft < 0) words.push(t('stateFacts.extension'));

	const missing = article === 7 ? arsenal?.first_report_missing : undefined;
	if (missing) {
		words.push(t('stateFacts.firstReportMissing', { date: format.date(missing.as_of) }));
		bases.push(missing);
	}
	return fact(speaker, `article${article}`, words, together(bases));
};
