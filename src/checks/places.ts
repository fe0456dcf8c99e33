/** Where an offset lies in a text: lines and columns from 1. */
export const placeOf = (text: string, offset: number): { line: number; column: number } => {
	const before = text.slice(0, Math.max(0, offset));
	const line = before.split('\n').length;
	return { line, column: offset - before.lastIndexOf('\n') };
};
