import { quantitiesOf } from '../language/quantities.ts';
import type { Quantity } from '../language/quantity.ts';
import { type Word, wordsOf } from '../language/words.ts';
import type { TextRange } from '../shared/textRange.ts';
import { FUNCTION_WORDS } from '../language/functionWords.ts';
import { reduce } from '../takes/text/synonyms.ts';
import { isPastForm } from '../takes/text/verbs.ts';
import { premisesAside } from './premisesAside.ts';

/** Something that a question takes for granted about the person: "You're planning to relocate to LA". */
export interface Premise {
  /** The words of the question that say so. */
  readonly text: string;
  /** In the question. */
  readonly range: TextRange;
  readonly time: 'past' | 'now' | 'ahead';
  /** What the person is taken to do or be: reduced verbs ("relocat"), or the noun after "be" and "your". */
  readonly predicates: ReadonlySet<string>;
  /** Reduced content words that go with it: "LA", "week". */
  readonly objects: ReadonlySet<string>;
  readonly quantities: readonly Quantity[];
  /** "have 8 weeks": denied by another number of the same thing. */
  readonly having: boolean;
  /** "you don't have a licence": denied by saying that one does. */
  readonly negative?: boolean;
  /** "both trams and buses": reduced words for each; denied by having only one. */
  readonly several?: readonly string[];
}

/** Verbs that only lead to the one that matters: "planning to relocate", "going to be moving". */
const CHAINING =
  /^(?:plan|planning|planned|going|hope|hoping|hoped|want|wanted|wanting|about|set|due|decide|decided|deciding|choose|chose|chosen|agree|agreed|start|started|starting|begin|began|continue|continuing|continued|happy|willing|able|intend|intending|intended|look|looking|prepared|preparing|likely|ready|expect|expecting|expected|get|getting|being|been|be|to|forward)$/;
