import type { ComponentName } from '../../content/schemas/components.ts';
import Argument from './Argument.astro';
import ArgumentList from './ArgumentList.astro';
import Article from './Article.astro';
import Ask from './Ask.astro';
import Blank from './Blank.astro';
import Clauses from './Clauses.astro';
import Contact from './Contact.astro';
import Embed from './Embed.astro';
import Fact from './Fact.astro';
import Figure from '../figures/Figure.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Mail from './Mail.astro';
import Meetings from './Meetings.astro';
import ModelLaws from './ModelLaws.astro';
import ModelText from './ModelText.astro';
import ModelTextList from './ModelTextList.astro';
import ModelTexts from './ModelTexts.astro';
import Note from './Note.astro';
import Outdated from './Outdated.astro';
import Passage from './Passage.astro';
import Precedent from './Precedent.astro';
import Request from './Request.astro';
import Salutation from './Salutation.astro';
import Source from './Source.astro';
import ToMembers from './ToMembers.astro';
import TextLink from '../inline/TextLink.astro';

/** The components an editor may write in a text. */
const written = {
	Argument,
	ArgumentList,
	Article,
	Ask,
	Blank,
	Clauses,
	Contact,
	Embed,
	Fact,
	Figure,
	Mail,
	Meetings,
	ModelLaws,
	ModelText,
	ModelTextList,
	ModelTexts,
	Note,
	Passage,
	Precedent,
	Request,
	Salutation,
	Source,
	ToMembers,
} satisfies Record<ComponentName, unknown>;

// The types of components are for astro check.
/* eslint-disable @typescript-eslint/no-unsafe-assignment */
/** Those, what Markdown becomes that we render in our own way, and what the build writes. */
export const vocabulary = { ...written, Outdated, TextLink, h2: Heading2, h3: Heading3 };
