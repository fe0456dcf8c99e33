/** Colours of styles/tokens.css in the light scheme, for pictures that cannot read them there. */
export const colours = {
	paper: '#f6f2ea',
	sheet: '#fffdf8',
	ink: '#191512',
	soft: '#574f46',
	line: '#d9d0c1',
	blank: '#ffe3a8',
	clear: '#0f6b5c',
	mark: '#a42716',
};
