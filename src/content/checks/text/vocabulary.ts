import { components } from '../../schemas/components.ts';
import type { AttributeRule, WordList } from '../../schemas/components.ts';

/** What the texts of a language may name. A list is undefined where it cannot be read. */
export type KnownWords = Record<WordList, string[] | undefined>;

/** What words in content/<language>/ may name in the facts. */
export type KnownIds = Pick<
	KnownWords,
	'facts' | 'sources' | 'contacts' | 'acts' | 'articles' | 'arguments'
>;

/** What an attribute may hold. */
export interface Attribute extends Omit<AttributeRule, 'words'> {
	/** Left out: any. */
	words?: readonly string[] | undefined;
}

/** Attributes of a component by name. */
export type Attributes = Record<string, Attribute>;

/** Components by name. */
export type Vocabulary = Record<string, Attributes>;

/** The components an editor may write, their attributes, and what these may hold. */
export const vocabularyFor = (known: KnownWords): Vocabulary => {
	const resolved = ({ words, ...rule }: AttributeRule): Attribute => ({
		...rule,
		words: typeof words === 'string' ? known[words] : words,
	});
	return Object.fromEntries(
		Object.entries(components).map(([name, { attributes }]) => [
			name,
			Object.fromEntries(
				Object.entries<AttributeRule>(attributes).map(([key, rule]) => [key, resolved(rule)]),
			),
		]),
	);
};
