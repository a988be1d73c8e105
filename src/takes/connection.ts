import type { TextRange } from '../shared/textRange.ts';
import { FORWARD } from './company.ts';
import { linkTold } from './connectionAligned.ts';
import { isAddressed } from './connectionAddressed.ts';
import { meansLink } from './connectionMeant.ts';
import { isByTheWay, mentionsOf } from './connectionNames.ts';
import { countPasts } from './connectionPasts.ts';
export { mentionsOf } from './connectionNames.ts';
import type { ConnectionStatus } from './model.ts';
import type { Outline } from './outline.ts';
import { rangeOfWords, type Told } from './told.ts';

export interface ConnectionReview {
  readonly status: ConnectionStatus;
  readonly range: TextRange | null;
}

/** The closing stretch: a connection within the last words, or in the last sentence, closes the story. */
const CLOSING_WORDS = 30;
/** A close that runs on longer than this is another part of the story. */
const LONGEST_CLOSE = 45;
/** A last clause after the link may tell what happened: "and that's Dorothea, really, she taught me". */
const LONGEST_TAIL = 12;
/** A link in fewer words names somebody. */
const LEAST_CLOSE = 5;
/** In fewer words nothing was told that a link could close; and what is told has a verb of the past every so many words. */
const LEAST_STORY = 20;
const WORDS_A_PAST = 20;

// Where the guide names no company, or the person says "you": the place applied to, by its role in the talk.
const YOUR_PLACE =
  /\b(?:your (?:team|company|school|firm|hospital|ward|site|store|shop|office|department|trust|organi[sz]ation|practice|academy|college|clients|customers|patients|pupils|students|people)|this (?:role|position|job|post|placement|apprenticeship|course)|the role|for you|with you|join(?:ing)? you|to you)\b/iu;
/** The same said more loosely, which only the teller's own future makes a link: "I'd build that on your site". */
const SOME_PLACE =
  /\b(?:(?:in|at|to|on|across|into) your (?!own\b|\w+ly\b)\w+|work (?:somewhere|in a place|at a place|for (?:people|somebody|someone)) (?:that|who|where|like)|here)\b/iu;
const STRONG_FORWARD =
  /\b(?:would|will|'ll|i'd|i'll|going to|gonna|want to|hope|expect|plan to|look(?:ing)? forward|bring|same|suits me|brings me (?:here|to you)|applied|applying|exactly (?:how|what|why)|that is (?:how|what|why|the way)|that's (?:how|what|why|the way))\b/iu;
const OWN_FORWARD =
  /^(?:(?:and|so|which|that|this) )*(?:i'd|i'll|i would|i will|i want|i hope|i am|i'm|that is|that's|this is|is)\b/iu;
