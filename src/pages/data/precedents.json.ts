import { toJson } from '../../generators/open-data/head.ts';
import { precedentsDocument } from '../../generators/open-data/precedents.ts';
import { given } from '../../generators/open-data/site-input.ts';

export const GET = () => new Response(toJson(precedentsDocument(given)));
