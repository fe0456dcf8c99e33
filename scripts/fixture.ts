/** `npm run fixture`: gives the tests a copy of today's content. */
import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../tests/fixtures/site/content', import.meta.url));
rmSync(folder, { recursive: true, force: true });
cpSync(fileURLToPath(new URL('../content', import.meta.url)), folder, { recursive: true });
