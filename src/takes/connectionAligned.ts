import { isAnybodys, SELF } from './connectionAddressed.ts';
import { shareSaid } from './connectionLink.ts';
import { countPasts } from './connectionPasts.ts';
import type { Outline } from './outline.ts';
import { rangeOfWords, type Told } from './told.ts';

/** Words from the end in which a link that closes the story may begin. */
const CLOSING_WORDS = 34;
/** Words at the beginning in which a link may say why the story is told. */
const OPENING_WORDS = 26;
const LEAST_WORDS = 5;
const BEGINS_ANEW = /^(?:with|at|for|in|you|your)$/;
/**
 * So much of the story's own link must be meant: by itself, with the teller or the people spoken to in it, and with both.
 * Of the labelled takes without a link the highest are 0.55, 0.46 and 0.17.
 */
const ENOUGH = 0.62;
const ENOUGH_WITH_ONE = 0.52;
const ENOUGH_WITH_BOTH = 0.2;
/** At the beginning a reason for telling the story, or whom it is told, must be named besides. */
const ENOUGH_AT_START = 0.4;

/** The people spoken to: "you sign for every metre", "your crew". Not "you know", "thank you". */
const YOU =
  /\b(?:you lot|you guys|you all|you|your|yours|you're|you'd|you'll|you've)\b(?! (?:know|see|asked?|name it)\b)/iu;
const ME = /\b(?:i|i'd|i'll|i'm|me|my|mine|myself)\b/iu;
/** "You lot are proud of …", "with twice the guests you'd need that": of nobody but the people spoken to. */
const YOU_FOR_SURE =
  /\byou (?:lot|guys) (?!\w+ed\b)\w+|\byou(?:'d| would|'ll| will) (?:\w+ly |also |even )?need (?:that|this|it)\b/iu;
/** Somebody of theirs, and how it is with them: "your policyholders are your owners", "if your new people need that". */
const THEIRS =
  /\byour (?!own\b|\w+ly\b|(?:head|mind|heart|hands?|feet|eyes?|back|life|body|time|turn|name|phone|voice|mouth|self|average|typical|boss|mother|father|family|friends?)\b)(?:\w+ ){1,2}?(?:is|are|has|have|needs?|wants?|asks?|changes?|comes?|goes?|runs?|opens?|works?|starts?|depends?|do|does)\b/iu;
/** What the teller would do or offers: "so give me the new ones", "I'm there". */
const OFFERS =
  /\b(?:give|let|send|put|call|ask|count|hand|show|take) me\b|\bi'm (?:there|in|ready|happy to|glad to|at home|used to|your)\b|\bwhich (?:i|suits me)\b|\b(?:it|that|this) from me\b/iu;
/** Said before a story: why it is told to these people. */
const TELLS_WHY =
  /\b(?:applying|apply|applied|this (?:one|story|job|post|role)|tell you|told you|story|picked|chose|choosing|brought|bring|reason)\b/iu;

/** Where a take tells the story's own link to the company, in whatever words; null where it doesn't. */
export function linkTold(outline: Outline, take: Told): { at: 'end' | 'start'; from: number; to: number } | null {
  const from = closingLink(outline, take);
  if (from !== null) return { at: 'end', from, to: take.words.length };
  const to = openingLink(outline, take);
  return to === null ? null : { at: 'start', from: 0, to };
}

function closingLink(outline: Outline, take: Told): number | null {
  const total = take.words.length;
  const clauses = new Set(take.clauses.map(({ startWord }) => startWord));
  for (let from = total - 1; from >= Math.max(0, total - CLOSING_WORDS); from--) {
    if (countPasts(take, from, total) > 0) return null;
    // In dictation a clause may begin with no conjunction: "… to one a month | with twice the guests you'd need that".
    if (!clauses.has(from) && !BEGINS_ANEW.test(take.words[from]?.folded ?? '')) continue;
    if (total - from >= LEAST_WORDS && tellsLink(outline, take, from, total)) return from;
  }
  return null;
}

/** Whether a stretch that tells nothing that happened is the story's link. */
function tellsLink(outline: Outline, take: Told, from: number, to: number): boolean {
  const text = textOf(take, from, to);
  const share = shareSaid(outline.link, take, from, to);
  if (share >= ENOUGH) return true;
  if (isAnybodys(text)) return false;
  const toYou = YOU.test(text);
  const isOwn = SELF.test(text) || OFFERS.test(text);
  if (share >= ENOUGH_WITH_ONE && (toYou || isOwn)) return true;
  if (!toYou) return false;
  if (isOwn && (THEIRS.test(text) || YOU_FOR_SURE.test(text))) return true;
  return share >= ENOUGH_WITH_BOTH && (ME.test(text) || THEIRS.test(text) || YOU_FOR_SURE.test(text));
}

/** "Because you sign for every metre of track I want to tell you about …": the word at which that ends. */
function openingLink(outline: Outline, take: Told): number | null {
  let to = 0;
  while (to < Math.min(OPENING_WORDS, take.words.length) && countPasts(take, to, to + 1) === 0) to++;
  if (to < LEAST_WORDS) return null;
  const text = textOf(take, 0, to);
  const isToThem = YOU.test(text) || /\bappl(?:y|ying|ied)\b/iu.test(text);
  return isToThem && TELLS_WHY.test(text) && shareSaid(outline.link, take, 0, to) >= ENOUGH_AT_START ? to : null;
}

const textOf = (take: Told, from: number, to: number): string => {
  const range = rangeOfWords(take, from, to);
  return take.text.slice(range.start, range.end).replace(/’/g, "'");
};
