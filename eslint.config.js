import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** From which folders of src/ a folder may import, besides itself: each only from those above its line. */
const mayImport = {
	shared: '',
	treaty: '',
	i18n: 'shared',
	browser: 'shared',
	content: 'shared|treaty|i18n',
	generators: 'shared|treaty|i18n|content|styles',
	components: 'shared|treaty|i18n|content/(published|schemas)|generators|browser|styles',
	layouts: 'shared|i18n|content/published|generators|components|styles|fonts',
	pages: 'shared|treaty|i18n|content/(published|schemas)|generators|components|layouts',
};
/** Newer than the oldest browsers that are supported (docs/browsers.md), and unknown to TypeScript as such. */
const tooNew = ['browser', 'shared'].map((folder) => ({
	folder,
	selectors: [
		{ selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]', message: 'Safari 15 knows no lookbehind.' },
		{ selector: 'StaticBlock', message: 'Safari 15 knows no static blocks.' },
		{
			selector: 'MemberExpression[property.name=/^aria[A-Z]/]',
			message: 'Firefox 115 knows no ARIA properties: set the attribute.',
		},
	],
}));
/** Packages that a folder may not use: what is in it runs anywhere, or in a browser. */
const barred = { shared: '^[^.]', treaty: '^[^.]', browser: '^(node|astro):' };

const folders = [...Object.keys(mayImport), 'styles', 'fonts', 'tests', 'scripts'];
const oneWay = Object.entries(mayImport).map(([folder, others]) => {
	const upward = `^(\\.\\./)+(?=(${folders.join('|')})/)(?!(${[folder, others].filter(Boolean).join('|')})/)`;
	const message = `src/${folder}/ may import from ${others.replaceAll('|', ' | ') || 'no other folder'}.`;
	const bans = [upward, barred[folder]].filter(Boolean).map((regex) => ({ regex, message }));
	const inSelector = (regex) => regex.replaceAll('/', '\\u002F');
	return {
		files: [`src/${folder}/**/*.{ts,astro}`],
		rules: {
			'no-restricted-imports': ['error', { patterns: bans }],
			'no-restricted-syntax': [
				'error',
				...(tooNew.find((one) => one.folder === folder)?.selectors ?? []),
				...bans.map(({ regex }) => ({
					selector: `ImportExpression[source.value=/${inSelector(regex)}/]`,
					message,
				})),
				{
					selector: 'CallExpression[callee.property.name="localeCompare"][arguments.length=1]',
					message: 'Its order is that of the machine: take byCode, or name the language.',
				},
				{
					selector: `JSXOpeningElement[name.name="script"] > JSXAttribute[name.name="src"]:not([value.value=/${inSelector('^(../)+browser/')}/])`,
					message: 'Scripts of pages are in src/browser/.',
				},
			],
		},
	};
});

const untyped = ['**/*.{astro,js,mjs}', '**/*.astro/*.ts'];
/** Their promises are kept by the test runner. */
const safe = [
	{ from: 'package', package: 'node:test', name: ['test', 'suite', 'describe', 'before', 'after'] },
];
const forReaders = [
	...['argument', 'assignment', 'call', 'class-instance-assignment', 'member-access', 'return'].map(
		(use) => `@typescript-eslint/no-unsafe-${use}`,
	),
	'@typescript-eslint/no-base-to-string',
	'@typescript-eslint/require-await',
	'@typescript-eslint/restrict-plus-operands',
];

export default defineConfig(
	{ ignores: ['dist/', '.astro/', 'node_modules/', '.cache/'] },
	// The types of components, and of scripts inside them, are for astro check.
	{ files: untyped, extends: [tseslint.configs.strict] },
	{
		files: ['**/*.ts'],
		ignores: untyped,
		extends: [tseslint.configs.strictTypeChecked],
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
		},
		rules: {
			'@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: safe }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			// Browsers lack what the types of the DOM promise.
			'@typescript-eslint/no-unnecessary-condition': 'off',
			'@typescript-eslint/no-confusing-void-expression': 'off',
			// A distance counts code points, and what is found in a page has the type that is asked for.
			'@typescript-eslint/no-misused-spread': 'off',
			'@typescript-eslint/no-unnecessary-type-parameters': 'off',
		},
	},
	// Tests read what others wrote, JSON above all.
	{ files: ['tests/**/*.ts'], rules: Object.fromEntries(forReaders.map((rule) => [rule, 'off'])) },
	astro.configs.recommended,
	{
		rules: {
			'@typescript-eslint/consistent-type-imports': 'error',
			eqeqeq: 'error',
		},
	},
	oneWay,
);
