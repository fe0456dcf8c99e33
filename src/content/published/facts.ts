import { arsenalOn } from '../../treaty/arsenal.ts';
import { factsFrom } from '../read/facts.ts';
import { ContentError } from '../problems/problem.ts';
import { checkYaml } from '../read/yaml.ts';
import type { z } from 'zod';
import type { Figure } from '../schemas/figures.ts';
import type { Source } from '../schemas/sources.ts';
import { siteSchema } from '../schemas/site.ts';
import { siteDate } from '../read/site-date.ts';

const yamlFiles = import.meta.glob<string>('/content/**/*.yaml', {
	query: '?raw',
	import: 'default',
	eager: true,
});

const inFolder = (folder: string) =>
	Object.entries(yamlFiles)
		.filter(([path]) => path.startsWith(folder))
		.map(([path, text]) => [path.slice(folder.length, -'.yaml'.length), text] as const);

/** A file of content/, compared with its schema. `path` starts below content/. */
export const readContent = <S extends z.ZodType>(path: string, schema: S): z.output<S> => {
	const file = `content/${path}`;
	const { value, problems } = checkYaml(file, yamlFiles[`/${file}`] ?? '', schema);
	if (value === undefined) throw new ContentError(problems);
	return value;
};

/** Whether a file of content/ exists. */
export const hasContent = (path: string): boolean => `/content/${path}` in yamlFiles;

/** Everything in content/facts/. */
export const facts = factsFrom(Object.fromEntries(inFolder('/content/facts/')));

/** content/site.yaml */
export const site = readContent('site.yaml', siteSchema);

/** Name of the site in one line. */
export const siteName = site.name.join(' / ');

/** The date of the site: the only clock. */
export const today = siteDate(process.env);

const byId = <Entry extends { id: string }>(entries: Entry[], kind: string) => {
	const index = new Map(entries.map((entry) => [entry.id, entry]));
	return (id: string): Entry => {
		const entry = index.get(id);
		if (!entry) throw new Error(`There is no ${kind} "${id}" in content/facts/.`);
		return entry;
	};
};

export const figureById: (id: string) => Figure = byId(facts.figures, 'figure');
export const sourceById: (id: string) => Source = byId(facts.sources, 'source');
export const contactById = byId(facts.contacts, 'contact');

const arsenals = new Map(
	facts.arsenals.map((arsenal) => [arsenal.iso2, arsenalOn(arsenal, facts.votes, today)]),
);
/** The entry of a state in arsenals.yaml on the site's date. */
export const arsenalOf = (iso2: string) => arsenals.get(iso2);
