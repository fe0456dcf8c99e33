import { meetingsCalendar } from '../../generators/open-data/calendar.ts';
import { given } from '../../generators/open-data/site-input.ts';

export const GET = () => new Response(meetingsCalendar(given));
