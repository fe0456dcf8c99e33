/** A query as somebody types it, and the pages that are right answers to it. */
export interface Judged {
	query: string;
	/** Whose words these are. */
	by: 'office' | 'campaigner';
	/**
	 * Addresses from the start of the site; any of them is right. A page is right with any of its
	 * parts.
	 */
	right: string[];
	/** Mistyped on purpose. */
	misspelt?: true;
}

/** Written before the search was tuned; change an entry only where the page moved. */
export const queries: Judged[] = [
	{
		query: 'written question accession date',
		by: 'office',
		right: ['act/questions/#question-accede-date'],
	},
	{ query: 'article 4 deadline', by: 'office', right: ['briefing/#article-4'] },
	{
		query: 'what is a cluster munition',
		by: 'office',
		right: ['brochure/#weapon', 'briefing/#article-2'],
	},
	{
		query: 'does the convention ban transit',
		by: 'office',
		right: ['briefing/#transit-and-hosting', 'briefing/#article-1'],
	},
	{
		query: 'penal sanctions',
		by: 'office',
		right: [
			'briefing/#article-9',
			'act/national-measures/#implementing-law',
			'act/questions/#question-penal-law',
		],
	},
	{
		query: 'interoperability',
		by: 'office',
		right: ['briefing/#interoperability', 'briefing/#not-forbidden', 'briefing/#article-21'],
	},
	{
		query: 'transparency report',
		by: 'office',
		right: ['briefing/#article-7', 'act/questions/#question-report'],
	},
	{ query: 'who has not signed', by: 'office', right: ['states/'] },
	{ query: 'has brazil joined', by: 'office', right: ['states/br/'] },
	{
		query: 'vote in general assembly',
		by: 'office',
		right: ['about/sources/#votes', 'act/questions/#question-vote-yes'],
	},
	{ query: 'art 21', by: 'office', right: ['briefing/#article-21'] },
	{ query: 'art. 9', by: 'office', right: ['briefing/#article-9'] },
	{
		query: 'article 9 penal',
		by: 'office',
		right: [
			'briefing/#article-9',
			'act/national-measures/#implementing-law',
			'act/questions/#question-penal-law',
		],
	},
	{ query: 'article 18', by: 'office', right: ['briefing/#other-articles'] },
	{ query: '2MSP', by: 'office', right: ['briefing/#2msp'] },
	{ query: '3RC', by: 'office', right: ['briefing/#3rc'] },
	{ query: 'Czech Republic', by: 'office', right: ['states/cz/'] },
	{ query: 'Lao PDR', by: 'office', right: ['states/la/'] },
	{ query: 'UK', by: 'office', right: ['states/gb/'] },
	{ query: 'USA', by: 'office', right: ['states/us/'] },
	{
		query: 'can a country pull out',
		by: 'office',
		right: ['briefing/#article-20', 'briefing/#not-forbidden'],
	},
	{
		query: 'difference between signing and ratifying',
		by: 'office',
		right: ['briefing/#signing-is-enough', 'briefing/#joining', 'briefing/#ratify'],
	},
	{
		query: 'are reservations allowed',
		by: 'office',
		right: ['briefing/#other-articles', 'brochure/#ban'],
	},
	{
		query: 'working with american forces who use them',
		by: 'office',
		right: ['briefing/#not-forbidden', 'briefing/#interoperability', 'briefing/#article-21'],
	},
	{
		query: 'example legislation',
		by: 'office',
		right: [
			'act/national-measures/#model-laws',
			'act/national-measures/#clauses',
			'act/national-measures/#implementing-law',
		],
	},
	{ query: 'draft resolution to ratify', by: 'office', right: ['act/motions/#motion-ratify'] },
	{ query: 'request a hearing', by: 'office', right: ['act/committees/#committee-hearing'] },
	{
		query: 'house of lords debate',
		by: 'office',
		right: [
			'precedents/#gb-lords-2025-04',
			'precedents/#gb-lords-2025-06',
			'precedents/#gb-lords-2007',
		],
	},
	{ query: 'letter to my mp', by: 'campaigner', right: ['letter/'] },
	{ query: 'sample letter', by: 'campaigner', right: ['letter/'] },
	{ query: 'no answer from mp', by: 'campaigner', right: ['act/after/#silence'] },
	{ query: 'print', by: 'campaigner', right: ['letter/'] },
	{ query: 'join the network', by: 'campaigner', right: ['network/'] },
	{
		query: 'how many countries',
		by: 'campaigner',
		right: ['states/', 'brochure/#achieved', 'briefing/#summary'],
	},
	{ query: 'what to do after refusal', by: 'campaigner', right: ['act/after/#refusal'] },
	{
		query: 'minister says they are looking into it',
		by: 'campaigner',
		right: ['act/after/#holding-reply'],
	},
	{ query: 'what can my mp do', by: 'campaigner', right: ['act/', 'brochure/#ask'] },
	{
		query: 'cluster bombs children killed',
		by: 'campaigner',
		right: ['brochure/#people', 'briefing/#numbers'],
	},
	{
		query: 'stop banks paying for cluster bombs',
		by: 'campaigner',
		right: ['act/motions/#motion-investment', 'act/questions/#question-investment'],
	},
	{ query: 'Ivory Coast', by: 'campaigner', right: ['states/ci/'] },
	{ query: 'Burma', by: 'campaigner', right: ['states/mm/'] },
	{ query: 'Swaziland', by: 'campaigner', right: ['states/sz/'] },
	{ query: 'Holland', by: 'campaigner', right: ['states/nl/'] },
	{
		query: 'russia and china will never sign so what is the point',
		by: 'campaigner',
		right: ['briefing/#big-powers-absent', 'briefing/#the-enemy-uses-them'],
	},
	{ query: 'where do your numbers come from', by: 'campaigner', right: ['about/sources/'] },
	{ query: 'wrong date for my country', by: 'campaigner', right: ['about/#correct'] },
	{ query: 'am i allowed to copy this', by: 'campaigner', right: ['about/#licence'] },
	{
		query: 'our mp asked a question who do we tell',
		by: 'campaigner',
		right: ['network/#tell-us'],
	},
	{
		query: 'clustr munitions',
		by: 'campaigner',
		right: ['brochure/', 'briefing/'],
		misspelt: true,
	},
	{
		query: 'ratifcation',
		by: 'office',
		right: [
			'briefing/#ratify',
			'act/motions/#motion-ratify',
			'act/questions/#question-ratify-date',
		],
		misspelt: true,
	},
	{
		query: 'acession',
		by: 'office',
		right: [
			'briefing/#accede',
			'act/motions/#motion-accede',
			'act/questions/#question-accede-date',
		],
		misspelt: true,
	},
	{ query: 'Lebannon', by: 'campaigner', right: ['states/lb/'], misspelt: true },
	{ query: 'phillipines', by: 'office', right: ['states/ph/'], misspelt: true },
	{ query: 'cote divoire', by: 'office', right: ['states/ci/'], misspelt: true },
	{ query: 'breifing paper', by: 'campaigner', right: ['briefing/'], misspelt: true },
	{
		query: 'morotorium',
		by: 'office',
		right: [
			'act/national-measures/#moratorium',
			'act/national-measures/#measure-moratorium-use',
			'act/questions/#question-moratorium',
		],
		misspelt: true,
	},
	{
		query: 'stokpile distruction',
		by: 'office',
		right: ['briefing/#article-3', 'act/questions/#question-destroy-stocks'],
		misspelt: true,
	},
	{ query: 'parlimentary freinds', by: 'campaigner', right: ['network/'], misspelt: true },
	{ query: 'leter template', by: 'campaigner', right: ['letter/'], misspelt: true },
	{
		query: 'goverment wont reply',
		by: 'campaigner',
		right: ['act/after/#silence'],
		misspelt: true,
	},
];

