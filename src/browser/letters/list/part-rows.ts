/** A row of a text, parted into cells. */
export interface PartedRow {
	cells: string[];
	/** As a spreadsheet counts: one of several lines once, empty ones too. */
	row: number;
	/** Whether a quote in a quoted cell neither closes it nor is doubled; it stays in the cell. */
	strayQuote: boolean;
	/** Whether a quote opens a cell that never closes. */
	openQuote: boolean;
}

const blank = /\s/;

/** A cell behind its quote, and where it ends: at a delimiter, a line feed or the end of the text. */
const quotedCell = (text: string, from: number, delimiter: string) => {
	const isEnd = (at: number) => at >= text.length || text[at] === delimiter || text[at] === '\n';
	let strayQuote = false;
	let quote = text.indexOf('"', from);
	while (quote >= 0) {
		let end = quote + 1;
		if (text[end] === '"') end++;
		else {
			while (!isEnd(end) && blank.test(text[end] ?? '')) end++;
			if (isEnd(end)) return { from, to: quote, end, strayQuote, openQuote: false };
			strayQuote = true;
		}
		quote = text.indexOf('"', end);
	}
	return { from, to: text.length, end: text.length, strayQuote, openQuote: true };
};

/**
 * The rows of a text that hold words, parted as RFC 4180 has it, one after the other. It goes through the text
 * once, whatever stands there: PapaParse takes minutes for some texts of 2 MB.
 *
 * @param text With line feeds alone at the ends of its lines.
 * @param delimiter One sign.
 */
export function* partRows(text: string, delimiter: string): Generator<PartedRow> {
	const found: Record<string, number> = {};
	/** Where a sign stands next; what was searched is not searched again. */
	const next = (sign: string, from: number): number => {
		let at = found[sign] ?? -1;
		if (at < from) at = text.indexOf(sign, from);
		return (found[sign] = at < 0 ? text.length : at);
	};
	let at = 0;
	for (let row = 1; at < text.length; row++) {
		const parted: PartedRow = { cells: [], row, strayQuote: false, openQuote: false };
		let isLast = false;
		while (!isLast) {
			if (text[at] === '"') {
				const { from, to, end, strayQuote, openQuote } = quotedCell(text, at + 1, delimiter);
				parted.cells.push(text.slice(from, to).replaceAll('""', '"'));
				parted.strayQuote ||= strayQuote;
				parted.openQuote = openQuote;
				at = end;
			} else {
				const end = Math.min(next(delimiter, at), next('\n', at));
				parted.cells.push(text.slice(at, end));
				at = end;
			}
			isLast = text[at] !== delimiter;
			at++;
		}
		if (parted.openQuote || parted.cells.some((cell) => cell.trim())) yield parted;
	}
}
