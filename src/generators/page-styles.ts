import postcss from 'postcss';
import type { AtRule } from 'postcss';
import { languages } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { order } from './plugins/layer-order.ts';

/** A sheet of styles that the bundler made, with the name it gave it. */
export interface Sheet {
	name: string;
	css: string;
}

/**
 * Styles that the bundler puts into sheets of their own: the fonts, of which each language has others, and
 * what every page could use and many do not.
 */
export const ownSheets = [
	{ name: 'fonts', test: /styles[\\/]fonts/ },
	{ name: 'controls', test: /styles[\\/]controls/ },
	{ name: 'tables', test: /styles[\\/]tables/ },
	{ name: 'next-step', test: /frame[\\/]NextStep/ },
	{ name: 'drawings', test: /components[\\/]figures|styles[\\/]drawings/ },
	{ name: 'treaty', test: /components[\\/]mdx[\\/](?:Argument|Article|Clauses|ModelLaws)/ },
	{
		name: 'model-texts',
		test: /components[\\/](?:mdx[\\/]ModelText|controls[\\/]StandingChoice)/,
	},
	{ name: 'requests', test: /components[\\/]mdx[\\/](?:Ask|Embed|Mail|Request|ToMembers)/ },
];

const isOwn = ({ name }: Sheet): boolean => ownSheets.some((own) => own.name === name);

/** Sheets in the order in which a page has them: its own ones last. */
export const inOrder = (sheets: Sheet[]): Sheet[] =>
	sheets.toSorted((one, other) => Number(isOwn(one)) - Number(isOwn(other)));

/**
 * What a page is painted with, in blocks: first what all pages of its kind have, then a block for each own
 * sheet of which it has a class. Nothing for paper and no font with letters of another language is in them.
 * The blocks are the same whatever a text says, so that the policy of a host changes with the styles only.
 */
export const blocksOf = (sheets: Sheet[], html: string, language: Language): string[] => {
	const classes = new Set(
		[...html.matchAll(/\bclass="([^"]+)"/g)].flatMap(([, names = '']) => names.split(/\s+/)),
	);
	const needed = ({ css }: Sheet) => neededIn(css, language);
	const own = sheets.filter(isOwn).map(needed);
	return [
		order +
			sheets
				.filter((sheet) => !isOwn(sheet))
				.map((sheet) => needed(sheet).css)
				.join(''),
		...own
			.filter(({ styled }) => styled.length === 0 || styled.some((name) => classes.has(name)))
			.map(({ css }) => css),
	];
};

interface Needed {
	css: string;
	/** Classes of its selectors. */
	styled: string[];
}
const known = new Map<string, Needed>();

/** A sheet without what is for paper, without letters of other languages, and without orders of layers. */
const neededIn = (css: string, language: Language): Needed => {
	const key = `${language} ${css}`;
	const before = known.get(key);
	if (before) return before;
	const families: readonly string[] = languages[language].families;
	const root = postcss.parse(css);
	root.walkAtRules((rule) => {
		const { name, params } = rule;
		const isOrder = name === 'layer' && !rule.nodes;
		const isForeign =
			name === 'font-face' &&
			(!families.includes(familyOf(rule)) || /-extended\b/.test(String(rule)));
		if (isOrder || isForeign || (name === 'media' && params === 'print')) rule.remove();
	});
	const styled = new Set<string>();
	root.walkRules(({ selector }) => {
		for (const [, name = ''] of selector.matchAll(/\.([a-z][\w-]*)/g)) styled.add(name);
	});
	const needed = { css: root.toString(), styled: [...styled] };
	known.set(key, needed);
	return needed;
};

const familyOf = (face: AtRule): string =>
	/font-family:\s*"?([^";}]+)/.exec(face.toString())?.[1] ?? '';
