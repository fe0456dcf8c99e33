import { toJson } from '../../data/head.ts';
import { statesDocument } from '../../data/states.ts';
import { given } from '../../lib/open-data.ts';

export const GET = () => new Response(toJson(statesDocument(given)));
