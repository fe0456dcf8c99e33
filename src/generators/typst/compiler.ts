import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';

/** Folder of our templates; a template names another by its path below it. */
const templates = fileURLToPath(new URL('./templates', import.meta.url));

/** The fonts of the site as whole files: Typst reads no WOFF2 and no weight of a variable font. */
const fontFiles = [
	'newsreader/400Regular/Newsreader_400Regular.ttf',
	'newsreader/400Regular_Italic/Newsreader_400Regular_Italic.ttf',
	'newsreader/600SemiBold/Newsreader_600SemiBold.ttf',
	'schibsted-grotesk/400Regular/SchibstedGrotesk_400Regular.ttf',
	'schibsted-grotesk/600SemiBold/SchibstedGrotesk_600SemiBold.ttf',
	'schibsted-grotesk/800ExtraBold/SchibstedGrotesk_800ExtraBold.ttf',
	'amiri/400Regular/Amiri_400Regular.ttf',
	'amiri/700Bold/Amiri_700Bold.ttf',
].map((file) => fileURLToPath(import.meta.resolve(`@expo-google-fonts/${file}`)));

/** What a template gets: JSON, which it reads as `json("/input.json")`. */
export interface Input {
	/** Name of the template, without its ending. */
	template: string;
	data: unknown;
}

const newCompiler = (): NodeCompiler => {
	// Else the fonts of the machine are used too, and the same page gives other bytes elsewhere.
	process.env['FONTCONFIG_FILE'] = join(tmpdir(), 'no-fonts.conf');
	return NodeCompiler.create({
		workspace: templates,
		fontArgs: [{ fontBlobs: fontFiles.map((file) => readFileSync(file)) }],
	});
};

let shared: NodeCompiler | undefined;

const give = (compiler: NodeCompiler, { data }: Input): void =>
	compiler.mapShadow(join(templates, 'input.json'), Buffer.from(JSON.stringify(data)));

const mainOf = ({ template }: Input) => ({ mainFilePath: join(templates, `${template}.typ`) });

/** What `use` makes of a template that Typst compiled with this input. */
const compilerWith = <T>(
	input: Input,
	use: (compiler: NodeCompiler, document: NodeTypstDocument) => T,
): T => {
	shared ??= newCompiler();
	shared.resetShadow();
	give(shared, input);
	const compiled = shared.compile(mainOf(input));
	const document = compiled.result;
	if (!document || compiled.takeWarnings()) throw new Error(said(input));
	const made = use(shared, document);
	// Typst remembers every part that it ever set: what the last few documents had no use for goes.
	shared.evictCache(5);
	return made;
};

/**
 * A document as PDF/UA-1: tagged, with the fonts inside.
 *
 * @throws Error with what Typst says: of the template, warnings too, and of PDF/UA, which refuses a
 * letter that no font has.
 */
export const pdfOf = (input: Input): { bytes: Buffer; pages: number } =>
	compilerWith(input, (compiler, document) => {
		try {
			const bytes = compiler.pdf(document, { pdfStandard: 'ua-1' });
			return { bytes, pages: document.numOfPages };
		} catch (error) {
			throw new Error(messagesIn(String(error)), { cause: error });
		}
	});

/**
 * A drawing of one page as SVG, its letters as outlines.
 *
 * @throws Error with what Typst says of the template, warnings too.
 */
export const svgOf = (input: Input): string =>
	compilerWith(input, (compiler, document) => compiler.plainSvg(document));

/** What Typst says of a document. A compiler that has made many ended the process when it was asked. */
const said = (input: Input): string => {
	const compiler = newCompiler();
	give(compiler, input);
	const compiled = compiler.compile(mainOf(input));
	return [compiled.takeError(), compiled.takeWarnings()]
		.flatMap((found) => (found?.shortDiagnostics ?? []) as { message: string }[])
		.map(({ message }) => message.replace(/^panicked with: "(.*)"$/s, '$1'))
		.join('\n');
};

/** The messages alone, of errors that Typst prints with marks of its own around them. */
const messagesIn = (printed: string): string =>
	[...printed.matchAll(/message: ("(?:\\.|[^"\\])*")/g)]
		.map(([, words = '""']) => String(JSON.parse(words)))
		.join('\n') || printed;
