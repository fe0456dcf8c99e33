import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A letter behind the code of a state makes the code of its copy: LB, LBA, LBB, … */
const copies = [...'ABCDEFGHI'];
const perState = ['states', 'arsenals', 'parliaments', 'laws'];

/** Puts nine more of each state into a copy of the project. */
export const multiplyStates = (project: string): void => {
	const change = (file: string, edit: (text: string) => string): void => {
		const path = join(project, file);
		const text = readFileSync(path, 'utf8');
		const changed = edit(text);
		if (changed === text) throw new Error(`${file} is not what this bench expects.`);
		writeFileSync(path, changed);
	};
	const names = new Intl.DisplayNames('en', { type: 'region' });
	const made: string[] = [];
	for (const name of perState) {
		change(`content/facts/${name}.yaml`, (text) => {
			const entries = text.slice(text.search(/^- iso2/m));
			const copied = copies.map((letter) =>
				entries.replace(/^- iso2: "?([A-Z]{2})"?/gm, (_, code: string) => {
					if (name === 'states') made.push(`  ${code}${letter}: ${names.of(code)} ${letter}`);
					return `- iso2: ${code}${letter}`;
				}),
			);
			return text + copied.join('');
		});
	}
	change('content/en/names.yaml', (text) =>
		text.replace(/^states:\n/m, (line) => `${line}${made.join('\n')}\n`),
	);
	for (const file of ['src/content/schemas/common.ts', 'src/generators/open-data/fields.ts']) {
		change(file, (text) => text.replace('/^[A-Z]{2}$/', '/^[A-Z]{2,3}$/'));
	}
	const field = 'src/generators/pictures/dot-field.json';
	change(field, (text) => {
		const { places, ...size } = JSON.parse(text) as { places: Record<string, number[]> };
		const copied = Object.entries(places).flatMap(([code, place]) =>
			copies.map((letter) => [code + letter, place] as const),
		);
		return JSON.stringify({ ...size, places: { ...places, ...Object.fromEntries(copied) } });
	});
};