/** Written by somebody else and kept apart while the search was tuned: what it does with new words. */
export const heldOut: Judged[] = [
	{
		query: 'pension fund owns shares in bomb makers',
		by: 'office',
		right: ['act/questions/#question-investment', 'act/motions/#motion-investment'],
	},
	{
		query: 'signed but never ratified what to ask',
		by: 'office',
		right: [
			'act/questions/#question-ratify-date',
			'act/questions/#question-obstacles',
			'act/#signatory',
		],
	},
	{
		query: 'thank the minister for saying yes',
		by: 'office',
		right: ['act/after/#yes', 'act/after/#after-yes'],
	},
	{
		query: 'what would joining cost us',
		by: 'office',
		right: ['briefing/#cost-of-destruction', 'briefing/#not-affected', 'briefing/#other-articles'],
	},
	{
		query: 'bundestag american cluster bombs stored in germany',
		by: 'office',
		right: ['precedents/#de-ka-11844'],
	},
	{ query: 'when did the uk ratify', by: 'office', right: ['states/gb/'] },
	{
		query: 'which weapons are exempt from the ban',
		by: 'office',
		right: ['briefing/#article-2', 'briefing/#not-forbidden', 'brochure/#ban'],
	},
	{
		query: 'annual report due date',
		by: 'office',
		right: ['briefing/#article-7', 'act/questions/#question-report'],
	},
	{
		query: 'annual committee scrutiny of compliance',
		by: 'office',
		right: ['act/committees/#committee-yearly-review'],
	},
	{
		query: 'make it a criminal offence in domestic law',
		by: 'office',
		right: ['briefing/#article-9', 'act/questions/#question-penal-law', 'act/national-measures/'],
	},
	{
		query: 'bill to stop selling cluster bombs abroad',
		by: 'office',
		right: [
			'act/national-measures/#measure-ban-production-export',
			'act/national-measures/#production',
			'act/questions/#question-end-production',
		],
	},
	{
		query: 'how long to get rid of the stockpile',
		by: 'office',
		right: ['briefing/#article-3', 'briefing/#summary', 'brochure/#ban'],
	},
	{
		query: 'can staff sign up on behalf of the member',
		by: 'office',
		right: ['network/#staff', 'network/#join-mail'],
	},
	{
		query: 'resolution urging the government to join',
		by: 'office',
		right: ['act/motions/#motion-accede', 'act/motions/#motion-ratify'],
	},
	{ query: 'letter i can sign with my own name', by: 'campaigner', right: ['letter/'] },
	{
		query: 'how many people killed each year',
		by: 'campaigner',
		right: ['brochure/#people', 'briefing/#numbers'],
	},
	{
		query: 'bomblets that never went off',
		by: 'campaigner',
		right: ['brochure/#weapon', 'briefing/#low-dud-rate'],
	},
	{ query: 'has america signed', by: 'campaigner', right: ['states/us/'] },
	{ query: 'east timor', by: 'campaigner', right: ['states/tl/'] },
	{
		query: 'did the dutch senate ban investing',
		by: 'campaigner',
		right: ['precedents/#nl-ek-motion-f'],
	},
	{
		query: 'how sure are you of these figures',
		by: 'campaigner',
		right: ['about/sources/#method', 'about/#facts'],
	},
	{
		query: 'we are a small country without any why bother',
		by: 'campaigner',
		right: ['briefing/#not-affected'],
	},
	{
		query: 'army promise not to use them for now',
		by: 'campaigner',
		right: [
			'act/national-measures/#measure-moratorium-use',
			'act/national-measures/#moratorium',
			'act/questions/#question-moratorium',
		],
	},
	{
		query: 'bombs dropped on laos',
		by: 'campaigner',
		right: ['brochure/#weapon', 'states/la/', 'about/sources/#lao-submunitions-dropped'],
	},
	{
		query: 'lithuana parliament vote to leave',
		by: 'office',
		right: ['precedents/#lt-final-2024', 'precedents/#lt-first-2024', 'briefing/#lithuania-left'],
		misspelt: true,
	},
	{
		query: 'more time for clearence of land',
		by: 'office',
		right: ['briefing/#article-4', 'act/questions/#question-clear-land'],
		misspelt: true,
	},
	{
		query: 'attend meeting as obsever',
		by: 'office',
		right: ['act/questions/#question-observe', 'briefing/#accede'],
		misspelt: true,
	},
	{
		query: 'help for survivers',
		by: 'campaigner',
		right: ['briefing/#article-5', 'act/questions/#question-victims'],
		misspelt: true,
	},
	{
		query: 'comittee to look into why we left',
		by: 'campaigner',
		right: [
			'act/committees/#committee-inquiry',
			'act/questions/#question-reasons-for-leaving',
			'act/#left',
		],
		misspelt: true,
	},
	{
		query: 'swizerland financing ban',
		by: 'campaigner',
		right: ['precedents/#ch-final-2012'],
		misspelt: true,
	},
];
