import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { root } from '../support/site.ts';

/** At least two words. */
const sentence = /\p{L}{2,} \p{L}{2,}/u;

/** Calls whose words name parts of a page, and no visitor reads them. */
const selecting = /^(?:querySelector(?:All)?|closest|matches|#part)$/;

/** Names in code that are two words, and lists of words that are passed over. */
const known = new Set([
	'only titles',
	'the of and le la les l el los las de du des d del e et y do da dos das',
]);

/** Literals of a script with several words that are no selector and no error. */
const wordsIn = (file: string): string[] => {
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
		if (ts.isNewExpression(node) && /Error$/.test(node.expression.getText())) return;
		if (
			ts.isCallExpression(node) &&
			ts.isPropertyAccessExpression(node.expression) &&
			selecting.test(node.expression.name.text)
		) {
			visit(node.expression);
			return;
		}
		const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node);
		if ((isText || ts.isTemplateMiddleOrTemplateTail(node)) && sentence.test(node.text)) {
			if (!known.has(node.text)) found.push(`${file}: ${node.text}`);
		}
		ts.forEachChild(node, visit);
	};
	const text = readFileSync(join(root, file), 'utf8');
	visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
	return found;
};

test('no script says words of its own: they stand in content/ and reach it by the page', () => {
	const files = globSync('src/{browser,shared}/**/*.ts', { cwd: root });
	assert.ok(files.length > 50);
	assert.deepEqual(files.flatMap(wordsIn), []);
});

/** Code of Typst without its errors, which are for who writes the words. */
const withoutErrors = (code: string): string => {
	const start = code.search(/\bpanic\(/);
	if (start < 0) return code;
	let depth = 0;
	const signs = /"[^"]*"|[()]/g;
	signs.lastIndex = start;
	for (let sign = signs.exec(code); sign; sign = signs.exec(code)) {
		if (sign[0] === '(') depth += 1;
		if (sign[0] === ')' && --depth === 0) break;
	}
	return code.slice(0, start) + withoutErrors(code.slice(signs.lastIndex));
};

test('no template of a PDF or a card says words of its own', () => {
	const files = globSync('src/generators/typst/templates/*.typ', { cwd: root });
	assert.ok(files.length > 8);
	const found = files.flatMap((file) => {
		const code = readFileSync(join(root, file), 'utf8').replace(/(?<!:)\/\/.*$/gm, '');
		const literals = [...withoutErrors(code).matchAll(/"([^"\n]*)"|\[([^[\]#\n]*)\]/g)];
		return literals
			.map(([, literal, markup]) => literal ?? markup ?? '')
			.filter((words) => sentence.test(words) && !/^[A-Z]\w+ [A-Z]\w+$/.test(words))
			.map((words) => `${file}: ${words}`);
	});
	assert.deepEqual(found, []);
});
