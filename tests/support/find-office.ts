import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commandFrom } from './system-packages.ts';

/** Path of a LibreOffice to test with, which is installed where that can be done; undefined elsewhere. */
export const officePath = (): string | undefined =>
	// The fonts have the widths of those that the documents name.
	commandFrom('soffice', 'libreoffice-writer fonts-liberation');

/**
 * Opens files in LibreOffice, all in one run, and saves each in another format into a folder.
 *
 * @param format Name of the format, and of the filter where it has several: `pdf`.
 * @param readAs Name of the filter that reads them, where LibreOffice would take another.
 * @throws Error with what it printed, where it made nothing of a file.
 */
export const convertByOffice = (
	office: string,
	files: string[],
	format: string,
	folder: string,
	readAs?: string,
): void => {
	const profile = mkdtempSync(join(tmpdir(), 'office-'));
	const printed = execFileSync(
		office,
		[
			`-env:UserInstallation=${pathToFileURL(profile).href}`,
			'--headless',
			...(readAs ? [`--infilter=${readAs}`] : []),
			'--convert-to',
			format,
			'--outdir',
			folder,
			...files,
		],
		{ encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 300_000 },
	);
	rmSync(profile, { recursive: true });
	const made = readdirSync(folder).length;
	if (made !== files.length) {
		throw new Error(`LibreOffice made ${made} files of ${files.length}:\n${printed}`);
	}
};
