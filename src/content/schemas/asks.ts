import { z } from 'zod';
import { arsenalKinds } from '../../treaty/arsenal.ts';
import { askIds } from '../../treaty/asks.ts';
import { standings } from '../../treaty/standing.ts';

export const askId = z.enum(askIds);
export const arsenalKind = z.enum(arsenalKinds);

const asks = z
	.array(
		z.strictObject({
			ask: askId.describe('Ask from asks.yaml, for example accede'),
			arsenal: arsenalKind
				.optional()
				.describe(
					'Left out: for every state. producer: makes the weapon; stockpiler: stores or makes it; contaminated: has land to clear; affected: has or had land to clear, or the weapon was used there; not-in-favour: did not vote yes at the UN in the newest vote we know; unreported: has sent no first report. For example producer',
				),
		}),
	)
	.min(1)
	.refine((list) => list.find(({ arsenal }) => arsenal !== 'unreported')?.arsenal === undefined, {
		error: 'Begin with an ask for every state of this standing, without "arsenal"',
		path: [0, 'arsenal'],
	})
	.superRefine((list, context) => {
		const doubled = list.findIndex(({ ask }, place) =>
			list.slice(0, place).some((earlier) => earlier.ask === ask),
		);
		if (doubled < 0) return;
		const path = [doubled, 'ask'];
		context.addIssue({ code: 'custom', path, message: 'Name each ask once' });
	})
	.describe('Asks in their order, an entry each');

/** Which state is asked for what: standing and arsenal decide. */
export const askOrderSchema = z
	.strictObject(
		Object.fromEntries(standings.map((standing) => [standing, asks])) as Record<
			(typeof standings)[number],
			typeof asks
		>,
	)
	.describe('Asks by standing');

/** content/<language>/asks.yaml */
export const asksSchema = z
	.record(
		askId,
		z.strictObject({
			title: z.string().max(60).describe('A few words for it, for example Accede'),
			question: z
				.string()
				.describe(
					'The ask as one question, answerable with yes, no or a date, for example By what date will the Government accede?',
				),
		}),
	)
	.describe('The words of each ask');
