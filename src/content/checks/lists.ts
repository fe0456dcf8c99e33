import { modelTextPages } from '../schemas/model-texts.ts';
import type { ModelTextKind } from '../schemas/model-texts.ts';
import { addressOfText } from '../schemas/routes.ts';
import type { Problem, Said } from '../problems/problem.ts';
import type { CheckedText, Pages } from './links.ts';

/**
 * Lists that lead to what their page does not hold.
 *
 * @param shown Ids of the arguments that may be shown, if they are known.
 */
export const checkLists = (
	text: CheckedText,
	pages: Pages,
	shown: string[] | undefined,
): Problem[] => {
	const own = addressOfText(text.text) ?? '';
	const held = pages.get(own);
	return text.findings.components.flatMap(({ name, attributes, line, column }) => {
		const wrong = (said: Said) => [{ file: text.file, line, column, ...said }];
		if (name === 'ModelTextList') {
			const page = modelTextPages[attributes['kind'] as ModelTextKind] as string | undefined;
			if (page === undefined || page === own) return [];
			return wrong({
				message: `The texts that <ModelTextList> leads to stand on another page, "/${page}".`,
				fix: 'put the list there, or name the kind of this page.',
			});
		}
		const missing = name === 'ArgumentList' && held && shown?.find((id) => !held.has(id));
		if (!missing) return [];
		return wrong({
			message: `<ArgumentList> leads to "${missing}", which is not on this page.`,
			fix: `write <Argument id="${missing}">, a heading that ends in {#${missing}}, the answer, and </Argument>.`,
		});
	});
};
