import { newestFirst } from '../../treaty/arsenal.ts';
import type { Arsenal } from '../../content/schemas/arsenals.ts';
import type { Speaker } from '../../content/published/words.ts';
import { fact, together } from './state-fact.ts';
import type { Datum, Lists, StateFact } from './state-fact.ts';

/** Of what is not known to us. */
const nowhere: Datum = { sources: [], confidence: 'high' };

/** A plain statement, and below it what else the sources say. */
const withDetail = (plain: string, { detail }: Datum, speaker: Speaker): string[] =>
	detail === undefined ? [plain] : [plain, speaker.fact('arsenals', detail)];

/** Whether the state makes the weapon, or did. */
export const production = (
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

/** What it holds or has destroyed. */
export const stocks = (
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

/** Use by the state, and on its territory. */
export const use = (arsenal: Arsenal | undefined, speaker: Speaker): StateFact[] => {
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

/** Land to clear, or cleared. */
export const land = (arsenal: Arsenal | undefined, speaker: Speaker): StateFact[] => {
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

/** How it voted, the newest first. */
export const votes = (
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
