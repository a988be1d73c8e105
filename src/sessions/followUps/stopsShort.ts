import type { AnswerWords } from '../answerWords.ts';

/** Spoken words have no marks to end with: these last words want more all the same. */
const OPEN_END =
  /(?:\b(?:was|is|said|thing|knew|saw|meant) that|\b(?:because|when|if|since|although|while|until|unless) (?:the|a|an|my|his|her|our|their|this|that|all) \p{L}+|\b(?:the|a|an|my|our|their|and|but|because|so that|of|to the|with|into|from))$/u;
/** How many of the last words hold such an end. */
const REACH = 4;

/** An answer without an end mark that stops where nobody stops: its last words. Null where it ends. */
export function stopsShort({ told, cue }: AnswerWords): string | null {
  const { text, words } = told;
  if (/[.!?…]["”'’)\]]*\s*$/u.test(text) || !OPEN_END.test(cue.trim())) return null;
  const first = words[Math.max(0, words.length - REACH - 2)];
  return first ? text.slice(first.start).trim() : null;
}
