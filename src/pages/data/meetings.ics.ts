import { meetingsCalendar } from '../../data/calendar.ts';
import { given } from '../../lib/open-data.ts';

export const GET = () => new Response(meetingsCalendar(given));
