import { toJson } from '../../generators/open-data/head.ts';
import { factsDocument } from '../../generators/open-data/facts.ts';
import { given } from '../../generators/open-data/site-input.ts';

export const GET = () => new Response(toJson(factsDocument(given)));
