declare module 'subset-font' {
	interface Options {
		targetFormat?: 'truetype' | 'woff2';
		/** OpenType features to keep; all of them when left out. */
		keepFeatures?: string[];
		noHinting?: boolean;
		/** A number pins an axis, a range narrows it. */
		variationAxes?: Record<string, number | { min: number; max: number }>;
	}
	export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
