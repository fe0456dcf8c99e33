import { precedentsTable } from '../../data/tables.ts';
import { given } from '../../lib/open-data.ts';

export const GET = () => new Response(precedentsTable(given));
