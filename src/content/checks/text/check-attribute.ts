import { nearest, suggest, suggestName } from '../../problems/nearest.ts';
import type { WrittenAttribute } from '../../read/mdx/tags.ts';
import { placeOf } from '../../problems/places.ts';
import type { Attribute, Attributes } from './vocabulary.ts';
import type { Walk } from './walk.ts';

/** An attribute that its component does not have, or that names what is not there. */
export const checkAttribute = (
	{ text, findings, report }: Walk,
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
			`There is a space too many in "${name}".`,
			`write ${name}="${value.trim().replace(/\s+/g, ' ')}".`,
		);
		return;
	}
	let offset = valueAt;
	for (const part of rule.several ? value.split(' ') : [value]) {
		if (rule.words && !rule.words.includes(part)) {
			findings.sure = false;
			const that = rule.that ? ` ${rule.that}` : '';
			report(
				placeOf(text, offset),
				part === '' ? `"${name}" is empty.` : `There is no ${rule.what} "${part}"${that}.`,
				suggestPart(part, rule.words, rule.where),
			);
		}
		offset += part.length + 1;
	}
};

/** A known word to write, or where to add this one if none is near. */
const suggestPart = (part: string, words: readonly string[], where: Attribute['where']): string => {
	const fix = suggest(part, words);
	if (!where || nearest(part, words)) return fix;
	return fix.replace(/\.$/, `${fix.includes(';') ? ';' : ','} or add "${part}" to ${where}.`);
};
