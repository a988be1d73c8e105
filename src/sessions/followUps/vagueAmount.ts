import type { AnswerWords } from '../answerWords.ts';

/** An effect that has a size, told without one. */
const VAGUE =
  /\b(?:a lot (?:of time|of money|more|less|fewer|faster|quicker|better|shorter)|lots of (?:time|money)|much (?:faster|quicker|better|shorter|less|more|fewer|smaller|bigger|higher|lower|cheaper)|far (?:fewer|less|more|better|quicker|faster)|way (?:fewer|less|more|better|quicker|faster|down|up)|significantly|considerably|dramatically|massively|hugely|noticeably|went (?:right |way |well )?(?:down|up)|(?:sales|complaints|waste|costs?|errors?|mistakes|delays?|falls|accidents|absences?|attendance|numbers|takings|returns|queues?|waiting times?) (?:really |also )?(?:dropped|fell|rose|went|improved|increased|decreased|shrank|grew|came down)|(?:reduced|increased|improved|cut|boosted|raised|sped up|lowered) (?:the |our |my |their |its )?\p{L}+|saved (?:us |them |the \p{L}+ )?(?:a lot|lots|loads|time|money|hours)|loads (?:of|more|less)|quite a bit|a big (?:difference|drop|jump)|more and more|fewer and fewer|most of (?:the|them|our))\b/u;

/** Where an answer speaks of how much something changed and has no figure at all: the words that say it. Null otherwise. */
export function vagueAmount({ told, clauses, quantities }: AnswerWords): { readonly words: string } | null {
  if (quantities.some(({ weak, kind }) => !weak && kind !== 'date' && kind !== 'clockTime' && kind !== 'ordinal'))
    return null;
  for (const { cue, range } of clauses) {
    if (/\b(?:would|could|if|want(?:ed)? to|to (?:reduce|increase|improve|cut))\b/u.test(cue)) continue;
    if (VAGUE.test(cue)) return { words: told.text.slice(range.start, range.end) };
  }
  return null;
}
