/** A title for a document that has none: its file's name without folders and ending. */
export function titleFromPath(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.replace(/\.(?:md|markdown|mdown|txt|text)$/i, '') || name;
}
