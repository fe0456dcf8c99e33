import type { APIRoute, GetStaticPaths } from 'astro';
import { toJson } from '../../data/head.ts';
import { jsonSchemaOf, schemaNames } from '../../data/schemas.ts';
import type { SchemaName } from '../../data/schemas.ts';
import { given } from '../../lib/open-data.ts';

export const getStaticPaths = (() =>
	schemaNames.map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
	new Response(toJson(jsonSchemaOf(params['name'] as SchemaName, given)));
