// Over 200 lines: one list in the order of a page, a small function for each kind of fact.
import { newestFirst } from '../../treaty/arsenal.ts';
import { deadlinesOn, requestedAt } from '../../treaty/deadlines.ts';
import type { Deadline } from '../../treaty/deadlines.ts';
import { standingOn } from '../../treaty/standing.ts';
import type { Speaker } from '../../content/published/words.ts';
import type { Arsenal } from '../../content/schemas/arsenals.ts';
import type { Confidence } from '../../treaty/publishable.ts';
import type { IsoDate } from '../../treaty/dates.ts';
import type { State } from '../../content/schemas/states.ts';

/** Something known of a state, in words, with where it comes from. */
export interface StateFact {
	/** What it is about, for example Stocks. */
	name: string;
	/** What is known, one line each. */
	words: string[];
	/** The time the sources speak of, where they do. */
	asOf?: string;
	sources: string[];
	confidence: Confidence;
	/** Day when the entry behind it was last compared with its sources. */
	checked?: IsoDate | undefined;
}

interface Datum {
	sources: string[];
	confidence: Confidence;
	checked?: IsoDate | undefined;
	as_of?: string | undefined;
	detail?: string | undefined;
}

/** Of what is not known to us. */
const nowhere: Datum = { sources: [], confidence: 'high' };

/** What stands beside the entry of a state: the lists behind "not on the list", votes, meetings. */
export interface Lists {
	producers: Datum | undefined;
	/** Of states that have not joined. */
	stockpilers: Datum | undefined;
	votes: { resolution: string; year: number }[];
	meetings: { short: string; name: string; start?: IsoDate | undefined }[];
}

/**
 * What is known of a state on a day and may be shown, in the order of a page. What is not listed is
 * said as "not on the list", with the list behind it where there is one.
 */
export const stateFacts = (
	state: State,
	arsenal: Arsenal | undefined,
	today: IsoDate,
	lists: Lists,
	speaker: Speaker,
): StateFact[] => [
	standingFact(state, today, speaker),
	...[
		production(arsenal, lists, speaker),
		stocks(arsenal, standingOn(state, today) === 'outside' ? lists : undefined, speaker),
		...use(arsenal, speaker),
		...land(arsenal, speaker),
		...deadlinesOn(state, arsenal, today).map((one) =>
			deadlineFact(one, { state, arsenal, today, lists, speaker }),
		),
		...votes(arsenal, lists, speaker),
	].map((one) => ({ ...one, checked: one.checked ?? arsenal?.checked })),
];

type FactName =
	| 'standing'
	| 'production'
	| 'stocks'
	| 'use'
	| 'territory'
	| 'land'
	| 'vote'
	| `article${Deadline['article']}`;

const fact = (
	{ t }: Speaker,
	name: FactName,
	words: string[],
	{ sources, confidence, checked, as_of: asOf }: Datum,
): StateFact => ({
	name: t(`stateFacts.${name}`),
	words,
	sources,
	confidence,
	checked,
	...(asOf && { asOf }),
});

const standingFact = (state: State, today: IsoDate, speaker: Speaker): StateFact => {
	const { t } = speaker;
	const words = [t(`standing.${standingOn(state, today)}`)];
	return fact(speaker, 'standing', words, { ...state, as_of: state.checked });
};

/** A plain statement, and below it what else the sources say. */
const withDetail = (plain: string, { detail }: Datum, speaker: Speaker): string[] =>
	detail === undefined ? [plain] : [plain, speaker.fact('arsenals', detail)];

const production = (
	arsenal: Arsenal | undefined,
	{ producers }: Lists,
	speaker: Speaker,
): StateFact => {
	const { t } = speaker;
	const now = arsenal?.producer;
	const former = arsenal?.former_producer;
	if (now)
		return fact(speaker, 'production', withDetail(t('stateFacts.producer'), now, speaker), now);
	if (former) return fact(speaker, 'production', [t('stateFacts.formerProducer')], former);
	if (producers) return fact(speaker, 'production', [t('stateFacts.notProducer')], producers);
	return fact(speaker, 'production', [t('state.unknown')], nowhere);
};

