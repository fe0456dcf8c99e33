import type { WebServer } from './nginx-server.ts';
import { preview } from 'astro';
import { nginxPath } from './find-nginx.ts';
import { freePort } from './free-port.ts';
import { startNginx } from './nginx-server.ts';
import { root } from './site.ts';
import type { Settings } from './site.ts';

/**
 * Serves a web root as a host does: with nginx, by the file that `npm run hosting` writes.
 *
 * @param settings The site was built with.
 * @param change What is made of that file; left out, its policy allows the styles of the site.
 */
export const serve = async (
	folder: string,
	settings: Settings = {},
	change?: (file: string) => string,
): Promise<WebServer> => {
	const nginx = nginxPath();
	if (nginx) return startNginx(nginx, folder, settings['SITE_BASE'] ?? '/takeaction/mp/', change);
	console.warn(
		'\nWARNING: there is no nginx here, so pages are tested WITHOUT the headers of a host.\n' +
			'On Debian or Ubuntu type\n  sudo apt-get install nginx\n',
	);
	const port = await freePort();
	// The configuration reads where the finished site lies.
	Object.assign(process.env, settings, { SITE_OUT: folder });
	const server = await preview({ root, server: { host: '127.0.0.1', port }, logLevel: 'error' });
	return { origin: `http://127.0.0.1:${port}`, close: () => server.stop() };
};
