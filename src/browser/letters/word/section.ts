/** The text of a Word file, cut where its body, its last section and its end begin. */
export const cut = (text: string): { head: string; body: string; section: string; end: string } => {
	const body = text.indexOf('<w:body>') + '<w:body>'.length;
	const section = text.lastIndexOf('<w:sectPr');
	const end = text.lastIndexOf('</w:body>');
	return {
		head: text.slice(0, body),
		body: text.slice(body, section),
		section: text.slice(section, end),
		end: text.slice(end),
	};
};

const paragraph = '<w:p>';
const properties = '<w:pPr>';

/** A body that ends its section, so that what follows begins on a new page. Its last paragraph says so. */
export const asSection = (body: string, section: string): string => {
	const start = body.lastIndexOf(paragraph);
	const inside = start + paragraph.length;
	// An empty paragraph more could be one too many for the page.
	if (start < 0 || /<w:p\b|<\/w:tbl>/.test(body.slice(inside))) {
		return `${body}<w:p><w:pPr>${section}</w:pPr></w:p>`;
	}
	const has = body.startsWith(properties, inside);
	const at = has ? body.indexOf('</w:pPr>', inside) : inside;
	const said = has ? section : `${properties}${section}</w:pPr>`;
	return body.slice(0, at) + said + body.slice(at);
};
