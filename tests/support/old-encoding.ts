/** The bytes of a text in an encoding with a byte for each sign. */
export const encodedIn = (encoding: string, text: string): Buffer<ArrayBuffer> => {
	const decoder = new TextDecoder(encoding);
	const signs = Array.from({ length: 256 }, (_, byte) => decoder.decode(Uint8Array.of(byte)));
	return Buffer.from(
		Array.from(text, (sign) => {
			const byte = signs.indexOf(sign);
			if (byte < 0) throw new Error(`${encoding} has no "${sign}".`);
			return byte;
		}),
	);
};
