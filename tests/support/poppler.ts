import { execFileSync } from 'node:child_process';
import { commandFrom } from './system-packages.ts';

/** Whether there are the tools of poppler, a second reader of PDF; installs them where that can be done. */
export const hasPoppler = (): boolean => Boolean(commandFrom('pdftotext', 'poppler-utils'));

// It takes `/Suspects false`, which is right, for an error: see findings/poppler-suspects-false.sh.
const told = (command: string, ...words: string[]): string =>
	execFileSync(command, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** What poppler finds in a PDF: its properties by their English names, and the text of each page. */
export const readByPoppler = (file: string) => ({
	properties: new Map(
		told('pdfinfo', file)
			.split('\n')
			.map((line) => {
				const [name = '', ...value] = line.split(':');
				return [name, value.join(':').trim()] as const;
			}),
	),
	pages: told('pdftotext', '-raw', file, '-').split('\f').slice(0, -1),
});
