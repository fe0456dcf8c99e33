import type { Problem } from '../problems/problem.ts';
import type { ReadText } from '../read/texts.ts';

/** Titles or descriptions that another text of the same language has already. */
export const checkUnique = (texts: ReadText[], field: 'title' | 'description'): Problem[] => {
	const seen = new Map<string, string>();
	return texts.flatMap(({ file, language, head, at }) => {
		const words = head?.[field];
		if (!words) return [];
		const key = `${language} ${words.toLowerCase()}`;
		const first = seen.get(key);
		if (first === undefined) {
			seen.set(key, file);
			return [];
		}
		return [
			{
				file,
				...at([field]),
				message: `This ${field} is taken by ${first}.`,
				fix: `give this text a ${field} of its own.`,
			},
		];
	});
};
