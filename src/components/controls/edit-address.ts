/**
 * Address at which a file of the content can be edited on the web page of the repository's host, or
 * undefined where the repository is not known.
 *
 * @param repository Address of the repository, for example `https://github.com/OWNER/NAME`.
 * @param file Path from the project's folder, for example `content/en/letter.mdx`.
 */
export const editAddress = (repository: string | undefined, file: string): string | undefined =>
	repository && `${repository.replace(/\/$/, '')}/edit/main/${file}`;

/** The repository as GitHub Actions names it to every build. */
export const repositoryOfBuild = (
	settings: Record<string, string | undefined>,
): string | undefined => {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = settings;
	return server && name ? `${server}/${name}` : undefined;
};
