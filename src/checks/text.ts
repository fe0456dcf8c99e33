import type { MdastNode } from 'satteri';
import { sayAddress } from './addresses.ts';
import { hiddenSign } from './characters.ts';
import { nearest, suggest } from './nearest.ts';
import type { ParsedText } from './parse-text.ts';
import { placeOf } from './places.ts';
import type { Problem } from './problem.ts';
import { readTag } from './tags.ts';
import type { WrittenAttribute } from './tags.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An address that a text links to, to be compared with all pages. */
export interface FoundLink {
	address: string;
	line: number;
	column: number;
}

/** A component with its attributes. */
export interface FoundComponent {
	name: string;
	attributes: Record<string, string>;
	line: number;
	column: number;
}

export interface TextFindings {
	problems: Problem[];
	links: FoundLink[];
	/** Ids of headings. */
	anchors: string[];
	/** Components in order. */
	components: FoundComponent[];
	/** Whether it is certain which addresses the components bring into the page. */
	sure: boolean;
}

type Node = MdastNode & {
	children?: Node[];
	url?: string;
	alt?: string;
	name?: string | null;
	value?: string;
	depth?: number;
	checked?: boolean | null;
	align?: (string | null)[];
	attributes?: { type: string; name?: string; value?: unknown }[];
	data?: { hProperties?: { id?: string } };
};

const asciiId = /^[A-Za-z][A-Za-z0-9-]*$/;

