import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from '../src/content/schemas/json-schemas.ts';

const folder = new URL('../schemas/', import.meta.url);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) {
	writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
}
console.log(`${Object.keys(jsonSchemas()).length} schemas written to schemas/.`);
