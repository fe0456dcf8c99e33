import type { APIRoute, GetStaticPaths } from 'astro';
import { toJson } from '../../generators/open-data/head.ts';
import { jsonSchemaOf, schemaNames } from '../../generators/open-data/schemas.ts';
import type { SchemaName } from '../../generators/open-data/schemas.ts';
import { given } from '../../generators/open-data/site-input.ts';

export const getStaticPaths = (() =>
	schemaNames.map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
	new Response(toJson(jsonSchemaOf(params['name'] as SchemaName, given)));
