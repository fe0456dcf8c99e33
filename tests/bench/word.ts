import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { filled, templateOf } from '../../src/browser/letters/word/template.ts';
import { joined } from '../../src/browser/letters/word/joined.ts';
import { zipped } from '../../src/browser/letters/word/zipped.ts';
import { wordOf } from '../../src/generators/documents/formats/word.ts';
import type { Block, DocumentModel } from '../../src/generators/documents/model.ts';
import { zipOf } from '../../src/generators/zip.ts';
import { buildSite, testDate } from '../support/site.ts';
import { middle } from './usage.ts';

const rounds = 5;
const count = 300;
/** The group that no letter is to have. */
const left = 'members';

/** CPU time of letters filled in as a browser does it, beside that of the library that made the templates. */
export const benchWord = async (): Promise<void> => {
	const site = await buildSite();
	const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
		.filter((name) => /letter-\w\w-en\.docx$/.test(name))
		.map((name) => join(site, name))
		.sort();
	const letters = Array.from({ length: count }, (_, index) => {
		const file = files[index % files.length] ?? '';
		const words = { recipient: `The Honourable Member ${index}\nHouse`, name: 'A Campaigner' };
		return { file, name: `${index}-${basename(file)}`, words };
	});
	const packed = new Map(files.map((file) => [file, readFileSync(file)]));
	const models = new Map(
		files.map((file) => [file, readFileSync(file.replace(/docx$/, 'json'), 'utf8')]),
	);
	rmSync(site, { recursive: true });

	const made: Record<string, () => Promise<Uint8Array>> = {
		'written by docx': async () => {
			const all = new Map<string, Uint8Array>();
			for (const { file, name, words } of letters) {
				const model = JSON.parse(models.get(file) ?? '') as DocumentModel;
				const blocks = model.blocks.filter((block) => !('name' in block && block.name === left));
				all.set(name, await wordOf({ ...model, blocks: blocks.map(withWords(words)) }));
			}
			return zipOf(all, testDate);
		},
		'filled in': async () => {
			const all = [];
			for (const { name, template, filling } of ready()) {
				all.push({ name, bytes: await filled(template, filling) });
			}
			return zipped(all, testDate);
		},
		'joined in one file': () => joined(ready()),
	};
	/** Templates are read once a state, in each round anew. */
	const ready = () => {
		const templates = new Map(
			[...packed].map(([file, bytes]) => [file, templateOf(bytes)] as const),
		);
		return letters.flatMap(({ file, name, words }) => {
			const template = templates.get(file);
			return template ? [{ name, template, filling: { words, without: [left] } }] : [];
		});
	};

	const seconds: Record<string, number> = {};
	for (const [way, make] of Object.entries(made)) {
		let bytes = 0;
		const runs: number[] = [];
		for (let round = 0; round < rounds; round++) {
			const begin = process.cpuUsage();
			bytes = (await make()).length;
			const { user, system } = process.cpuUsage(begin);
			runs.push((user + system) / 1e6);
		}
		const usual = (seconds[way] = middle(runs));
		const part = (usual / (seconds['written by docx'] ?? NaN)).toFixed(2);
		console.log(
			`${count} letters for ${files.length} states ${way}: ${usual.toFixed(2)} s of CPU, ${part} of docx, ${Math.round(bytes / 1000)} kB`,
		);
	}
};

/** A block with words in place of the blank that it consists of. */
const withWords =
	(words: Record<string, string>) =>
	(block: Block): Block => {
		const [first] = block.kind === 'paragraph' ? block.inside : [];
		const said =
			typeof first === 'object' && first.kind === 'blank' ? words[first.name] : undefined;
		if (block.kind !== 'paragraph' || said === undefined) return block;
		const inside = said.split('\n').flatMap((line) => [{ kind: 'break' } as const, line]);
		return { ...block, inside: inside.slice(1) };
	};
