import type { Filling } from '../filling.ts';

export const filled = (template: Uint8Array, filling: Filling): Promise<Uint8Array<ArrayBuffer>> =>
	Promise.resolve(new Uint8Array(template.slice(0, filling ? undefined : 0)));
