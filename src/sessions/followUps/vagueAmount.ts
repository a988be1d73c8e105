import type { AnswerWords } from '../answerWords.ts';

/** An effect that has a size, told without one. */
export const VAGUE_EFFECT =
  /\b(?:a lot (?:of time|of money|more|less|fewer|faster|quicker|better|shorter)|lots of (?:time|money)|much (?:faster|quicker|better|shorter|less|more|fewer|smaller|bigger|higher|lower|cheaper)|far (?:fewer|less|more|better|quicker|faster)|way (?:fewer|less|more|better|quicker|faster|down|up)|significantly|considerably|dramatically|massively|hugely|noticeably|went (?:right |way |well )?(?:down|up)|(?:sales|complaints|waste|costs?|errors?|mistakes|delays?|falls|accidents|absences?|attendance|numbers|takings|returns|queues?|waiting times?) (?:really |also )?(?:dropped|fell|rose|went|improved|increased|decreased|shrank|grew|came down)|(?:reduced|increased|improved|cut|boosted|raised|sped up|lowered) (?:the |our |my |their |its )?\p{L}+|saved (?:us |them |the \p{L}+ )?(?:a lot|lots|loads|time|money|hours)|loads (?:of|more|less)|quite a bit|a big (?:difference|drop|jump)|more and more|fewer and fewer|most of (?:the|them|our))\b/u;

const FIGURES: ReadonlySet<string> = new Set(['number', 'percentage', 'amount', 'duration']);

/** Where an answer speaks of how much something changed and gives no figure there: the words that say it. Null otherwise. */
export function vagueAmount({ told, clauses, quantities }: AnswerWords): { readonly words: string } | null {
  for (const [i, { cue, range }] of clauses.entries()) {
    if (/\b(?:would|could|if|want(?:ed)? to|to (?:reduce|increase|improve|cut)|learn\w*)\b/u.test(cue)) continue;
    if (!VAGUE_EFFECT.test(cue)) continue;
    // "Sales rose, by a fifth": the figure may stand in the clause after it.
    const end = clauses[i + 1]?.range.end ?? range.end;
    const sized = quantities.some(
      (one) => !one.weak && FIGURES.has(one.kind) && one.range.start >= range.start && one.range.end <= end,
    );
    if (!sized) return { words: told.text.slice(range.start, range.end) };
  }
  return null;
}
