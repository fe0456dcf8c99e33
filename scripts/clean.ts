import { rmSync } from 'node:fs';

// Astro empties only the folder it writes to; a build for another base path would leave the old one.
rmSync('dist', { recursive: true, force: true });
