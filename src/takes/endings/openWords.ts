/** "a forklift that": whatever it does is still to come. */
const OPEN_RELATIVE =
  /\b(?:a|an|the|my|our|their|his|her|some|every|two|three|four|five)\s+\p{L}+\s+(?:that|which|who|whose|where)$/u;
/** "how he would always", "three reasons … the second": the word that carries it is still to come. */
const OPEN_ADVERB =
  /\b(?:would|will|could|can|should|must|might|i'd|he'd|she'd|they'd|we'd|to) (?:always|never|often|also|just|then|usually|only|even|first)$/u;
/** "It taught me how important", "since I couldn't", "each person gets": what it is is still to come. */
const OPEN_DEGREE =
  /\bhow (?:very |really )?(?:important|essential|hard|difficult|easy|much|many|big|small|quickly|often)$/u;
const OPEN_REFUSAL =
  /\b(?:since|because|that|although|though) (?:i|he|she|they|we|you|it) (?:really |simply |just )?(?:couldn't|can't|won't|wouldn't|cannot)$/u;
const OPEN_VERB =
  /\b(?:gets|makes|gives|brings|puts|includes|requires|allows|lets|involves|becomes|became|contains|seems|keeps)$/u;
/** Before such a verb, these hold its object: "what it brings", "all that she gives". */
const OBJECT_BEFORE =
  /\b(?:what|whatever|which|that|than|as|how|who|whom|all|everything|anything|nothing|attention|one)\b/u;

/**
 * Whether a sentence stops on words that ask for more by themselves, as in "each person gets", "how important", "a forklift
 * that". `sentence` is folded, its words with single spaces between; of a text without marks its last words.
 */
export const endsOnOpenWords = (sentence: string): boolean =>
  OPEN_RELATIVE.test(sentence) ||
  OPEN_ADVERB.test(sentence) ||
  OPEN_DEGREE.test(sentence) ||
  OPEN_REFUSAL.test(sentence) ||
  (OPEN_VERB.test(sentence) && !OBJECT_BEFORE.test(sentence));
