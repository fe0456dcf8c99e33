import { toJson } from '../../data/head.ts';
import { factsDocument } from '../../data/facts.ts';
import { given } from '../../lib/open-data.ts';

export const GET = () => new Response(toJson(factsDocument(given)));
