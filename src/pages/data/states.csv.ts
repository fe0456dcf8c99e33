import { statesTable } from '../../data/tables.ts';
import { given } from '../../lib/open-data.ts';

export const GET = () => new Response(statesTable(given));
