import { toJson } from '../../generators/open-data/head.ts';
import { statesDocument } from '../../generators/open-data/states.ts';
import { given } from '../../generators/open-data/site-input.ts';

export const GET = () => new Response(toJson(statesDocument(given)));
