import { isNumberWord } from './numberWords.ts';
import type { Token } from './tokens.ts';

const UP =
  /^(?:increas\w*|grew|grow\w*|rose|rise|rises|rising|risen|rais\w+|up|extend\w*|lengthen\w*|climb\w*|gain\w*|boost\w*|jump\w*|surg\w*|higher|more|faster|growth|uplift|expand\w*|doubl\w*|tripl\w*|soar\w*|rocketed|leapt|swelled|reach|reached|reaches|reaching)$/;
const DOWN =
  /^(?:decreas\w*|reduc\w*|cut|cuts|cutting|drop\w*|fell|fall|falls|falling|fallen|down|shorten\w*|lower\w*|less|fewer|declin\w*|slash\w*|shrank|shrink\w*|shrunk|eliminat\w*|halv\w*|lost|lose|losing|sav\w+|trim\w*|slower|worse\w*|remov\w*|shed|plummet\w*|plunged|tumbled|sank|slid)$/;
// Verbs that start another statement: a direction beyond them is not this quantity's.
const CLAUSE = /^(?:and|but|so|because|then|while|when|although|though|which|who|if|after|before)$/;

/** What happened to a quantity: the nearest word for more or less of its clause, within seven words. */
export function directionOf(tokens: readonly Token[], from: number, next: number): 'up' | 'down' | null {
  let best: { way: 'up' | 'down'; distance: number } | null = null;
  const consider = (i: number, distance: number): void => {
    const word = tokens[i]!.text;
    const way = wayOf(tokens, i);
    if (
      way &&
      !(word === 'more' && tokens[i + 1]?.text === 'than') &&
      !(word === 'less' && tokens[i + 1]?.text === 'than')
    ) {
      if (!best || distance < best.distance) best = { way, distance };
    }
  };
  for (let i = from - 1; i >= 0 && i >= from - 8; i--) {
    if (tokens[i + 1]!.gap === 'stop') break;
    if (CLAUSE.test(tokens[i]!.text)) break;
    consider(i, from - i);
  }
  for (let i = next; i < tokens.length && i < next + 4; i++) {
    if (tokens[i]!.gap === 'stop' || tokens[i]!.gap === 'pause' || CLAUSE.test(tokens[i]!.text)) break;
    consider(i, (i - next + 1) * (i === next ? 0.5 : 1.2));
  }
  return best === null ? null : (best as { way: 'up' | 'down' }).way;
}

function wayOf(tokens: readonly Token[], i: number): 'up' | 'down' | null {
  const word = tokens[i]!.text;
  if (
    word === 'up' &&
    /^(?:to|with|for|the|a|on|and)$/.test(tokens[i + 1]?.text ?? '') &&
    !/^(?:went|gone|going|go|was|is|were|are)$/.test(tokens[i - 1]?.text ?? '')
  )
    return null;
  if (
    /^(?:up|down)$/.test(word) &&
    /^(?:ended|end|set|woke|wake|woken|wrote|write|made|make|broke|break|signed|sign|came|come|follow|followed|sat|sit|stand|stood|step|stepped|team|teamed|calm|calmed|turned|shut|pick|picked|backed|back|clean|cleaned|showed)$/.test(
      tokens[i - 1]?.text ?? '',
    )
  )
    return null;
  if (word === 'savage' || word === 'saw' || (word === 'cutting' && tokens[i + 1]?.text === 'edge')) return null;
  if (word === 'more' && /^(?:much|any|no|once)$/.test(tokens[i - 1]?.text ?? '')) return null;
  return UP.test(word) ? 'up' : DOWN.test(word) ? 'down' : null;
}

const NEGATORS =
  /^(?:not|never|didn't|don't|doesn't|wasn't|weren't|couldn't|won't|wouldn't|cannot|can't|hasn't|haven't|hadn't|isn't|aren't|without|neither|nor|didnt|wasnt|couldnt|dont|hasnt|werent)$/;
const NOT_NEGATING_AFTER =
  /^(?:only|just|even|quite|sure|because|easy|long|yet|enough|to|believe|mention|stop|until|mind|merely|simply)$/;

