/** Hands a file over to the downloads of the browser. */
export const download = (content: Blob, name: string): void => {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(content);
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	// Some browsers read it only after the press.
	setTimeout(() => {
		URL.revokeObjectURL(link.href);
	}, 60_000);
};
