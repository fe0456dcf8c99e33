import { modelTextPages } from '../../content/schemas/model-texts.ts';
import { documentOfPage } from '../../shared/documents.ts';
import type { Block, DocumentModel } from './model.ts';

/** The steps of take action that hold model texts, in their order. */
const stepNames = Object.values(modelTextPages).map((page) => documentOfPage(page)?.name);

/**
 * A document that gathers model texts of several steps, each below the title of its step.
 *
 * @param steps The documents of the steps, in one language.
 * @param about What it is, and the page it belongs to.
 * @param ids Which texts; without them, all.
 */
export const gatheredTexts = (
	steps: DocumentModel[],
	about: Pick<DocumentModel, 'kind' | 'name' | 'title' | 'address'>,
	ids?: Set<string>,
): DocumentModel => {
	const ordered = stepNames.flatMap((name) => steps.filter((step) => step.name === name));
	const [first] = ordered;
	if (!first) throw new Error(`There are no texts for "${about.title}".`);
	const { language, direction, date, frame } = first;
	return {
		...about,
		heading: about.title,
		...{ language, direction, date, frame },
		blocks: ordered.flatMap(({ heading, name, blocks }): Block[] => {
			const texts = blocks.flatMap(textsIn).filter((text) => !ids || ids.has(idOf(text)));
			return texts.length === 0
				? []
				: [{ kind: 'heading', level: 2, id: name, inside: [heading] }, ...texts];
		}),
	};
};

type Group = Extract<Block, { kind: 'group' }>;

const textsIn = (block: Block): Group[] => {
	if (block.kind !== 'group') return [];
	return block.name === 'model-text' ? [block] : block.blocks.flatMap(textsIn);
};

/** A text has the id of its heading. */
const idOf = ({ blocks }: Group): string => {
	for (const block of blocks) {
		if (block.kind === 'heading') return block.id;
		if (block.kind === 'group') return idOf(block);
	}
	return '';
};
