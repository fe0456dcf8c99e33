import { facts } from '../../content/published/facts.ts';
import { layOutField } from '../../generators/pictures/dot-layout.ts';

/** The field of all states, laid out once for every page and language of a build. */
export const stateField = layOutField(facts.states.map(({ iso2 }) => iso2));
