import { mistake } from '../../../support/mistake.ts';

const fix =
	'  Fix: name a source other than K and leave out "confidence: low"; what is doubtful goes under note.';

mistake('a state of low confidence is reported, because every page counts it', {
	file: 'content/facts/states.yaml',
	from: 'region: Europe\n  sources: [U26]',
	to: 'region: Europe\n  confidence: low\n  sources: [U26]',
	says: [
		'content/facts/states.yaml:2:3  Finland is on the site whatever is known of it, so its dates need a source.\n' +
			fix,
	],
});

mistake('a treaty that rests on general knowledge alone is reported', {
	file: 'content/facts/treaty.yaml',
	from: 'sources: [U26]',
	to: 'sources: [K]',
	says: [
		'content/facts/treaty.yaml:1:1  The treaty is on every page, so it needs a source.\n' + fix,
	],
});

mistake('a publisher of low confidence is reported', {
	file: 'content/facts/contacts.yaml',
	from: 'role: The campaign, part of ICBL-CMC since 2011',
	to: 'role: The campaign, part of ICBL-CMC since 2011\n  confidence: low',
	says: [
		'content/en/letter.mdx:27:32  There is no contact "cmc" with an e-mail address of high confidence.\n' +
			'  Fix: leave it out: none is known.',
		'content/site.yaml:3:12  The contact "cmc" is not of high confidence.\n' +
			'  Fix: use one of isu, monitor.',
		'content/site.yaml:4:10  The contact "cmc" has no e-mail address of high confidence.\n' +
			'  Fix: leave it out: none is known.',
	],
});
