/**
 * Whether a text came mostly from the clipboard. Typed answers get remarks that would be unfair on
 * words that a recogniser wrote and the person only pasted.
 */
export function isMostlyPasted(text: string, pastedCharacters: number): boolean {
  return text.length > 0 && pastedCharacters >= text.length / 2;
}