/** The story is said to be what the company does: "that calm is what Larkfield asks for". */
const LIKENS = /\bis (?:exactly |just |also )?(?:how|what|why|where)\b/iu;
/** What follows is why the person speaks of it, not what the company did: "…, which is why I picked this story". */
const GIVES_REASON = /\b(?:which|that|this)(?: is|'s) (?:\w+ly |just |also )?(?:why|how|what|where)\b/iu;
/** The people spoken to, and what they do: "you join maps from everywhere". */
const YOU_DO = /^(?:(?:and|so|well|now|at|here|in|with) )*(?:you|your \w+)\b/iu;
/** "You" that is anybody: "you have to ask", "you can't just move it". */
const ANYBODY =
  /\byou (?:have to|need|can|can't|cannot|could|couldn't|should|must|may|might|don't|never|always|just|get|got|know|want|see|think|learn|find|feel|had|were|did|\w+ed)\b|\b(?:if|when|whenever|once|unless|until|before|after|because) you\b/iu;
/** The same in the teller's own future, and there. */
const THERE_TOO = /\b(?:there|here|too|same|as well|this|that)\b/iu;
const LOOKS_AHEAD = new RegExp(`${FORWARD.source}|\\b(?:has|have) to be\\b|\\bmust\\b`, 'iu');
const PAST_AT = /\b(?:was|were|worked|joined|started|left|had been)\b/iu;

interface Sentence {
  readonly startWord: number;
  readonly endWord: number;
}

/** Whether the take speaks of the company that the person applies to, looking ahead, and whether that closes it. */
export function reviewConnection(outline: Outline, take: Told): ConnectionReview {
  const absent: ConnectionReview = { status: 'absent', range: null };
  const total = take.words.length;
  if (total < 4) return absent;
  let mentioned: TextRange | null = null;
  const mentions = mentionsOf(outline, take);
  const named = mentions.length > 0;
  const sentences = stretchesOf(take);
  // "If it broke down in my first week with you, I would …": nothing happened that a link could close.
  const isTold = hasStory(take, total);
  for (let s = sentences.length - 1; s >= 0; s--) {
    const sentence = sentences[s];
    if (!sentence) continue;
    const range = rangeOfWords(take, sentence.startWord, sentence.endWord);
    const text = textOf(take, sentence);
    const has = mentions.filter((at) => at >= sentence.startWord && at < sentence.endWord);
    const toYou =
      !named &&
      s >= sentences.length - 2 &&
      (speaksToYou(take, sentences, s, text) ||
        (YOU_DO.test(text) && !ANYBODY.test(text) && !hasPast(take, sentence.startWord, total)) ||
        (!hasPast(take, closeFrom(take, sentence), sentence.endWord) && isAddressed(text)) ||
        (SOME_PLACE.test(text) && OWN_FUTURE.test(text) && !ANYBODY.test(text) && !PAST_AT.test(text)));
    const yours = !named && isTold && (toYou || YOUR_PLACE.test(text));
    if (has.length === 0 && !yours) continue;
    const isLast = s === sentences.length - 1;
    const anchor = has.at(-1) ?? sentence.startWord;
    const near = isLast || sentence.endWord >= total - 3;
    // A company that the story did not happen at needs no word about the future to be a link.
    const elsewhere = outline.company.every((name) => !outline.storyPlaces.has(name.split(' ')[0] ?? ''));
    const isPassing = has.length > 0 && isByTheWay(outline, take, anchor);
    const clause = textOf(take, { startWord: closeFrom(take, sentence, anchor), endWord: sentence.endWord });
    const ahead =
      has.length > 0
        ? (elsewhere && !isPassing) || (isPassing ? LOOKS_AHEAD.test(clause) : FORWARD.test(text))
        : STRONG_FORWARD.test(text);
    const own = STRONG_FORWARD.test(isPassing ? clause : text);
    // "Larkfield is known for its care, and that is the nurse I want to be": the clause that follows looks ahead.
    const goesOn = toYou || (has.length > 0 && !own && elsewhere && looksAhead(take, sentences, s));
    const strong = own || goesOn;
    if (
      near &&
      ahead &&
      (strong || !PAST_AT.test(elsewhere && !isPassing && has.length > 0 ? clauseOf(take, sentence, anchor) : text)) &&
      anchor >= total - Math.max(CLOSING_WORDS, sentence.endWord - sentence.startWord)
    ) {
      return { status: 'closing', range };
    }
    // What a company does, is or has, in the present tense, is why it is spoken of: "Larkfield asks its nurses to …".
    const presents =
      has.length > 0 &&
      elsewhere &&
      !isPassing &&
      !hasPast(
        take,
        anchor,
        Math.min(nextClause(take, sentence, anchor), reasonFrom(take, range, text, sentence.endWord)),
      );
    if ((strong || presents) && !mentioned && isEnd(take, sentence.endWord))
      return {
        status: 'closing',
        range: { start: range.start, end: take.words.at(-1)?.end ?? range.end },
      };
    // Later on, what a company calls a thing is a remark on what was just told.
    const isReason = sentence.startWord < total / 2;
    if (strong || (presents && (isReason || LIKENS.test(text)))) mentioned ??= range;
  }
  const link = isTold ? linkTold(outline, take) : null;
  if (link?.at === 'end' && hasStory(take, link.from))
    return { status: 'closing', range: rangeOfWords(take, link.from, total) };
  if (mentioned) return { status: 'mentioned', range: mentioned };
  if (link?.at === 'start') return { status: 'mentioned', range: rangeOfWords(take, 0, link.to) };
  const from = closeOf(take);
  const close = { startWord: from, endWord: total };
  return total - from >= LEAST_CLOSE && hasStory(take, from) && meansLink(outline, take, from, textOf(take, close))
    ? { status: 'closing', range: rangeOfWords(take, from, total) }
    : absent;
}

/** Where the clause begins that an anchor, or else the end, of a stretch belongs to: after the last "and", "so" or "but". */
function closeFrom(take: Told, { startWord, endWord }: Sentence, anchor = endWord - 1): number {
  let at = anchor;
  while (at > startWord && !/^(?:and|so|but|because)$/.test(take.words[at]?.folded ?? '')) at--;
  return at;
}

/** Where the next "and" behind an anchor begins another clause, or the end of the stretch. */
function nextClause(take: Told, { endWord }: Sentence, anchor: number): number {
  let end = anchor;
  while (end < endWord && take.words[end]?.folded !== 'and') end++;
  return end;
}

/** The clause of a stretch in which a name stands, without a last one behind it: "and that was Marta, she taught me". */
function clauseOf(take: Told, sentence: Sentence, anchor: number): string {
  const end = nextClause(take, sentence, anchor);
  const isTail = take.words.length - end <= LONGEST_TAIL;
  return textOf(take, { startWord: closeFrom(take, sentence, anchor), endWord: isTail ? end : sentence.endWord });
}

/** Whether something that happened is told before a word. */
const hasStory = (take: Told, to: number): boolean => to >= LEAST_STORY && countPasts(take, 0, to) >= to / WORDS_A_PAST;

/** Where the last clauses begin that tell nothing that happened, within the closing stretch; the end for none. */
function closeOf(take: Told): number {
  const total = take.words.length;
  let from = total;
  for (const { startWord } of take.clauses.toReversed()) {
    if (total - startWord > CLOSING_WORDS || hasPast(take, startWord, from)) break;
    from = startWord;
  }
  return from;
}

/** Whether the stretch after one looks ahead in the teller's own words: "and I'd …", "so that's what I want to be". */
function looksAhead(take: Told, sentences: readonly Sentence[], at: number): boolean {
  return OWN_FORWARD.test(textOf(take, sentences[at + 1]));
}

/** "You bring together material from everywhere. There too I'd …": what they do, and what the teller would do about it. */
function speaksToYou(take: Told, sentences: readonly Sentence[], at: number, text: string): boolean {
  if (!YOU_DO.test(text) || ANYBODY.test(text) || PAST_AT.test(text)) return false;
  const rest = at === sentences.length - 1 ? text : textOf(take, sentences[at + 1]);
  return OWN_FUTURE.test(rest) && THERE_TOO.test(rest);
}

const OWN_FUTURE = /\bi(?:'d|'ll| would| will| want to| hope to)\b/iu;

const textOf = (take: Told, sentence: Sentence | undefined): string => {
  if (!sentence) return '';
  const range = rangeOfWords(take, sentence.startWord, sentence.endWord);
  return take.text.slice(range.start, range.end).replace(/’/g, "'");
};

/** The word from which a sentence only says why it was said, or its end. */
function reasonFrom(take: Told, range: TextRange, text: string, endWord: number): number {
  const reason = GIVES_REASON.exec(text);
  if (!reason) return endWord;
  const from = range.start + reason.index;
  const at = take.words.findIndex((word) => word.start >= from);
  return at < 0 ? endWord : Math.min(at, endWord);
}

const hasPast = (take: Told, from: number, to: number): boolean => countPasts(take, from, to) > 0;

/** Whether nothing that happened is told from a word on: then what stands before it closed the story. */
function isEnd(take: Told, from: number): boolean {
  const rest = take.words.length - from;
  return rest <= LONGEST_TAIL || (rest <= LONGEST_CLOSE && countPasts(take, from, take.words.length) <= rest / 20);
}

/** Sentences where the text has them; where a sentence runs on (dictation), stretches of a few clauses. */
function stretchesOf(take: Told): Sentence[] {
  const stretches: Sentence[] = [];
  for (const clause of take.clauses) {
    const last = stretches.at(-1);
    if (last && !clause.opensSentence && clause.endWord - last.startWord <= 40 && !startsAnew(take, clause.startWord)) {
      stretches[stretches.length - 1] = { startWord: last.startWord, endWord: clause.endWord };
    } else stretches.push({ startWord: clause.startWord, endWord: clause.endWord });
  }
  return stretches;
}

// In dictation a new statement often begins so.
const startsAnew = (take: Told, at: number): boolean => {
  const two = `${take.words[at]?.folded} ${take.words[at + 1]?.folded}`;
  return /^(?:and i|and we|so i|so we|so that|and that|but i|but we|then i|and the|and when|and even|and in|and at|so at|and so)/.test(
    two,
  );
};
