import type { IntlMessageFormat } from 'intl-messageformat';
import { pluralSamples } from '../../i18n/plurals.ts';

/** What is wrong with a plural, and how to mend it. */
export interface PluralFault {
	message: string;
	fix: string;
	/** What only reads badly. */
	severity?: 'warning';
}

type Parts = ReturnType<IntlMessageFormat['getAst']>;
type Part = Parts[number];
/** A plural (6 in the tree that is read); a choice between words has options too. */
const isPlural = (part: Part) => 'options' in part && (part.type as number) === 6;

/** Plurals, with those inside of others. */
const pluralsIn = (parts: Parts): Extract<Part, { options: unknown }>[] =>
	parts.flatMap((part) =>
		'options' in part
			? [
					...(isPlural(part) ? [part] : []),
					...Object.values(part.options).flatMap((option) => pluralsIn(option.value)),
				]
			: [],
	);

/** Exact numbers that serve as well as a plural where no other number has it. */
const exact: Record<string, string> = { one: '=1', two: '=2', zero: '=0' };
const inRow = (words: Iterable<string>) => [...words].join(', ');

/**
 * Plurals of a message that its language does not have, and those that it has and the message has not.
 * Plurals that only begin at a million are not missed.
 */
export const pluralFaults = (parts: Parts, name: string, language: string): PluralFault[] =>
	pluralsIn(parts).flatMap((part) => {
		const type = 'pluralType' in part && part.pluralType === 'ordinal' ? 'ordinal' : 'cardinal';
		const used = Object.keys(part.options);
		const samples = [...pluralSamples(language, type)];
		const rules = new Intl.PluralRules(language, { type });
		const plurals: string[] = rules.resolvedOptions().pluralCategories;
		const strange = used.filter((one) => !plurals.includes(one) && !one.startsWith('='));
		const lacking = samples.filter(
			([plural, n]) =>
				n < 1_000_000 && !used.includes(plural) && !used.includes(exact[plural] ?? plural),
		);
		return [
			...strange.map((one) => ({
				message: `The language has no plural "${one}", which "${name}" has.`,
				fix: `use its plurals, ${inRow(plurals)}, with these English names.`,
			})),
			...(strange.length > 0 ? [] : lacking).map(([plural, n]) => ({
				message: `"${name}" has no plural "${plural}", which the language uses for ${n}.`,
				fix: `add ${plural} {…} before other {…}; the language has ${inRow(plurals)}.`,
				severity: 'warning' as const,
			})),
		];
	});
