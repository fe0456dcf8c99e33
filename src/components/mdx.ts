import Ask from './Ask.astro';
import Contact from './Contact.astro';
import Blank from './Blank.astro';
import Fact from './Fact.astro';
import Passage from './Passage.astro';
import TextLink from './TextLink.astro';

/** The components an editor may write in a text, and the elements we render in our own way. */
export const vocabulary = { Ask, Blank, Contact, Fact, Passage, a: TextLink };
