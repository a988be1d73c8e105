/** The first words of a text, as they stand there; "…" where there are more. */
export function firstWords(text: string, most = 12): string {
  const words = text.trim().split(/\s+/u);
  return words.length <= most ? words.join(' ') : `${words.slice(0, most).join(' ')} …`;
}
