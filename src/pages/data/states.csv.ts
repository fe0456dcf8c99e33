import { statesTable } from '../../generators/open-data/tables.ts';
import { given } from '../../generators/open-data/site-input.ts';

export const GET = () => new Response(statesTable(given));
