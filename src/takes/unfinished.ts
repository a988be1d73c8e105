import type { Told } from './told.ts';
import { baseOf, isPastForm, UNCHANGED_PASTS } from './text/verbs.ts';

// Each of these asks for a word after it; nothing said ends with one.
const ALWAYS_OPEN = new Set(
  `a an the my our your their its every and or but nor because if unless although though whereas whether than into onto
from of per via between among during without toward towards upon i'm i've i'll i'd we're we've we'll we'd they're they've
they'd you're he'd she'd there's who's it'll that'll i we he she they very`.split(/\s+/),
);
// These end a sentence now and then ("what I signed up for", "the way it is"): open unless the words before excuse them.
const MOSTLY_OPEN = new Set(
  'to for with at about by as is was were are been be will would could should can might must have had has which who whose where when while until since so like'.split(
    ' ',
  ),
);
const OPEN_VERBS = new Set(
  'want need decide try manage ask tell let realise realize notice mean seem include involve require make give become'.split(
    ' ',
  ),
);
const DETERMINERS = new Set('the a an my our your his her their its this that these those some every each'.split(' '));
const SUBJECTS = new Set('i we he she they it you'.split(' '));
const ADJECTIVES = new Set(
  'new next whole other more most entire main biggest best worst same new own very really first second third old big small long good great different important'.split(
    ' ',
  ),
);
const EXCUSING = new Set('what who whom which that where how than as'.split(' '));
const SUBORDINATORS = new Set(
  'because when while if although though since unless whereas which who where after before until'.split(' '),
);

/**
 * Whether a text breaks off: it ends in a word that must go on ("and the", "so we decided"), or in a clause with no verb
 * ("because my manager"). A full stop, question or exclamation mark at the end means that the person stopped on purpose,
 * unless the word before it can't end a sentence.
 */
export function isUnfinished(told: Told): boolean {
  const { words, text } = told;
  const last = words.at(-1);
  if (!last || words.length < 4) return false;
  const tail = text.slice(last.end).trim();
  if (/^(?:\.\.\.+|…|[-–—,;:(])/.test(tail) || /(?:\.\.\.|…)['"’”)]*$/.test(tail)) return true;
  const closed = /[.!?]/.test(tail);
  const word = last.folded;
  const before = words.at(-2)?.folded ?? '';
  if (ALWAYS_OPEN.has(word)) return !excusedSubject(word, words.length, before) && !(closed && SUBJECTS.has(word));
  if (closed) return DETERMINERS.has(before) && false;
  if (MOSTLY_OPEN.has(word)) return !excused(told, word, before);
  if (
    DETERMINERS.has(before) &&
    ADJECTIVES.has(word) &&
    !['same', 'first', 'second', 'third', 'best', 'worst', 'other', 'most', 'old', 'new'].includes(word)
  )
    return true;
  if (DETERMINERS.has(before) && (word === 'new' || word === 'other' || word === 'most') && before !== 'the')
    return true;
  if ((SUBJECTS.has(before) || before === 'to') && OPEN_VERBS.has(baseForm(word)) && !clauseHas(told, EXCUSING))
    return true;
  return danglingClause(told);
}

const baseForm = (folded: string): string => {
  const base = baseOf(folded);
  if (base !== folded) return base;
  return folded
    .replace(/(?:ied)$/, 'y')
    .replace(/(?<=[^e])ed$/, (m) => (OPEN_VERBS.has(folded.slice(0, -1)) ? m.slice(0, 1) : ''))
    .replace(/s$/, '');
};

/** "…better than I" and "Sam and I" end on a subject. */
const excusedSubject = (word: string, count: number, before: string): boolean =>
  SUBJECTS.has(word) && (before === 'than' || (before === 'and' && word === 'i' && count > 6 && false));

/** "what I signed up for", "the way it is", "better than it was", "as best I could", "I think so". */
function excused(told: Told, word: string, before: string): boolean {
  if (word === 'so') return /^(?:think|hope|believe|suppose|guess|said|did|do|or|say|even)$/.test(before);
  if (word === 'like') return /^(?:was|is|feel|felt|looked|looks|sounded|it's|be)$/.test(before);
  if (/^(?:which|who|whose|where|when|while|until|since)$/.test(word))
    return /^(?:or|and|ever|know|of|by)$/.test(before) || (word === 'since' && /^(?:ever|long)$/.test(before));
  if (word === 'had' || word === 'have' || word === 'has') return clauseHas(told, EXCUSING);
  if (word === 'to')
    return (
      /^(?:want|wanted|had|have|need|needed|going|used|able|like|liked|hoped|meant|supposed|talk|speak|listen|turn|go)$/.test(
        before,
      ) &&
      clauseHas(
        told,
        new Set([
          'what',
          'who',
          'than',
          'as',
          'if',
          'when',
          'anyone',
          'someone',
          'somebody',
          'nobody',
          'how',
          "didn't",
          'even',
        ]),
      )
    );
  return (
    clauseHas(told, EXCUSING) ||
    clauseHas(told, new Set(['how', 'something', 'anything', 'everything', 'proud', 'lot']))
  );
}

function clauseHas(told: Told, set: ReadonlySet<string>): boolean {
  const end = told.words.length - 1;
  for (let i = Math.max(0, end - 9); i < end; i++) if (set.has(told.words[i]?.folded ?? '')) return true;
  return false;
}

/** A subordinate clause of a few words at the end with a subject and no verb: "…when the manager". */
function danglingClause(told: Told): boolean {
  const { words } = told;
  for (let back = 2; back <= 4; back++) {
    const at = words.length - back;
    const opener = words[at]?.folded ?? '';
    if (!SUBORDINATORS.has(opener)) continue;
    if (!DETERMINERS.has(words[at + 1]?.folded ?? '')) return false;
    if (opener === 'since' || opener === 'after' || opener === 'before' || opener === 'until') return false;
    const rest = words.slice(at + 1).map((w) => w.folded);
    return rest.length <= 3 && !rest.some((w) => isVerb(w));
  }
  return false;
}

const isVerb = (folded: string): boolean =>
  isPastForm(folded) ||
  UNCHANGED_PASTS.has(folded) ||
  /^(?:is|are|am|was|were|be|been|can|could|will|would|should|might|must|has|have|had|does|do|did)$/.test(folded) ||
  /(?:s|ing|'s|n't)$/.test(folded);
