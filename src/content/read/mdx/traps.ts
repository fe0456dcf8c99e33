import type { Said } from '../../problems/problem.ts';

interface Trap {
	pattern: RegExp;
	say: (match: RegExpMatchArray) => Said;
}

/** What to say of a line that the compiler takes for code. */
export const sayImport = (word: string) => ({
	message: `A line that begins with "${word}" would load code.`,
	fix: `delete the line, or begin the sentence with another word than "${word}".`,
});

/** What Markdown with components would read as code; each is said and then set aside. */
export const traps: Trap[] = [
	{
		pattern: /<!--(?:(?!\n\n)[\s\S])*?(?:-->|(?=\n\n)|$(?![\s\S]))/g,
		say: () => ({
			message: 'A text cannot hold comments.',
			fix: 'delete it; say in the proposal of your change what others should know.',
		}),
	},
	{
		pattern:
			/<(script|style|iframe|object|svg|math|form|template)(?=[\s/>])(?:(?!<\/\1)[\s\S])*(?:<\/\1\s*>|$)/g,
		say: ([, name]) => ({
			message: `<${name}> is raw HTML, which a text cannot hold.`,
			fix: 'leave it out.',
		}),
	},
	{
		// Only after a paragraph, a list or a quotation is such a line the rest of a sentence.
		pattern:
			/(?<=(?:^|\n)(?:[ \t]*|[ \t]*[#<|].*|[ \t]*-{3,}[ \t]*)\n|^)[ \t]*(import|export)(?=[\s{*"'(/]|$)(?:(?!\n[ \t]*\n)[\s\S])*/g,
		say: ([, word = '']) => sayImport(word),
	},
	{
		pattern: /<[!?][^>\n]*>?/g,
		say: () => ({
			message: 'This is raw HTML, which a text cannot hold.',
			fix: 'leave it out.',
		}),
	},
	{
		pattern: /<((?:https?:|mailto:|www\.)[^>\s]*|[^>\s@<]+@[^>\s<]+)>/g,
		say: ([whole, address = '']) => {
			const full = /^[^:]+@/.test(address) ? `mailto:${address}` : address;
			return {
				message: 'An address in < > is read as a component.',
				fix: whole.startsWith('<https:')
					? `write [words](${full}), or the address alone.`
					: `write [words](${full}).`,
				...(whole.startsWith('<https:') && { mend: { from: whole, to: address } }),
			};
		},
	},
	{
		pattern: /<+(?!\/?[A-Za-z])/g,
		say: ([signs]) => ({
			message: 'The character < begins a component.',
			fix: 'write "less than", or &lt; for the character.',
			mend: { from: signs, to: signs.replaceAll('<', '&lt;') },
		}),
	},
	{
		pattern: /^(#{1,6})([^#\s].*?)[ \t]*$/gm,
		say: ([, signs, words]) => ({
			message: 'A space is missing after #.',
			fix: `write ${signs} ${words}`,
			mend: { from: `${signs}${words}`, to: `${signs} ${words}` },
		}),
	},
	{
		pattern: /(?<=^[ \t]*)[•‣◦▪●○■·∙][ \t\u00a0]*(?=\S)/gm,
		say: ([mark]) => ({
			message: `"${mark.trim()}" does not begin a list in Markdown.`,
			fix: 'begin the line with - and a space.',
			mend: { from: mark, to: '- ' },
		}),
	},
	{
		// What Word makes its lists with: at the start of a paragraph, or below such a line.
		pattern:
			/(?<=(?:^|\n)[ \t]*\n(?:[ \t]*[o–‐‑][ \t]+[^\n]*\n)*[ \t]*)[o–‐‑](?:\t[ \t]*| {1,3})(?=\S)/g,
		say: ([mark]) => ({
			message: `"${mark.trim()}" does not begin a list in Markdown.`,
			fix: 'begin the line with - and a space.',
			mend: { from: mark, to: '- ' },
		}),
	},
	{
		pattern: /\[\^[^\]\s]+\](?::.*)?/g,
		say: () => ({
			message: 'This site has no footnotes.',
			fix: 'write <Source ids="…" /> for a source; say anything else in the sentence itself.',
		}),
	},
];
