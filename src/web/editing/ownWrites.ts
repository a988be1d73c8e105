import { commands } from '../api/commands.ts';

/** Hashes of files as this page wrote them, so that its own edits are not called outside ones. */
const written = new Set<string>();

/** Writes edits and remembers what came of them. */
export const writeEdits: typeof commands.editDocument = async (input) => {
  const document = await commands.editDocument(input);
  written.add(document.hash);
  return document;
};

export const isOwnWrite = (hash: string): boolean => written.has(hash);
