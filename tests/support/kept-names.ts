/**
 * What stands in its own letters in every language of the site. A test finds all other words of English
 * (tests/build/real-languages.test.ts); a name is added here with its kind, never a sentence.
 */
export const keptNames = [
	// The site, and the standard terms of licences.
	...[
		'Stop Cluster Munitions / Parliament',
		'Creative Commons Attribution',
		'CC BY',
		'Open Font License',
	],
	...['SIL', 'MIT', 'BSD 3-clause'],
	// Reports, studies and campaigns, by their titles.
	...[
		'Cluster Munition Monitor 2023, The Impact',
		'Cluster Munition Monitor',
		'Clearing Cluster Munition Remnants',
		'Staying Strong',
	],
	...['Fulfilling the Ban', 'Stop Explosive Investments', 'unvotes', 'Natural Earth'],
	// Organisations and services that are known by these names.
	...['Mine Action Review', 'Humanity & Inclusion', 'Human Rights Watch / Harvard clinic'],
	...[
		'World without Mines',
		'War Resisters’ International',
		'West Virginia Campaign to Ban Landmines',
	],
	...[
		'ICBL-CMC',
		'ICBL',
		'CMC',
		'PAX',
		'MAG',
		'HI',
		'L’Osservatorio',
		'Parline',
		'Parlatino',
		'Osservatorio',
	],
	...[
		'WriteToThem',
		'OpenSanctions',
		'Constitute Project',
		'ConstitutionNet',
		'fundsforNGOs',
		'Tomer',
	],
	...['Office québécois de la langue française', 'ICSPR', 'UDAS', 'UNODA'],
	// Newspapers, broadcasters and agencies.
	...[
		'TWW News',
		'The Intercept',
		'The Guardian',
		'The Straits Times',
		'The East African',
		'Zee News',
	],
	...[
		'The Messenger',
		'Astana Times',
		'Gulf Times',
		'South Sudan Herald',
		'Sudan Echoes',
		'JURIST',
	],
	...[
		'Responsible Statecraft',
		'bne IntelliNews',
		'Keystone-SDA',
		'Europe 1',
		'TV5 Monde',
		'RTS',
		'RTP',
	],
	...[
		'24h au Bénin',
		'Africa24',
		'Africanews',
		'Banouto',
		'Diário de Notícias da Madeira',
		'El Comercio',
		'epd',
	],
	...[
		'GabonClic',
		'Gabonews',
		'Le Placentin',
		'Ledjely',
		'Renascença',
		'Televisión Tarapoto',
		'KPL',
	],
	// Bodies and parties by their own names or their letters, beside the translation.
	...['CDEICS', 'CREDN', 'FAAE', 'VVD', 'CCR', 'CNT', 'déi Lénk', 'Conselho Nacional de Transição'],
	...['Cámara de Diputados', 'Cámara de Representantes', 'San José, Costa Rica'],
	// Forms of address, quoted from guides; what a letter to the House of Commons has on it.
	...[
		'House of Commons, London',
		'SW1A 0AA',
		'Yours sincerely',
		'Dear Mr',
		'Ms',
		'Dear P. T. Smith',
	],
	...['Vossa Excelência', 'Senhora', 'Senhor', 'excelencia', 'señoría', 'Vuestra Señoría', 'MP'],
	...['Honorable señor(a) Senador(a)', 'Honorable señor(a) Diputado(a)', 'Madame, Monsieur'],
	'haute considération',
	// Symbols of the treaty and of the United Nations.
	...['CCM', 'CCW', 'MSP', 'RC', 'XXVI-6', 'Doc.', 'BGBl. I', 'DC/3147', 'CCM/MSP/2012/5'],
	// Formats, programs and standards.
	...[
		'PDF',
		'US Letter',
		'Word',
		'ZIP',
		'XML',
		'JSON',
		'CSV',
		'HTML',
		'ISO',
		'UTF',
		'WCAG',
		'AA',
		'axe',
	],
	...['JavaScript', 'Node', 'GitHub', 'Excel', 'From Text/CSV', 'Pagefind', 'Snowball', 'cookies'],
	...['pandas', 'Data، ثم From Text/CSV', 'NA', 'kB', 'MB'],
];

const byLength = (one: string, other: string): number => other.length - one.length;

/** A pattern of these names, the longest first, each as whole words. */
export const patternOf = (names: string[]): RegExp => {
	const escaped = [...new Set(names)]
		.filter(Boolean)
		.sort(byLength)
		.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
	return new RegExp(
		`(?<![\\p{Script=Latin}\\p{N}])(?:${escaped.join('|')})(?!\\p{Script=Latin})`,
		'gu',
	);
};
