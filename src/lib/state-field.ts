import { facts } from './content.ts';
import { layOutField } from './field.ts';

/** The field of all states, laid out once for every page and language of a build. */
export const stateField = layOutField(facts.states.map(({ iso2 }) => iso2));
