import { sayAddress } from './addresses.ts';
import { isTouched, placeIn, startOf } from './walk.ts';
import type { Node, Walk } from './walk.ts';

/** A link whose address is wrong by itself. The others are kept to be compared with all pages. */
export const checkLink = (walk: Walk, node: Node): void => {
	if (isTouched(walk, node)) return;
	const address = node.url ?? '';
	const place = placeIn(walk, node, address || '(');
	const said = sayAddress(address);
	if (said) {
		const { message, fix, ...more } = said;
		walk.report(place, message, fix, more);
	} else walk.findings.links.push({ address, ...place });
};

/** A picture: none can be shown yet, and each needs words in its place. */
export const checkPicture = (walk: Walk, node: Node): void => {
	const { report } = walk;
	if (isTouched(walk, node)) return;
	if (!node.alt?.trim()) {
		report(
			startOf(node),
			'This picture has no text for those who cannot see it.',
			'write what it shows between the square brackets: ![a field with a sign](…).',
		);
	}
	if (node.url === undefined) return;
	const place = placeIn(walk, node, node.url || '(');
	const said = sayAddress(node.url);
	if (said) report(place, said.message, said.fix);
	else if (/^https:/i.test(node.url)) {
		report(
			place,
			'This picture would be loaded from another site, which would see who reads the page.',
			'link to the page that shows it: [words](https://…).',
		);
	} else {
		report(
			place,
			`There is no picture "${node.url}" on this site.`,
			'write what it shows in words, or use a drawn figure: <Figure id="weapon" />.',
		);
	}
};