const stocks = (
	arsenal: Arsenal | undefined,
	lists: Lists | undefined,
	speaker: Speaker,
): StateFact => {
	const { t } = speaker;
	const say = (words: string, datum: Datum) =>
		fact(speaker, 'stocks', withDetail(words, datum, speaker), datum);
	const gone = arsenal?.stockpile_destroyed;
	if (gone?.status === 'none_held') return say(t('stateFacts.noneHeld'), gone);
	if (gone) {
		const year = gone.year?.value;
		return say(
			year ? t('stateFacts.destroyedIn', { year: String(year) }) : t('stateFacts.destroyed'),
			gone,
		);
	}
	const held = arsenal?.stockpile;
	if (held) return say(t(`stateFacts.${held.status ? 'unclear' : 'stockpile'}`), held);
	if (lists?.stockpilers) return say(t('stateFacts.notStockpile'), lists.stockpilers);
	return say(t('state.unknown'), nowhere);
};

/** A year or a month, or words such as "ongoing (2025)". */
const time = (words: string, { format, fact: say }: Speaker): string =>
	/^\d{4}(-\d\d)?$/.test(words) ? format.date(words) : say('arsenals', words);

const use = (arsenal: Arsenal | undefined, speaker: Speaker): StateFact[] => {
	const { t } = speaker;
	const by = arsenal?.used;
	const here = arsenal?.used_on_territory ?? [];
	const facts: StateFact[] = [];
	if (by)
		facts.push(
			fact(
				speaker,
				'use',
				[t('stateFacts.used', { years: speaker.fact('arsenals', by.years) })],
				by,
			),
		);
	if (here.length > 0) {
		const words = here.map(({ since, until, by: who, status }) =>
			t('stateFacts.usedBy', {
				years:
					since === until
						? time(since, speaker)
						: `${time(since, speaker)} – ${time(until, speaker)}`,
				by: speaker.fact('arsenals', who),
				status: speaker.fact('arsenals', status),
			}),
		);
		facts.push(fact(speaker, 'territory', words, together(here)));
	}
	return facts;
};

const land = (arsenal: Arsenal | undefined, speaker: Speaker): StateFact[] => {
	const { t } = speaker;
	const due = arsenal?.contaminated;
	if (due) {
		const words =
			due.status !== undefined
				? t('stateFacts.reported')
				: due.extent
					? t('stateFacts.contaminatedExtent', { extent: speaker.fact('arsenals', due.extent) })
					: t('stateFacts.contaminated');
		return [fact(speaker, 'land', [words], due)];
	}
	const cleared = arsenal?.clearance_completed;
	if (!cleared) return [];
	const year = cleared.year?.value;
	const words = year ? t('stateFacts.clearedIn', { year: String(year) }) : t('stateFacts.cleared');
	return [fact(speaker, 'land', [words], cleared)];
};

const deadlineFact = (
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

/** The sources of several statements; the least sure decides how sure they are together. */
const together = (parts: Datum[]): Datum => ({
	sources: [...new Set(parts.flatMap(({ sources }) => sources))],
	checked: parts[0]?.checked,
	confidence: parts.some(({ confidence }) => confidence === 'medium') ? 'medium' : 'high',
});

const votes = (
	arsenal: Arsenal | undefined,
	{ votes: all }: Lists,
	speaker: Speaker,
): StateFact[] => {
	const { t } = speaker;
	return newestFirst(arsenal?.votes).map((one) => {
		const { resolution, vote } = one;
		const year = String(all.find((other) => other.resolution === resolution)?.year ?? '');
		const words = [t(`stateFacts.${vote}`, { resolution, year })];
		return fact(speaker, 'vote', words, one);
	});
};
