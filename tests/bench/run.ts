/**
 * `npm run bench`: times and sizes that a test must not assert, printed.
 * `npm run bench -- build` runs one of them.
 */
import { benchBuild } from './build.ts';
import { benchContent } from './content.ts';
import { benchDocuments } from './documents.ts';
import { benchLighthouse } from './lighthouse.ts';
import { benchPaint } from './paint.ts';
import { benchTyping } from './typing.ts';
import { benchWord } from './word.ts';

const benches: Record<string, () => void | Promise<void>> = {
	content: benchContent,
	build: benchBuild,
	documents: benchDocuments,
	word: benchWord,
	typing: benchTyping,
	paint: benchPaint,
	lighthouse: benchLighthouse,
};

const [wanted] = process.argv.slice(2);
for (const [name, bench] of Object.entries(benches)) {
	if (wanted && wanted !== name) continue;
	console.log(`\n${name}`);
	await bench();
}
