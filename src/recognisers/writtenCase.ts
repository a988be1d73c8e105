/**
 * Some models write capitals only ("THE READING CLUB"). Their words go to small letters, and names back to how the guide
 * writes them; text that has small letters is left as it is.
 */
export function inWrittenCase(text: string, terms: readonly string[]): string {
  if (/\p{Ll}/u.test(text) || !/\p{Lu}{2}/u.test(text)) return text;
  const written = new Map(
    terms.flatMap((term) => term.split(/\s+/u)).map((word) => [word.toLowerCase(), word] as const),
  );
  return text
    .toLowerCase()
    .replace(/[\p{L}\p{N}'’]+/gu, (word) =>
      word === 'i' || /^i['’]/.test(word) ? `I${word.slice(1)}` : (written.get(word) ?? word),
    );
}
