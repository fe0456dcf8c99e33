/** With fewer, one of them can still outweigh the table. */
const groups = 5;

/**
 * The rows of a long table, for several elements `tbody`: the Reader View of Firefox takes the `tbody` that
 * says most for the whole article, and loses the table around it, unless that one says more.
 */
export const rowGroups = <Row>(rows: readonly Row[]): Row[][] => {
	const size = Math.ceil(rows.length / groups);
	return Array.from({ length: groups }, (_, group) =>
		rows.slice(group * size, (group + 1) * size),
	).filter((group) => group.length > 0);
};
