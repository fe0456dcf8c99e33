import { sayImport } from '../../read/mdx/traps.ts';
import { startOf } from './walk.ts';
import type { Node, Walk } from './walk.ts';

const allowed = new Set([
	...['root', 'paragraph', 'emphasis', 'strong', 'delete', 'break', 'thematicBreak'],
	...['linkReference', 'inlineCode', 'blockquote', 'list', 'listItem'],
	...['table', 'tableRow', 'tableCell'],
]);

const code = { message: 'This is code, and a text holds none.', fix: 'delete it.' };

/** What Markdown knows and our pages do not show, or not well. */
const refused: Record<string, { message: string; fix: string }> = {
	mdxFlowExpression: code,
	mdxTextExpression: code,
	html: {
		message: 'This is raw HTML, which a text cannot hold.',
		fix: 'write it in Markdown, or leave it out.',
	},
	code: {
		message: 'Three backticks or tildes begin a block of code, and a text holds none.',
		fix: 'delete them; a quotation begins with > and a space.',
	},
};

const sayKind = ({ type, value, checked, align }: Node) => {
	if ((type as string) === 'mdxjsEsm') {
		const [word = 'import'] = /\w+/.exec(value ?? '') ?? [];
		return sayImport(word);
	}
	if (type === 'listItem' && typeof checked === 'boolean') {
		return {
			message: 'A box that nobody can tick has no place in a text.',
			fix: 'delete [ ] or [x] after the hyphen.',
		};
	}
	if (type === 'table' && align?.some(Boolean)) {
		return {
			message: 'Aligned columns need inline styles, which the security policy of the site forbids.',
			fix: 'write the line under the headings without colons: | --- | --- |.',
		};
	}
	if (allowed.has(type)) return undefined;
	return (
		refused[type] ?? {
			message: 'This kind of Markdown is not supported here.',
			fix: 'write it as a paragraph, a list or a table.',
		}
	);
};

/** Parts of a kind that does not belong in a text. */
export const checkKind = ({ report }: Walk, node: Node): void => {
	const said = sayKind(node);
	if (said) report(startOf(node), said.message, said.fix);
};
