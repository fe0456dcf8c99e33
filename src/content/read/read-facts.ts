import { factTexts, readContentFiles } from './disk.ts';
import { factsFrom } from './facts.ts';
import type { Facts } from '../schemas/fact-files.ts';

/** Facts from disk, for scripts and tests that run without Astro. `root` holds content/. */
export const readFacts = (root: string): Facts => factsFrom(factTexts(readContentFiles(root)));
