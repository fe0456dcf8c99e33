import { toJson } from '../../data/head.ts';
import { precedentsDocument } from '../../data/precedents.ts';
import { given } from '../../lib/open-data.ts';

export const GET = () => new Response(toJson(precedentsDocument(given)));
