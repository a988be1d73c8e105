/**
 * Files that stand beside a document while it is being replaced. Their names tell whose they are, so that what a
 * crash left behind can be put right by whoever comes next.
 *
 *   new   the text to come, complete and flushed
 *   copy  the same, once copying it into place has begun (only where the disk has no hard links)
 *   old   the file as it was, moved aside; if the document is missing, this is the document
 *   undo  the new file, moved away again because an edit of the old one came late
 */
export type StrayKind = 'new' | 'copy' | 'old' | 'undo';

export interface Stray {
  readonly document: string;
  readonly kind: StrayKind;
  readonly processId: number;
  /** Process and random part, shared by the strays of one replacement. */
  readonly id: string;
}

const PATTERN = /^\.(.+)\.((\d+)-[0-9a-f]{8})\.offbook-(new|copy|old|undo)$/;

/** Hidden, so that neither `readAll` nor a watcher takes it for a document. */
export const strayName = (document: string, id: string, kind: StrayKind): string =>
  `.${document}.${id}.offbook-${kind}`;

/** Null for a file name that is no stray. */
export function parseStray(name: string): Stray | null {
  const match = PATTERN.exec(name);
  if (match === null) return null;
  const [, document, id, processId, kind] = match as unknown as [string, string, string, string, StrayKind];
  return { document, kind, id, processId: Number(processId) };
}
