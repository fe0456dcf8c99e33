/**
 * `npm run fixture`: gives the tests a copy of today's content in the language of the originals. What
 * must hold in all languages is tested on the content itself.
 */
import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultLanguage } from '../src/i18n/languages.ts';

const folder = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const copy = 'tests/fixtures/site/content';
rmSync(folder(copy), { recursive: true, force: true });
for (const part of ['facts', defaultLanguage, 'site.yaml']) {
	cpSync(folder(`content/${part}`), folder(`${copy}/${part}`), { recursive: true });
}
