import type { Step } from '../finished-site.ts';

/** Stops the build where a page shows a fact that has no value on the day of its text. */
export const gaps: Step = ({ pages }) => {
	const found = pages.flatMap((page) => page.gaps.map((id) => `${page.file}: the fact "${id}"`));
	if (found.length === 0) return Promise.resolve('Every fact has a value on the day of its text.');
	const fix = 'Fix: put each into a <Passage>, for example <Passage meeting="known">.';
	throw new Error(`Without a value on this day:\n${found.join('\n')}\n${fix}`);
};