const AUXILIARY =
  /^(?:are|'re|re|were|will|'ll|ll|have|'ve|ve|had|would|do|did|be|been|was|is|currently|now|already|also|recently|previously|soon|just|both|clearly|obviously|once|really|personally|actually|still|successfully)$/;
/** Verbs of thinking and of nothing in particular; denying them contradicts nobody. */
const EMPTY =
  /^(?:do|make|feel|think|like|enjoy|get|go|say|tell|see|find|know|believe|learn|need|consider|mention|describe|share|approach|prepare|handle|deal|bring|take|come|give|put|try|look|help|show|apply|answer|mean|seem|hear|read|notice|want|hope|expect|plan|be|did|done)$/;

/** "Give up", "come back": with these, empty verbs mean something. */
const PARTICLE = /^(?:up|down|out|off|back|over|away)$/;

// "You're …", "since you …", "now that you …", "when you …", "why did you …", "how did you find moving".
const YOU_STATES =
  /\b(?:(since|as|because|given that|now that|when|after|although|though|while|considering(?: that)?|seeing that|I (?:see|understand|hear|gather|know|read) (?:that )?)\s+)?\byou(?:(['’](?:re|ll|ve))|\b)/giu;

/** What a question presupposes of the person. Conditions ("if you …") and open questions ("do you …") presuppose nothing. */
export function premisesOf(question: string): Premise[] {
  const words = wordsOf(question);
  const premises: Premise[] = [];
  for (const match of question.matchAll(YOU_STATES)) {
    const at = words.findIndex(
      (word) => word.end > match.index + match[0].search(/you/iu) && /^you\b/u.test(word.folded),
    );
    if (at < 0 || !states(question, words, at)) continue;
    for (const from of predicateStarts(question, words, at)) {
      const premise = predicateAt(question, words, at, from);
      if (premise) premises.push(premise);
    }
  }
  return [
    ...premises,
    ...premisesAside(question, premisesOf),
    ...whyDidYou(question, words),
    ...yourNouns(question, words),
  ];
}

/** A plain "you" clause, not asked, not supposed, not a request and not of "a time you …". */
function states(question: string, words: readonly Word[], at: number): boolean {
  const sentenceStart = Math.max(
    0,
    ...[...question.slice(0, words[at]!.start).matchAll(/[.!?:;]\s|\n/g)].map((m) => m.index + 1),
  );
  const before = question.slice(sentenceStart, words[at]!.start).toLowerCase();
  const sentenceEnd = question.slice(words[at]!.start).search(/[.!?](?:\s|$)/u);
  const asks = sentenceEnd >= 0 && question[words[at]!.start + sentenceEnd] === '?';
  const subordinate =
    /\b(?:since|as|because|now that|given that|when|after|although|though|while|considering|seeing that|(?:see|understand|hear|gather|know|read)(?: that)?)\s*$/u.test(
      before,
    );
  if (
    !subordinate &&
    /\b(?:if|whether|unless|imagine|suppose|should|would|could|can|do|does|did|are|were|have|will|might|may|how|what|which|who|where|that|time|times|times when|situation|example|of|for|to|with|about|something|anything|thing|things|way|ways)\s+$/u.test(
      before,
    )
  )
    return false;
  if (/\b(?:if|imagine|suppose|time|situation|example|occasion|instance|moment|whether)\b/u.test(before)) return false;
  const opener = before.trim().replace(/^(?:so|and|well|now|ok|okay|also|hi|hello|great|thanks|thank)[, ]*/u, '');
  // In a question proper, only "Since you led …, what …" and "…, and you have …" state something.
  return asks ? subordinate || opener === '' : opener === '' || subordinate || /(?:,|\band|\bbut|:)\s*$/u.test(before);
}

/** The predicate after "you", and further ones that share it: "You're planning to move and have 8 weeks". */
function predicateStarts(question: string, words: readonly Word[], at: number): number[] {
  const starts = [at];
  for (let i = at + 2; i < words.length && i < at + 25; i++) {
    const gap = question.slice(words[i - 1]!.end, words[i]!.start);
    if (/[.!?:;\n]/u.test(gap)) break;
    if (
      words[i]!.folded === 'and' &&
      /^(?:have|are|will|worked|led|managed|were|had|had)$/u.test(words[i + 1]?.folded ?? '')
    )
      starts.push(i);
  }
  return starts;
}

function predicateAt(question: string, words: readonly Word[], you: number, from: number): Premise | null {
  const end = clauseEnd(question, words, from);
  let i = from + 1;
  let time: Premise['time'] = 'now';
  let having = false;
  let copula = false;
  let chained = false;
  let negative = false;
  const contracted = /'(re|ll|ve)$/u.exec(words[from]!.folded)?.[1];
  if (contracted === 'll') time = 'ahead';
  if (contracted === 're') copula = true;
  if (contracted === 've') time = 'past';
  for (; i < end; i++) {
    const word = words[i]!.folded;
    if (word === 'will' || word === 'going' || word.startsWith('plan')) time = 'ahead';
    else if (/^(?:have|had)$/.test(word)) {
      having = true;
      if (word === 'had') time = 'past';
    } else if (/^(?:were|was|did|been)$/.test(word)) {
      time = 'past';
      copula = true;
    } else if (/^(?:are|be)$/.test(word)) copula = true;
    else if (/^(?:not|never|don't|haven't|aren't|didn't|can't|cannot|won't)$/.test(word)) {
      negative = true;
      if (word === "haven't") having = true;
      continue;
    } else if (word === 'no') return null;
    if (AUXILIARY.test(word)) continue;
    if (!CHAINING.test(word)) break;
    if (!/^(?:be|been|being)$/.test(word)) chained = true;
  }
  const main = words[i];
  if (!main || i >= end) return null;
  // "You're used to a big workshop": no deed.
  if (main.folded === 'used' && words[i + 1]?.folded === 'to') return null;
  const isVerbAfterHave = having && (isPastForm(main.folded) || /(?:ed|en|un|ought)$/u.test(main.folded));
  if (isVerbAfterHave) {
    having = false;
    time = 'past';
  } else if (!having && !copula && !chained && isPastForm(main.folded)) time = 'past';
  if (copula && main.folded.endsWith('ing') && time === 'now') time = 'ahead';
  const content = words.slice(i, end).filter((word) => !FUNCTION_WORDS.has(word.folded));
  const predicates = new Set<string>();
  const rest = new Set(content.map((word) => reduce(word.folded)));
  if (having) {
    predicates.add('have');
  } else if (copula && !chained && !/(?:ing|ed)$/u.test(main.folded)) {
    // "You are a qualified electrician", "you were in the army".
    for (const key of rest) predicates.add(key);
    predicates.add('be');
  } else {
    const key = reduce(main.folded);
    if ((EMPTY.test(key) || EMPTY.test(main.folded)) && !PARTICLE.test(words[i + 1]?.folded ?? '')) return null;
    predicates.add(key);
    rest.delete(key);
  }
  const range = { start: words[from === you ? you : from]!.start, end: words[end - 1]!.end };
  const text = question.slice(range.start, range.end);
  const several = severalIn(text);
  return {
    text,
    range,
    time,
    predicates,
    objects: rest,
    quantities: quantitiesOf(text),
    having,
    negative,
    ...(several ? { several } : {}),
  };
}

/** The two things of "both A and B". */
function severalIn(text: string): string[] | null {
  const match = /\bboth (?:an? |the )?(\p{L}+)(?: \p{L}+)? and (?:an? |the |in |for )?(\p{L}+)/iu.exec(text);
  return match ? [reduce(match[1]!.toLowerCase()), reduce(match[2]!.toLowerCase())] : null;
}

function clauseEnd(question: string, words: readonly Word[], from: number): number {
  for (let i = from + 1; i < words.length; i++) {
    const gap = question.slice(words[i - 1]!.end, words[i]!.start);
    if (/[.!?:;\n]/u.test(gap) || (gap.includes(',') && i > from + 1)) return i;
    if (
      i > from + 2 &&
      words[i]!.folded === 'and' &&
      /^(?:have|are|will|worked|led|managed|were|had|you|what|how|why)$/u.test(words[i + 1]?.folded ?? '')
    )
      return i;
    if (i - from > 24) return i;
  }
  return words.length;
}

/** "Why did you leave teaching?", "What made you move to Leeds?": the deed is taken for granted. */
function whyDidYou(question: string, words: readonly Word[]): Premise[] {
  return [
    ...question.matchAll(
      /\b(?:why did you(?: decide to| choose to)?|what made you(?: decide to)?|what led you to|why have you|why are you)\s+(?=\p{L})/giu,
    ),
  ].flatMap((match) => {
    const at = words.findIndex((word) => word.start >= match.index + match[0].length);
    if (at < 0) return [];
    const main = words[at]!;
    const key = reduce(main.folded);
    if (
      ((EMPTY.test(key) || EMPTY.test(main.folded)) && !PARTICLE.test(words[at + 1]?.folded ?? '')) ||
      FUNCTION_WORDS.has(main.folded) ||
      /^(?:interested|excited|apply|choose|pick|right|good)/u.test(main.folded)
    )
      return [];
    const end = clauseEnd(question, words, at);
    const objects = new Set(
      words
        .slice(at + 1, end)
        .filter((word) => !FUNCTION_WORDS.has(word.folded))
        .map((word) => reduce(word.folded)),
    );
    const range = { start: match.index, end: words[end - 1]!.end };
    return [
      {
        text: question.slice(range.start, range.end),
        range,
        time: /are you/iu.test(match[0]) ? 'ahead' : 'past',
        predicates: new Set([key]),
        objects,
        quantities: [],
        having: false,
      } satisfies Premise,
    ];
  });
}

const OWNED =
  /\byour (?:(?:nearly |almost |over |more than )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty) |own |recent |current |previous |past |upcoming |planned |\d{4} )?(time (?:in|at|with|as) (?:the |an? )?[\p{L}\p{N}'’ ]+?|move to [\p{L} ]+?|relocation(?: to [\p{L} ]+?)?|years (?:in|at|with|as|of) (?:the |an? )?[\p{L} ]+?|degree(?: in [\p{L} ]+?)?|apprenticeship|military service|(?:role|job|work|career|experience) as (?:an? |the )?[\p{L} ]+?)(?=\s+(?:prepare|prepared|help|helped|shape|shaped|teach|taught|to|for|and|or|has|have|had|did|was|is|go|with|from|but|if)\b|[,.?!;:]|$)/giu;

/** "your time in the army", "your relocation to Leeds". */
function yourNouns(question: string, words: readonly Word[]): Premise[] {
  return [...question.matchAll(OWNED)]
    .map((match) => {
      const range = { start: match.index, end: match.index + match[0].length };
      const noun = match[1]!.toLowerCase();
      const inside = words.filter(
        (word) => word.start >= range.start && word.end <= range.end && !FUNCTION_WORDS.has(word.folded),
      );
      const keys = inside
        .map((word) => reduce(word.folded))
        .filter((key) => !/^(?:time|year|role|job|work|career|experi|recent|current|previou|past|own)$/u.test(key));
      const moving = /^(?:move|relocation)/u.test(noun);
      return {
        text: match[0],
        range,
        time: moving ? 'ahead' : 'past',
        predicates: new Set(moving ? ['move', 'reloc', ...keys.slice(0, 1)] : ['be', 'have', ...keys]),
        objects: new Set(moving ? keys.slice(1) : keys),
        quantities: quantitiesOf(match[0]).filter(({ weak }) => !weak),
        having: /\byears\b/u.test(noun),
      } satisfies Premise;
    })
    .filter(({ objects, predicates }) => objects.size > 0 || predicates.has('move'));
}