/** True where the statement of the quantity is denied: "did not reduce it by 50%", "never hit 30 percent", "not five". */
export function isNegated(tokens: readonly Token[], from: number, next: number): boolean {
  let denied = false;
  let conjunction = false;
  for (let i = from - 1; i >= 0 && i >= from - 9; i--) {
    const token = tokens[i]!;
    if (tokens[i + 1]!.gap === 'stop') break;
    if (
      /^(?:but|so|because|while|when|until|although|though|which|who|that|if|and|then|still|instead)$/.test(token.text)
    ) {
      conjunction = true;
      break;
    }
    if (tokens[i + 1]!.gap === 'pause' && from - i > 2) break;
    // "he did not agree I cut it to five": somebody begins another statement.
    if (/^(?:i|we|he|she|they|it's|that's|there's)$/.test(token.text)) break;
    // "wouldn't lower it was minus four"
    if (/^(?:it|there|they|we|he|she|i)$/.test(tokens[i - 1]?.text ?? '') && /^(?:was|were|is)$/.test(token.text))
      break;
    // "did not cost thirty five, it cost three hundred": what it did do is another statement.
    if (token.text === 'it' && /^(?:cost|was|is|took|came|got|went|had|made|brought)$/.test(tokens[i + 1]!.text)) break;
    // "a signature I didn't give a minister was due to see forty six": so does a verb of being.
    if (i < from - 2 && /^(?:was|were)$/.test(token.text)) break;
    const failed = /^(?:fail|fails|failed|failing|unable)$/.test(token.text) && tokens[i + 1]!.text === 'to';
    const negates = failed || (NEGATORS.test(token.text) && !NOT_NEGATING_AFTER.test(tokens[i + 1]!.text));
    if (!negates) continue;
    // "not more than", "never more than" bound a value; they don't deny it.
    if (/^(?:more|less|fewer|over|under)$/.test(tokens[i + 1]!.text)) return false;
    // "couldn't see further than forty metres" tells how far one could.
    if (tokens[from - 1]!.text === 'than' && /er$|^(?:more|less|worse)$/.test(tokens[from - 2]?.text ?? ''))
      return false;
    // "didn't sleep for five weeks" denies the sleep.
    if (tokens[from - 1]!.text === 'for' && from - 1 > i) return false;
    // A denial reaches a quantity through a verb or directly; "not a single error in five weeks" is about the error.
    const gapWords = tokens.slice(i + 1, from);
    const near =
      gapWords.length === 0 ||
      (gapWords.length === 1 &&
        /^(?:by|in|for|at|to|a|the|exactly|quite|even|over|within|about|after)$/.test(gapWords[0]!.text));
    // "did not fall by thirty percent in those three months": the first value is denied, the time only places it.
    if (gapWords.some(isNumber) && /^(?:those|these|the)$/.test(tokens[from - 1]!.text)) return false;
    // "neither side signed": who did not do it stands before the verb.
    const subject = token.text === 'neither' && gapWords.length > 1 ? 1 : 0;
    // "never got to 460": whatever the verb, it leads right there.
    const leadsThere =
      gapWords.length === 2 && /^(?:to|by|past|above|below|beyond|over|under|as)$/.test(gapWords[1]!.text);
    const viaVerb =
      (leadsThere && token.text !== 'without') ||
      (gapWords.length > 0 &&
        VERBISH.test(
          gapWords.slice(subject).find((t) => !/^(?:really|actually|ever|quite|even|did)$/.test(t.text))?.text ?? '',
        ));
    denied = near || viaVerb;
    break;
  }
  void conjunction;
  void next;
  return denied;
}

const isNumber = (token: Token): boolean => token.kind === 'number' || isNumberWord(token.text);

const VERBISH =
  /^(?:avoid\w*|prevent\w*|bring|brought|come|came|fell|rose|grew|went|push|move|increas\w*|reduc\w*|cut|drop\w*|fall|rise|rais\w*|grow|improv\w*|sav\w*|hit|reach\w*|get|have|had|take|took|taken|lead|led|manage|finish\w*|meet|met|achiev\w*|decreas\w*|lower\w*|gain\w*|make|made|deliver\w*|complet\w*|work\w*|spend|spent|last\w*|need\w*|go|went|see|saw|double|halve|to|use|used|train\w*|help\w*|teach|taught|win|won|earn\w*|raise|sell|sold|learn\w*|handle\w*|pass|passed|sign|signed|cost|costs|pay|paid|buy|bought|charge|charged|build|built|run|ran|serve\w*|treat\w*|present\w*|learn|start\w*|join\w*|be|been|eliminat\w*|boost\w*|exceed\w*|stay\w*|keep|kept|give|gave|involve\w*|leave|left)$/;
