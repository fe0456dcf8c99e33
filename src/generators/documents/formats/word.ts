import type { DocumentModel } from '../model.ts';
export const wordOf = (document: DocumentModel): Uint8Array => Buffer.from(document.title);
