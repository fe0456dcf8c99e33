import type { MdastNode } from 'satteri';
import { suggest } from './nearest.ts';
import { placeOf } from './places.ts';
import type { Problem } from './problem.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An address that a text links to, to be compared with all pages. */
export interface FoundLink {
	address: string;
	line: number;
	column: number;
}

export interface TextFindings {
	problems: Problem[];
	links: FoundLink[];
	/** Addresses inside the page: ids of headings and of what components show. */
	anchors: string[];
	/** Components with their attributes, in order. */
	components: { name: string; attributes: Record<string, string> }[];
}

type Node = MdastNode & {
	children?: Node[];
	url?: string;
	alt?: string;
	name?: string | null;
	value?: string;
	depth?: number;
	lang?: string | null;
	align?: (string | null)[];
	attributes?: { type: string; name?: string; value?: unknown }[];
	data?: { hProperties?: { id?: string } };
};

const words = (node: Node): string => node.value ?? (node.children ?? []).map(words).join('');
const asciiId = /^[A-Za-z][A-Za-z0-9-]*$/;

/**
 * Walks through a text: components, links, images, headings.
 *
 * @param topics The texts of a page that has headings of its own above them begin lower.
 */
export const checkTree = (
	file: string,
	text: string,
	tree: MdastNode,
	vocabulary: Vocabulary,
): TextFindings => {
	const findings: TextFindings = { problems: [], links: [], anchors: [], components: [] };
	const report = (at: { line: number; column: number }, message: string, fix: string) =>
		findings.problems.push({ file, ...at, message, fix });
	let depth = 1;
	const ids = new Set<string>();

	const start = (node: Node) => {
		const { line = 1, column = 1, offset = 0 } = node.position?.start ?? {};
		return { line, column, offset };
	};
	const placeIn = (node: Node, part: string) => {
		const { offset } = start(node);
		const found = text.indexOf(part, offset);
		return placeOf(text, found < 0 ? offset : found);
	};

	const checkComponent = (node: Node) => {
		const name = node.name ?? '';
		const known = vocabulary[name];
		const at = start(node);
		if (!known) {
			if (/^[a-z]/.test(name)) {
				report(
					at,
					`<${name}> is raw HTML, which a text cannot hold.`,
					'write it in Markdown, or leave it out.',
				);
			} else {
				report(at, `There is no component <${name}>.`, suggest(name, Object.keys(vocabulary)));
			}
		}
		const given: Record<string, string> = {};
		for (const attribute of node.attributes ?? []) {
			const key = attribute.name ?? '';
			const place = key ? placeIn(node, key) : at;
			if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') {
				report(
					place,
					'Braces in a component mean code, and a text holds none.',
					'write the value in double quotes: <Fact id="joined" />.',
				);
				continue;
			}
			if (!known) {
				if (/^on/i.test(key)) report(place, `"${key}" would run code.`, 'delete it.');
				continue;
			}
			const rule = known[key];
			if (!rule) {
				report(
					place,
					`<${name}> has no attribute "${key}".`,
					Object.keys(known).length > 0 ? suggest(key, Object.keys(known)) : 'delete it.',
				);
				continue;
			}
			const value = String(attribute.value ?? '');
			given[key] = value;
			const parts = rule.several ? value.split(' ') : [value];
			for (const part of parts) {
				if (!rule.words || rule.words.includes(part)) continue;
				const shown = rule.several ? `"${part}" in ${key}` : `${key} "${part}"`;
				const spot = placeOf(
					text,
					Math.max(text.indexOf(part, text.indexOf(key, at.offset) + key.length), at.offset),
				);
				report(spot, `<${name}> knows no ${shown}.`, suggest(part, rule.words));
			}
		}
		for (const [key, { required }] of Object.entries(known ?? {})) {
			const missing = required && !node.attributes?.some((attribute) => attribute.name === key);
			if (missing)
				report(at, `<${name}> needs the attribute "${key}".`, `write <${name} ${key}="…">.`);
		}
		const before = text.slice(text.lastIndexOf('\n', at.offset - 1) + 1, at.offset);
		if (node.type === 'mdxJsxFlowElement' && /^[ \t]+$/.test(before)) {
			report(
				at,
				`<${name}> stands to the right of the edge.`,
				'let it begin at the edge of the line.',
			);
		}
		findings.components.push({ name, attributes: given });
	};

	const checkLink = (node: Node) => {
		const address = node.url ?? '';
		const place = placeIn(node, address || '(');
		if (/^\s*(javascript|data|vbscript|file):/i.test(decode(address))) {
			report(
				place,
				`An address that begins with "${decode(address).split(':')[0]?.trim()}:" can run code.`,
				'write the address of a page, beginning with https://, or / for a page of this site.',
			);
		} else if (/^http:/i.test(address)) {
			report(
				place,
				'This address is not encrypted.',
				`write https${address.slice(4)} if the page answers there.`,
			);
		} else if (address === '') {
			report(place, 'This link leads nowhere.', 'write an address between the round brackets.');
		} else findings.links.push({ address, ...place });
	};

	const checkHeading = (node: Node) => {
		const at = start(node);
		const level = node.depth ?? 2;
		if (level === 1) {
			report(at, 'The title of the page stands in its head.', 'begin with ## here.');
		} else if (level > depth + 1) {
			report(
				at,
				`This heading skips a level: ${'#'.repeat(level)} after ${'#'.repeat(depth)}.`,
				`write ${'#'.repeat(depth + 1)}.`,
			);
		}
		depth = Math.max(level, 1);
		const id = node.data?.hProperties?.id;
		if (!id) {
			report(
				at,
				`The heading "${words(node)}" has no address.`,
				`write {#short-name} after it, in plain letters without accents.`,
			);
		} else if (!asciiId.test(id)) {
			report(
				placeIn(node, '{#'),
				`The address "${id}" has signs that do not belong in one.`,
				'use letters a to z, digits and hyphens.',
			);
		} else if (ids.has(id)) {
			report(
				placeIn(node, '{#'),
				`The address "${id}" stands above already.`,
				'give this heading another one.',
			);
		}
		if (id) {
			ids.add(id);
			findings.anchors.push(id);
		}
	};

	const visit = (node: Node): void => {
		switch (node.type as string) {
			case 'mdxJsxFlowElement':
			case 'mdxJsxTextElement':
				checkComponent(node);
				break;
			case 'link':
			case 'definition':
				checkLink(node);
				break;
			case 'image':
			case 'imageReference':
				if (!node.alt?.trim()) {
					report(
						start(node),
						'This picture has no text for those who cannot see it.',
						'write what it shows between the square brackets: ![a field with a sign](…).',
					);
				}
				if (node.url !== undefined) checkLink(node);
				break;
			case 'heading':
				checkHeading(node);
				break;
			case 'mdxjsEsm':
			case 'mdxFlowExpression':
			case 'mdxTextExpression':
				report(start(node), 'This is code, and a text holds none.', 'delete it.');
				break;
			case 'html':
				report(
					start(node),
					'This is raw HTML, which a text cannot hold.',
					'write it in Markdown, or leave it out.',
				);
				break;
			case 'code':
			case 'inlineCode':
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
		}
		for (const child of node.children ?? []) visit(child);
	};
	visit(tree as Node);

	return findings;
};

/** An address as the browser reads it: signs written as &#106; or %6A count. */
const decode = (address: string): string => {
	const plain = address
		.replace(/&#x([0-9a-f]+);?/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
		.replace(/&#(\d+);?/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replace(/&colon;/gi, ':')
		.replace(/&(tab|newline);/gi, '')

		.replace(/[\u0000-\u0020]/g, '');
	try {
		return decodeURIComponent(plain);
	} catch {
		return plain;
	}
};
