import { stateNames } from '../../content/published/state-names.ts';

export const GET = () => new Response(JSON.stringify(stateNames));
