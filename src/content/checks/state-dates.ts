import { entryIntoForce } from '../../treaty/deadlines.ts';
import { addDays } from '../../treaty/dates.ts';
import type { Facts } from '../schemas/fact-files.ts';
import type { State } from '../schemas/states.ts';

type Treaty = Pick<Facts['treaty'], 'opened' | 'in_force'>;

/** What is wrong with the dates of a state, at one of its fields. */
export type StateFault = [field: keyof State, message: string, fix: string];

/** Dates of a state that contradict each other. */
export const stateFaults = (state: State, treaty: Treaty | undefined): StateFault[] => {
	const { signed, joined, joined_by: by, in_force: inForce, withdrew } = state;
	const { withdrawal_notified: notified } = state;
	const faults: StateFault[] = [];
	const { opened, in_force: closed } = treaty ?? {};
	if (signed && opened && closed && (signed < opened.date || signed >= closed)) {
		faults.push([
			'signed',
			`signed on ${signed}, but the treaty was open for signature from ${opened.date} to ${addDays(closed, -1)}.`,
			'compare the day with the UN Treaty Collection.',
		]);
	}
	if (signed && joined && joined < signed) {
		faults.push([
			'joined',
			`joined on ${joined}, before it signed on ${signed}.`,
			'compare both days with the UN Treaty Collection; one of them is wrong.',
		]);
	}
	if (joined && !by) {
		faults.push([
			'joined',
			'it has joined, but joined_by is missing.',
			'add joined_by: accession, or ratification if it had signed.',
		]);
	}
	if (!joined && (by || inForce)) {
		faults.push([
			by ? 'joined_by' : 'in_force',
			'it has not joined, so this field does not belong here.',
			'add joined with the day of the deposit, or delete this field.',
		]);
	}
	if (joined && by === 'accession' && signed) {
		faults.push([
			'joined_by',
			'it signed, and a signatory does not accede.',
			'write ratification, acceptance or approval.',
		]);
	}
	if (joined && by && by !== 'accession' && !signed) {
		faults.push([
			'joined_by',
			`it never signed, and only a signatory joins by ${by}.`,
			'write accession, or add the day of signature.',
		]);
	}
	if (joined && !inForce) {
		faults.push([
			'joined',
			'it has joined, but in_force is missing.',
			`add in_force: ${entryIntoForce(joined)} (Article 17).`,
		]);
	}
	const late = !signed || !joined || joined >= signed;
	if (late && joined && inForce && inForce !== entryIntoForce(joined)) {
		faults.push([
			'in_force',
			inForce < joined
				? `in force on ${inForce}, before it joined on ${joined}.`
				: `in force on ${inForce}, but Article 17 gives another day for a deposit on ${joined}.`,
			`write ${entryIntoForce(joined)}: the first day of the sixth month after the deposit.`,
		]);
	}
	if (withdrew && !joined) {
		faults.push([
			'withdrew',
			'it has not joined, so it cannot have left.',
			'add joined with the day of the deposit, or delete this field.',
		]);
	}
	if (withdrew && joined && withdrew < joined) {
		faults.push([
			'withdrew',
			`left on ${withdrew}, before it joined on ${joined}.`,
			'compare both days with the UN Treaty Collection; one of them is wrong.',
		]);
	}
	if (withdrew && notified && withdrew < notified && !(joined && withdrew < joined)) {
		faults.push([
			'withdrew',
			`left on ${withdrew}, before it said so on ${notified}.`,
			'compare both days with the UN Treaty Collection; a withdrawal takes effect six months after.',
		]);
	}
	return faults;
};
