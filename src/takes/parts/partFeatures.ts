import type { TextRange } from '../../shared/textRange.ts';
import type { Clause } from '../text/clauses.ts';
import { rangeOfWords, type Told } from '../told.ts';
import type { Features } from './chain.ts';
import { isPastForm, UNCHANGED_PASTS } from '../text/verbs.ts';
import { CUES, cuesIn } from './clauseCues.ts';

/** Pasts that tell how things stood, or what went on in somebody's head: no deed. */
const NO_DEED = new Set(
  "was were had did thought knew felt wanted needed liked loved hoped feared worried expected believed seemed looked heard understood meant wasn't weren't hadn't didn't couldn't worked joined started became stayed lived grew owned used happened volunteered lost sold won saved reached finished ended learned learnt realised realized".split(
    ' ',
  ),
);
const ADVERBS =
  /^(?:then|just|also|even|only|first|basically|actually|always|never|again|really|simply|quietly|\w+ly)$/;

/** "I rang", "we took" (acted); "and put", "then cut" at the start of a stretch goes on with it (alsoActed). */
function actIn(told: Told, stretch: Clause): 'acted' | 'alsoActed' | null {
  const folded = (at: number): string => told.words[at]?.folded ?? '';
  const isDeed = (at: number): boolean =>
    (isPastForm(folded(at)) || UNCHANGED_PASTS.has(folded(at))) && !NO_DEED.has(folded(at));
  for (let at = stretch.startWord; at < stretch.endWord - 1; at++) {
    if (folded(at) !== 'i' && folded(at) !== 'we') continue;
    let verb = at + 1;
    while (verb < stretch.endWord && ADVERBS.test(folded(verb))) verb++;
    if (verb < stretch.endWord && isDeed(verb)) return 'acted';
  }
  let at = stretch.startWord;
  while (at < stretch.endWord && /^(?:and|then|so|but)$/.test(folded(at))) at++;
  return at > stretch.startWord && isDeed(at) ? 'alsoActed' : null;
}

/** Features of the stretches of a text from their place and words; `connects` says which of them link to the company. */
export function partFeatures(
  told: Told,
  stretches: readonly Clause[],
  connects: (range: TextRange, index: number) => boolean,
): Features[] {
  const total = Math.max(1, told.words.length);
  let acted = false;
  const hasSentences = stretches.filter((stretch) => stretch.opensSentence).length > 2;
  return stretches.map((stretch, i) => {
    const range = rangeOfWords(told, stretch.startWord, stretch.endWord);
    const place = (stretch.startWord + stretch.endWord) / 2 / total;
    const features: Record<string, number> = {
      bias: 1,
      place,
      placeSquared: place * place,
      opensSentence: stretch.opensSentence ? 1 : 0,
      // In a text that has sentences; dictation has none.
      withinSentence: hasSentences && !stretch.opensSentence ? 1 : 0,
      connects: connects(range, i) ? 1 : 0,
    };
    cuesIn(told.text.slice(range.start, range.end)).forEach((has, c) => {
      const name = CUES[c]?.name;
      if (has && name) features[name] = 1;
    });
    const act = actIn(told, stretch);
    if (act) features[act] = 1;
    // Nothing was done yet: still the situation or the task, the more surely the earlier.
    if (!acted) features[act ? 'firstAct' : 'noActYet'] = 1;
    acted ||= act === 'acted';
    return features;
  });
}