/** An address for a heading, from its words; undefined where these have no plain letters. */
const addressFor = (words: string): string | undefined => {
	const plain = words.normalize('NFD').replace(/[\u0300-\u036f’']/g, '');
	const [first, ...more] = plain.toLowerCase().match(/[a-z0-9]+/g) ?? [];
	return first && /^[a-z]/.test(first) ? [first, ...more].slice(0, 3).join('-') : undefined;
};

/** More than so many things in each other is no text, and too much for the compiler. */
const deepest = 40;

/** What Markdown knows and our pages do not show, or not well. */
const refused: Record<string, [message: string, fix: string]> = {
	mdxFlowExpression: ['This is code, and a text holds none.', 'delete it.'],
	mdxTextExpression: ['This is code, and a text holds none.', 'delete it.'],
	html: ['This is raw HTML, which a text cannot hold.', 'write it in Markdown, or leave it out.'],
	code: [
		'Three backticks or tildes begin a block of code, and a text holds none.',
		'delete them; a quotation begins with > and a space.',
	],
};
const allowed = new Set([
	...['root', 'paragraph', 'text', 'emphasis', 'strong', 'delete', 'break', 'thematicBreak'],
	...['link', 'linkReference', 'definition', 'image', 'imageReference', 'inlineCode', 'blockquote'],
	...['list', 'listItem', 'table', 'tableRow', 'tableCell', 'heading'],
	...['mdxJsxFlowElement', 'mdxJsxTextElement'],
]);

/**
 * Walks through a text: components, links, pictures, headings.
 *
 * @param vocabulary Undefined for a model text, which holds no components.
 */
export const checkTree = (
	file: string,
	text: string,
	{ tree, body, broken, headings }: ParsedText,
	vocabulary: Vocabulary | undefined,
): TextFindings => {
	const findings: TextFindings = {
		problems: [],
		links: [],
		anchors: [],
		components: [],
		sure: tree !== undefined && broken.size === 0,
	};
	if (!tree) return findings;
	const report = (
		{ line, column }: { line: number; column: number },
		message: string,
		fix: string,
		mend?: Problem['mend'],
	) => findings.problems.push({ file, line, column, message, fix, ...(mend && { mend }) });
	let depth = 1;
	const ids = new Set<string>();
	let unsure = false;

	const start = (node: Node) => {
		const { line = 1, column = 1, offset = 0 } = node.position?.start ?? {};
		return { line, column, offset };
	};
	const sourceOf = (node: Node) => text.slice(start(node).offset, node.position?.end.offset);
	/** Whether a part of it is reported and set aside already. */
	const isTouched = (node: Node) =>
		sourceOf(node) !== body.slice(start(node).offset, node.position?.end.offset);
	/** The last place of a part inside a node, or else where the node begins. */
	const placeIn = (node: Node, part: string) => {
		const source = sourceOf(node);
		const found = source.lastIndexOf(part);
		// An address with signs written as &#106; stands between the brackets in another form.
		const brackets = source.lastIndexOf('](') + 2;
		return placeOf(text, start(node).offset + (found >= 0 ? found : brackets > 1 ? brackets : 0));
	};

	const checkAttribute = (
		name: string,
		rules: Vocabulary[string],
		{ name: key, at, value = '', valueAt }: WrittenAttribute,
	): void => {
		const rule = Object.hasOwn(rules, key) ? rules[key] : undefined;
		if (!rule) {
			unsure = true;
			if (/^on/i.test(key)) report(placeOf(text, at), `"${key}" would run code.`, 'delete it.');
			else {
				report(
					placeOf(text, at),
					`<${name}> has no attribute "${key}".`,
					Object.keys(rules).length > 0 ? suggest(key, Object.keys(rules)) : 'delete it.',
				);
			}
			return;
		}
		if (rule.several && /^\s|\s\s|\s$/.test(value)) {
			report(
				placeOf(text, valueAt),
				`There is a space too many in "${key}".`,
				`write ${key}="${value.trim().replace(/\s+/g, ' ')}".`,
			);
			return;
		}
		let offset = valueAt;
		for (const part of rule.several ? value.split(' ') : [value]) {
			if (rule.words && !rule.words.includes(part)) {
				unsure = true;
				const fix = suggest(part, rule.words);
				const more = `or add "${part}" to ${rule.where}.`;
				const that = rule.that ? ` ${rule.that}` : '';
				report(
					placeOf(text, offset),
					part === '' ? `"${key}" is empty.` : `There is no ${rule.what} "${part}"${that}.`,
					rule.where && !nearest(part, rule.words)
						? fix.replace(/\.$/, fix.includes(';') ? `; ${more}` : `, ${more}`)
						: fix,
				);
			}
			offset += part.length + 1;
		}
	};

	const checkComponent = (node: Node) => {
		const name = node.name ?? '';
		const at = start(node);
		const attributes = readTag(text, at.offset)?.attributes ?? [];
		findings.components.push({
			name,
			attributes: Object.fromEntries(attributes.map(({ name: key, value = '' }) => [key, value])),
			line: at.line,
			column: at.column,
		});
		if (!vocabulary) {
			report(
				at,
				`<${name}> cannot stand in a text to copy.`,
				'write the words; what the member fills in stands in square brackets: [DATE].',
			);
			return;
		}
		const rules = Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
		if (!rules) {
			const names = Object.keys(vocabulary);
			unsure = true;
			report(at, `There is no component <${name}>.`, suggest(name, names));
			return;
		}
		const plain = node.attributes?.every(
			({ type, value }) =>
				type === 'mdxJsxAttribute' && (value === null || typeof value !== 'object'),
		);
		if (!plain) {
			report(
				at,
				'Braces in a component mean code, and a text holds none.',
				'write the value in double quotes: <Fact id="joined" />.',
			);
			return;
		}
		if (!broken.has(at.offset)) {
			const seen = new Set<string>();
			for (const attribute of attributes) {
				if (seen.has(attribute.name)) {
					const message = `"${attribute.name}" stands here twice.`;
					report(placeOf(text, attribute.at), message, 'keep one of the two.');
				} else checkAttribute(name, rules, attribute);
				seen.add(attribute.name);
			}
			// A slip in its name is reported already.
			const slip = [...seen].some((key) => !Object.hasOwn(rules, key));
			for (const [key, { required, words }] of Object.entries(rules)) {
				if (!required || seen.has(key) || slip) continue;
				unsure = true;
				const example = words?.[0] ?? '…';
				const fix = `write ${key}="…" in it, for example <${name} ${key}="${example}" />.`;
				report(at, `<${name}> needs the attribute "${key}".`, fix);
			}
		}
		const before = text.slice(text.lastIndexOf('\n', at.offset - 1) + 1, at.offset);
		if (node.type === 'mdxJsxFlowElement' && /^[ \t]+$/.test(before)) {
			report(
				at,
				`<${name}> stands to the right of the edge.`,
				'let it begin at the edge of the line.',
			);
		}
	};

	const checkLink = (node: Node) => {
		if (isTouched(node)) return;
		const address = node.url ?? '';
		const place = placeIn(node, address === '' ? '(' : address);
		const said = sayAddress(address);
		if (said) report(place, said.message, said.fix ?? '');
		else findings.links.push({ address, ...place });
	};

	const checkPicture = (node: Node) => {
		if (isTouched(node)) return;
		if (!node.alt?.trim()) {
			report(
				start(node),
				'This picture has no text for those who cannot see it.',
				'write what it shows between the square brackets: ![a field with a sign](…).',
			);
		}
		if (node.url === undefined) return;
		const place = placeIn(node, node.url || '(');
		const said = sayAddress(node.url);
		if (said) report(place, said.message, said.fix ?? '');
		else if (/^https:/i.test(node.url)) {
			report(
				place,
				'This picture would be loaded from another site, which would see who reads the page.',
				'link to the page that shows it: [words](https://…).',
			);
		} else {
			report(
				place,
				`There is no picture "${node.url}" on this site.`,
				'write what it shows in words, or use a drawn figure: <Figure id="weapon" />.',
			);
		}
	};

	const checkHeading = (node: Node) => {
		const at = start(node);
		const source = sourceOf(node);
		if (!source.startsWith('#')) {
			report(
				at,
				'A line of === or --- under words makes a heading of them.',
				'leave an empty line above it, or delete it and write ## and a space before the words.',
			);
			return;
		}
		const level = node.depth ?? 2;
		if (level === 1) {
			report(at, 'The title of the page stands in its head.', 'begin with ## here.');
			depth = 2;
			return checkHeadingId(node);
		} else if (level > depth + 1) {
			report(
				at,
				`This heading skips a level: ${'#'.repeat(level)} after ${depth === 1 ? 'the title' : '#'.repeat(depth)}.`,
				`write ${'#'.repeat(depth + 1)}.`,
			);
		}
		depth = level;
		checkHeadingId(node);
	};

	const checkHeadingId = (node: Node) => {
		const at = start(node);
		const source = sourceOf(node);
		const id = node.data?.hProperties?.id;
		const idAt = placeIn(node, '{#');
		const words = source.replace(/^#+ */, '').replace(/ *\{#[^}]*\}\s*$/, '');
		if (words.trim() === '') {
			report(at, 'This heading has no words.', 'write some after the signs #, or delete the line.');
		} else if (!id) {
			if (headings.has(at.line)) return;
			const name = addressFor(words);
			report(
				at,
				`The heading "${words}" has no address.`,
				`write {#${name ?? 'short-name'}} after it: a short name in letters a to z, digits and hyphens.`,
			);
		} else if (!asciiId.test(id)) {
			const name = addressFor(id);
			report(
				idAt,
				`The address "${id}" has signs that do not belong in one.`,
				name ? `write {#${name}}.` : 'use letters a to z, digits and hyphens.',
			);
		} else if (ids.has(id)) {
			report(idAt, `The address "${id}" stands above already.`, 'give this heading another one.');
		}
		if (id) {
			ids.add(id);
			findings.anchors.push(id);
		}
	};

	const checkWords = (node: Node) => {
		const value = node.value ?? '';
		const at = start(node);
		const hidden = hiddenSign(value);
		if (hidden && !hiddenSign(sourceOf(node))) {
			report(at, `Here is ${hidden}, which nobody can see.`, 'delete its code, between & and ;.');
		}
		const source = sourceOf(node);
		const stars = source.search(/(?<!\\)\*\*/);
		if (stars >= 0) {
			report(
				placeOf(text, at.offset + stars),
				'These two stars have no partner.',
				'write ** right before and right after the words, or delete them.',
			);
		}
		const apart = /\][ \t]+\((?:$|(?=[/#]))|\]\((?=[/#]|$)/.exec(source);
		if (apart) {
			const [found] = apart;
			report(
				placeOf(text, at.offset + apart.index),
				found.length > 2 ? 'A space breaks this link.' : 'This link does not come to its end.',
				'write [words](address), without a space between the brackets.',
			);
		}
	};

	const visit = (node: Node, level: number): void => {
		if (level > deepest) {
			report(
				start(node),
				'Too many things stand in each other here.',
				'close or delete the signs that open them.',
			);
			return;
		}
		switch (node.type as string) {
			case 'mdxJsxFlowElement':
			case 'mdxJsxTextElement':
				checkComponent(node);
				break;
			case 'mdxjsEsm': {
				const [word = 'import'] = /\w+/.exec(node.value ?? '') ?? [];
				report(
					start(node),
					`A line that begins with "${word}" would load code.`,
					`delete the line, or begin the sentence with another word than "${word}".`,
				);
				break;
			}
			case 'link':
			case 'definition':
				checkLink(node);
				break;
			case 'image':
			case 'imageReference':
				checkPicture(node);
				break;
			case 'heading':
				checkHeading(node);
				break;
			case 'text':
				checkWords(node);
				break;
			case 'listItem':
				if (typeof node.checked === 'boolean') {
					report(
						start(node),
						'A box that nobody can tick has no place in a text.',
						'delete [ ] or [x] after the hyphen.',
					);
				}
				break;
			case 'table':
				if (node.align?.some(Boolean)) {
					report(
						start(node),
						'Columns with an alignment carry style, which our policy refuses.',
						'write the line under the headings without colons: | --- | --- |.',
					);
				}
				break;
			default: {
				if (allowed.has(node.type)) break;
				const [message, fix] = refused[node.type] ?? [
					'This kind of text is not known here.',
					'write it as a paragraph, a list or a table.',
				];
				report(start(node), message, fix);
			}
		}
		for (const child of node.children ?? []) visit(child, level + 1);
	};
	visit(tree as Node, 0);

	if (unsure) findings.sure = false;
	return findings;
};
