import { execFileSync } from 'node:child_process';
import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite, copyProject, root } from '../support/site.ts';
import { measured, middle } from './usage.ts';
import type { Usage } from './usage.ts';
import { multiplyStates } from './scale.ts';
import { prepareStarlight } from './starlight.ts';

const rounds = 5;

/** A build of the project or of a copy of it, with the number of its pages. */
const ours = async (project = root): Promise<Usage & { pages: number }> => {
	let site = '';
	const usage = await measured(async (environment) => {
		site = await buildSite(environment, project);
	});
	const pages = globSync('**/*.html', { cwd: site }).length;
	rmSync(site, { recursive: true });
	return { ...usage, pages };
};

/** CPU time of a build beside Starlight's on the same text, in turns; then ten states for each one. */
export const benchBuild = async (): Promise<void> => {
	const site = await buildSite();
	const starlight = await prepareStarlight(join(site, 'takeaction/mp'));
	rmSync(site, { recursive: true });
	const builds: (Usage & { pages: number })[] = [];
	const peers: Usage[] = [];
	for (let round = 0; round < rounds; round++) {
		builds.push(await ours());
		peers.push(
			await measured((environment) =>
				execFileSync(join(starlight, 'node_modules/.bin/astro'), ['build'], {
					cwd: starlight,
					env: { ...process.env, ...environment },
					stdio: 'ignore',
				}),
			),
		);
	}
	const [own, peer] = [builds, peers].map((runs) => middle(runs.map(({ seconds }) => seconds)));
	const memory = Math.round(middle(builds.map(({ megabytes }) => megabytes)));
	const { pages = 0 } = builds[0] ?? {};
	console.log(`${pages} pages: ${own?.toFixed(1)} s of CPU, ${memory} MB`);
	console.log(`to Starlight on the same text: ${((own ?? NaN) / (peer ?? NaN)).toFixed(2)}`);

	const project = copyProject();
	multiplyStates(project);
	const ten = await ours(project);
	rmSync(project, { recursive: true });
	const more = ((ten.seconds - (own ?? NaN)) / (ten.pages - pages)) * 1000;
	console.log(
		`${ten.pages} pages: ${more.toFixed(1)} ms of CPU a page more, ${Math.round(ten.megabytes)} MB`,
	);
};
