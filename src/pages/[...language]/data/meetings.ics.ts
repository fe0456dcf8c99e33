import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { languagePaths } from '../../../content/published/pages.ts';
import { meetingsCalendar } from '../../../generators/open-data/calendar.ts';
import { givenIn } from '../../../generators/open-data/site-input.ts';

export const getStaticPaths = languagePaths;

type Props = InferGetStaticPropsType<typeof languagePaths>;

export const GET: APIRoute<Props> = ({ props: { language } }) =>
	new Response(meetingsCalendar(givenIn(language)));
