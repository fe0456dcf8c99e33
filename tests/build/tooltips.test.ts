import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import {
	StreamMessageReader,
	StreamMessageWriter,
	createMessageConnection,
} from 'vscode-jsonrpc/node';
import { copyProject, root } from '../support/site.ts';

const copy = copyProject();
after(() => rmSync(copy, { recursive: true }));
const modules = join(root, 'node_modules');
execFileSync(join(modules, '.bin/astro'), ['sync'], { cwd: copy });

const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8')) as object;

/** What an editor shows when a person points at a field: the language server itself is asked. */
const tooltip = async (program: string, file: string, field: string): Promise<string> => {
	const server = spawn(process.execPath, [join(modules, program), '--stdio']);
	const editor = createMessageConnection(
		new StreamMessageReader(server.stdout),
		new StreamMessageWriter(server.stdin),
	);
	editor.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
		items.map(() => ({})),
	);
	editor.onRequest('client/registerCapability', () => null);
	editor.listen();
	const folder = pathToFileURL(copy).href;
	await editor.sendRequest('initialize', {
		processId: process.pid,
		rootUri: folder,
		workspaceFolders: [{ uri: folder, name: 'project' }],
		capabilities: { workspace: { configuration: true, workspaceFolders: true } },
		initializationOptions: {
			contentIntellisense: 'astro.content-intellisense' in settings,
			typescript: { tsdk: join(modules, 'typescript/lib') },
		},
	});
	await editor.sendNotification('initialized', {});
	const text = readFileSync(join(copy, file), 'utf8');
	const uri = `${folder}/${file}`;
	const languageId = file.endsWith('.mdx') ? 'mdx' : 'yaml';
	await editor.sendNotification('textDocument/didOpen', {
		textDocument: { uri, languageId, version: 1, text },
	});
	const lines = text.split('\n');
	const line = lines.findIndex((found) => found.trimStart().startsWith(`${field}:`));
	const shown: { contents: { value: string } } | null = await editor.sendRequest(
		'textDocument/hover',
		{
			textDocument: { uri },
			position: { line, character: (lines[line] ?? '').indexOf(field) + 1 },
		},
	);
	editor.dispose();
	server.kill();
	return shown?.contents.value ?? '';
};

const yaml = 'yaml-language-server/bin/yaml-language-server';
const astro = '@astrojs/language-server/bin/nodeServer.js';

test('an editor shows what a field of a fact means, without set-up', async () => {
	assert.match(
		await tooltip(yaml, 'content/facts/meetings.yaml', 'start'),
		/^First day, for example 2011-09-12/,
	);
	assert.match(await tooltip(yaml, 'content/en/home.yaml', 'lede'), /are computed\. For example/);
});

test('an editor shows what a field in the head of a text means, without set-up', async () => {
	assert.match(
		await tooltip(astro, 'content/en/letter.mdx', 'title'),
		/^Title of the page, unique in a language/,
	);
	assert.match(
		await tooltip(astro, 'content/en/model-texts/question-accede-date.mdx', 'form'),
		/for example written question$/,
	);
});
