import { components } from '../../schemas/components.ts';
import type { AttributeRule, WordList } from '../../schemas/components.ts';

/** What the texts of a language may name. A list is undefined where it cannot be read. */
export type KnownWords = Record<WordList, string[] | undefined> & Pick<KnownIds, 'hidden'>;

type IdList = 'facts' | 'sources' | 'contacts' | 'acts' | 'articles' | 'arguments';

/** Why something that is there may not be shown, and what to do about it. */
export interface Hidden {
	why: string;
	fix: string;
}

/** What words in content/<language>/ may name in the facts. */
export type KnownIds = Record<IdList, string[] | undefined> & {
	/** What is there and may not be shown, by list and id. */
	hidden: Record<Exclude<IdList, 'contacts'>, Record<string, Hidden>>;
};

/** What an attribute may hold. */
export interface Attribute extends Omit<AttributeRule, 'words'> {
	/** Left out: any. */
	words?: readonly string[] | undefined;
	hidden?: Record<string, Hidden> | undefined;
}

/** Attributes of a component by name. */
export type Attributes = Record<string, Attribute>;

/** Components by name. */
export type Vocabulary = Record<string, Attributes>;

/** The components an editor may write, their attributes, and what these may hold. */
export const vocabularyFor = (known: KnownWords): Vocabulary => {
	const hidden: Partial<Record<WordList, Record<string, Hidden>>> = known.hidden;
	const resolved = ({ words, ...rule }: AttributeRule): Attribute =>
		typeof words === 'string'
			? { ...rule, words: known[words], hidden: hidden[words] }
			: { ...rule, words };
	return Object.fromEntries(
		Object.entries(components).map(([name, { attributes }]) => [
			name,
			Object.fromEntries(
				Object.entries<AttributeRule>(attributes).map(([key, rule]) => [key, resolved(rule)]),
			),
		]),
	);
};
