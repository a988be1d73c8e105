import type { TextRange } from '../../shared/textRange.ts';
import { isPastForm, UNCHANGED_PASTS } from '../text/verbs.ts';
import { rangeOfWords, type Told } from '../told.ts';
import type { Features } from './chain.ts';
import { CUES, cuesIn } from './clauseCues.ts';
import type { Stretch } from './stretches.ts';
import { classOf, VERBS } from './wordClasses.ts';

/** Pasts that tell how things stood, or what went on in somebody's head: no deed. */
const NO_DEED = new Set(
  "was were had did thought knew felt wanted needed liked loved hoped feared worried expected believed seemed looked heard understood meant wasn't weren't hadn't didn't couldn't worked joined started became stayed lived grew owned used happened volunteered lost sold won saved reached finished ended learned learnt realised realized".split(
    ' ',
  ),
);
const ADVERBS =
  /^(?:then|just|also|even|only|first|basically|actually|always|never|again|really|simply|quietly|\w+ly)$/;

/** "I rang", "we took" (acted); "and put", "then cut" at the start of a stretch goes on with it (alsoActed). */
function actIn(told: Told, stretch: Stretch): 'acted' | 'alsoActed' | null {
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

const OWN = /^(?:i|we|i'd|i've|we'd|we've|i'm|we're)$/;
const LEADING = /^(?:and|but|so|then|hesitation|subordinator)$/;
const NAMING = /^(?:subject|article|owner|other|plural|number|quantity|it|this)$/;
const PRESENT = /\b(?:is|are|has|have|am|can)\b|'[sm]\b/i;

/** What the kinds of its words say about a stretch: who it begins with, whether it has a verb, a number, the present tense. */
function buildOf(told: Told, stretch: Stretch, text: string): Record<string, number> {
  const classes = told.words.slice(stretch.startWord, stretch.endWord).map((word) => classOf(word.folded));
  const built: Record<string, number> = {
    // Into the range of the other features, which are mostly 0 or 1.
    newStatement: Math.max(-1, Math.min(1.5, (stretch.breakScore + 1) / 3)),
    words: Math.min(2, classes.length / 8),
  };
  let at = 0;
  while (at < classes.length - 1 && LEADING.test(classes[at] ?? '')) at++;
  if (OWN.test(told.words[stretch.startWord + at]?.folded ?? '')) built['ownSubject'] = 1;
  else if (NAMING.test(classes[at] ?? '')) built['otherSubject'] = 1;
  if (classes.includes('number')) built['number'] = 1;
  const hasVerb = classes.some((name) => VERBS.has(name));
  if (!hasVerb) built['verbless'] = 1;
  else if (!classes.includes('past') && PRESENT.test(text)) built['present'] = 1;
  return built;
}

/** Features of the stretches of a text from their place and words; `connects` says which of them link to the company. */
export function partFeatures(
  told: Told,
  stretches: readonly Stretch[],
  connects: (range: TextRange, index: number) => boolean,
): Features[] {
  const total = Math.max(1, told.words.length);
  const acts = stretches.map((stretch) => actIn(told, stretch));
  const firstAct = acts.indexOf('acted');
  const hasSentences = stretches.filter((stretch) => stretch.opensSentence).length > 2;
  return stretches.map((stretch, i) => {
    const range = rangeOfWords(told, stretch.startWord, stretch.endWord);
    const text = told.text.slice(range.start, range.end);
    const place = (stretch.startWord + stretch.endWord) / 2 / total;
    const features: Record<string, number> = {
      bias: 1,
      place,
      placeSquared: place * place,
      opensSentence: stretch.opensSentence ? 1 : 0,
      // In a text that has sentences; dictation has none.
      withinSentence: hasSentences && !stretch.opensSentence ? 1 : 0,
      connects: connects(range, i) ? 1 : 0,
      ...buildOf(told, stretch, text),
    };
    if (i === 0) features['first'] = 1;
    if (i === stretches.length - 1) features['last'] = 1;
    cuesIn(text).forEach((has, c) => {
      const name = CUES[c]?.name;
      if (has && name) features[name] = 1;
    });
    const act = acts[i];
    if (act) features[act] = 1;
    // Nothing was done yet: still the situation or the task, and surely no result where the deed is still to come.
    if (firstAct < 0 || i <= firstAct) features[act ? 'firstAct' : 'noActYet'] = 1;
    if (i < firstAct) features['beforeAct'] = 1;
    return features;
  });
}
