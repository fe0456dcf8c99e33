import { needsMeeting } from '../../schemas/computed-facts.ts';
import { nearest, suggest, suggestName } from '../../problems/nearest.ts';
import type { WrittenAttribute } from '../../read/mdx/tags.ts';
import { placeOf } from '../../problems/places.ts';
import type { Attribute, Attributes } from './vocabulary.ts';
import type { Walk } from './walk.ts';

/** An attribute that its component does not have, or that names what is not there. */
export const checkAttribute = (
	{ text, findings, report, meeting }: Walk,
	component: string,
	rules: Attributes,
	{ name, at, value = '', valueAt }: WrittenAttribute,
): void => {
	const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
	if (!rule) {
		findings.sure = false;
		const place = placeOf(text, at);
		if (/^on/i.test(name)) report(place, `"${name}" would run code.`, 'delete it.');
		else {
			const message = `<${component}> has no attribute "${name}".`;
			report(place, message, suggestName(name, Object.keys(rules)));
		}
		return;
	}
	if (rule.several && /^\s|\s\s|\s$/.test(value)) {
		report(
			placeOf(text, valueAt),
			`There is an extra space in "${name}".`,
			`write ${name}="${value.trim().replace(/\s+/g, ' ')}".`,
		);
		return;
	}
	if (component === 'Fact' && needsMeeting(value) && !meeting) {
		report(
			placeOf(text, valueAt),
			`"${value}" has no value while no next meeting is known.`,
			'put the sentence between <Passage meeting="known"> and </Passage>.',
		);
	}
	let offset = valueAt;
	for (const part of rule.several ? value.split(' ') : [value]) {
		const said = sayWord(part, rule, name);
		if (said) {
			findings.sure = false;
			report(placeOf(text, offset), said.message, said.fix);
		}
		offset += part.length + 1;
	}
};

/** What is wrong with a word that names something, or undefined where nothing is. */
export const sayWord = (
	part: string,
	{ what, that, where, words, hidden = {} }: Attribute,
	attribute: string,
): { message: string; fix: string } | undefined => {
	if (!words || words.includes(part)) return undefined;
	if (Object.hasOwn(hidden, part)) {
		const { why = '', fix = '' } = hidden[part] ?? {};
		return { message: `The ${what} "${part}" may not be shown: ${why}.`, fix };
	}
	return {
		message:
			part === ''
				? `"${attribute}" is empty.`
				: `There is no ${what} "${part}"${that ? ` ${that}` : ''}.`,
		fix: suggestPart(part, words, where),
	};
};

/** A known word to write, or where to add this one if none is near. */
const suggestPart = (part: string, words: readonly string[], where: Attribute['where']): string => {
	const fix = suggest(part, words);
	if (!where || nearest(part, words)) return fix;
	return fix.replace(/\.$/, `${fix.includes(';') ? ';' : ','} or add "${part}" to ${where}.`);
};
