import type { Found } from '../../problems/problem.ts';

/** A text cut into its head and its body. */
interface CutText {
	/** The head's YAML; undefined where it has no beginning or no end. */
	head: string | undefined;
	/** Undefined where nobody can tell where the body begins. */
	bodyAt: number | undefined;
	found: Found[];
}

const begin = 'begin with a line ---, then title: and description:, then a line ---.';

const headless = (message: string, fix: string, bodyAt?: number): CutText => ({
	head: undefined,
	bodyAt,
	found: [{ offset: 0, message, fix }],
});

const fence = (offset: number): Found => ({
	offset,
	message: 'The first and the last line of the front matter hold only ---.',
	fix: 'write --- alone on its line.',
});

/** Finds the lines between the first two lines of hyphens. */
export const cutHead = (text: string): CutText => {
	const [first = '', ...lines] = text.split('\n');
	if (first.startsWith('+++')) return headless('The front matter begins with +++.', begin);
	if (!first.startsWith('---')) {
		return /^\s*\n---[ \t]*$/m.exec(text)?.index === 0
			? headless(
					'The front matter does not begin on the first line.',
					'delete the empty lines above the line ---.',
				)
			: headless('The front matter, the lines between --- at the top, is missing.', begin, 0);
	}
	const begins = first.trimEnd() === '---';
	const found = begins ? [] : [fence(0)];
	let at = first.length + 1;
	for (const [index, line] of lines.entries()) {
		if (/^(---|\+\+\+)/.test(line)) {
			if (line.trimEnd() !== '---') found.push(fence(at));
			const yaml = lines.slice(0, index).map((one) => `${one}\n`);
			const end = Math.min(at + line.length + 1, text.length);
			return {
				head: begins ? yaml.join('') : undefined,
				bodyAt: line.startsWith('---') ? end : undefined,
				found,
			};
		}
		at += line.length + 1;
	}
	found.push({
		offset: 0,
		message: 'The front matter is opened here and not closed.',
		fix: 'write a line --- below its last field.',
	});
	return { head: undefined, bodyAt: undefined, found };
};
