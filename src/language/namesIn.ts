import { isFirstName, isWordToo } from './firstNames.ts';
import { isFunctionWord } from './functionWords.ts';
import { isKnownOrganisation, isKnownTechnology, isPlainWordToo } from './knownNames.ts';
import { isNumberWord } from './numberWords.ts';
import {
  HONORIFIC,
  LANGUAGES,
  NOT_NAMES,
  ORG_OPENERS,
  PLACE_WORDS,
  ORG_WORDS,
  ROLE_WORDS,
  SMALL_ACRONYMS,
  SPEECH,
} from './nameCues.ts';
import { isAcronym, isCamel, isCapital, type Piece, piecesOf } from './namePieces.ts';
import { titleAt } from './nameTitles.ts';

export type FoundNameKind = 'person' | 'organisation' | 'technology' | 'title' | 'term';

export interface FoundName {
  readonly text: string;
  readonly kind: FoundNameKind;
  /** In the text. */
  readonly start: number;
  readonly end: number;
  /** Only its place at a sentence's start gives it a capital, so it needs another sign to be a name. */
  readonly unsure: boolean;
}

/**
 * Names of people, organisations and technologies, job titles and set terms in a written text, in order: by capitals
 * within sentences, by roles ("my manager Dana"), by "at X", by form (ComfyUI, DFS), and by small lists of known ones.
 */
export function namesIn(
  text: string,
  options: { readonly label?: string; readonly people?: boolean } = {},
): FoundName[] {
  const pieces = piecesOf(text);
  const shouting = isTitleCase(pieces);
  const found: FoundName[] = [];
  const technical = /\b(?:tech|technolog|tool|stack|software|platform|language|framework|system)/i.test(
    options.label ?? '',
  );
  for (let i = 0; i < pieces.length;) {
    const title = titleAt(pieces, i);
    if (title > i) {
      push(found, text, pieces, i, title, 'title', false);
      i = title;
      continue;
    }
    const work = shouting ? i : workEnd(text, pieces, i);
    if (work > i) {
      push(found, text, pieces, i, work, 'term', false);
      i = work;
      continue;
    }
    const end = runEnd(pieces, i, shouting);
    if (end === i) {
      i++;
      continue;
    }
    for (const part of splitRun(pieces, i, end)) {
      const kind = kindOf(pieces, part.from, part.to, technical, options.people === true);
      if (kind)
        push(found, text, pieces, part.from, part.to, kind, isUnsure(pieces, part.from, part.to, kind, shouting));
    }
    i = end;
  }
  return found;
}

function push(
  found: FoundName[],
  text: string,
  pieces: readonly Piece[],
  from: number,
  to: number,
  kind: FoundNameKind,
  unsure: boolean,
): void {
  const title = kind === 'person' ? titleBefore(pieces, from) : null;
  const start = pieces[title ?? from]!.start;
  const last = pieces[to - 1]!;
  // "St Brannock's" is called so.
  const saint = pieces[from]!.folded === 'st' && to - from === 2;
  const end = last.end - (saint ? 0 : (/['’]s?$/.exec(last.text)?.[0].length ?? 0));
  found.push({ text: text.slice(start, end), kind, start, end, unsure });
}

/** Where the title before a name stands: "Mr" of "Mr Hale", also before "van der" and "ap"; null without one. */
function titleBefore(pieces: readonly Piece[], from: number): number | null {
  let at = from - 1;
  while (at > from - 4 && at > 0 && PARTICLE.test(pieces[at]!.text) && pieces[at]!.joined) at--;
  const title = pieces[at];
  return title && HONORIFIC.test(title.folded) && isCapital(title) ? at : null;
}

const PARTICLE = /^(?:ap|ab|van|von|der|den|de|da|di|du|la|le|al|el|bin|ibn|ter|ten)$/;

/** Texts whose every longer word has a capital say nothing by capitals. */
function isTitleCase(pieces: readonly Piece[]): boolean {
  const long = pieces.filter((piece) => piece.text.length > 3 && !isFunctionWord(piece.folded));
  return long.length >= 4 && long.filter((piece) => /^\p{Lu}/u.test(piece.text)).length >= long.length * 0.9;
}

/** "written in Go": a tool with a word's name, where a tool is told. */
const isToolIn = (pieces: readonly Piece[], i: number): boolean =>
  isKnownTechnology(pieces[i]!.folded) &&
  !pieces[i]!.opensSentence &&
  /^(?:in|using|with|to|into|from)$/.test(pieces[i - 1]?.folded ?? '');

/** End of a run of capitalised words that starts here; `i` where none does. */
function runEnd(pieces: readonly Piece[], i: number, titleCase: boolean): number {
  const first = pieces[i]!;
  if (
    !isCapital(first) ||
    NOT_NAMES.has(first.folded) ||
    (isFunctionWord(first.folded) && !isAcronym(first.text) && !isToolIn(pieces, i)) ||
    isNumberWord(first.folded)
  )
    return i;
  const afterTitle = i > 0 && HONORIFIC.test(pieces[i - 1]!.folded) && isCapital(pieces[i - 1]);
  const openly = HONORIFIC.test(first.folded) || afterTitle;
  if (titleCase && !isAcronym(first.text) && !known(first) && !openly) return i;
  let end = i + 1;
  for (; end < pieces.length; end++) {
    const piece = pieces[end]!;
    if (!piece.joined) break;
    // "Netflix's Dream Team" is two names; "St Luke's Hospice" is one.
    if (/['’]s?$/.test(pieces[end - 1]!.text) && !(isCapital(piece) && ORG_WORDS.has(piece.folded))) break;
    if (
      isCapital(piece) &&
      !NOT_NAMES.has(piece.folded) &&
      !piece.folded.startsWith("i'") &&
      !(titleCase && !isAcronym(piece.text) && !known(piece) && !openly)
    )
      continue;
    // "Bank of Ireland", "House of Fraser".
    if (
      /^(?:of|the|and|de|van|der|la|le|du|for)$/.test(piece.text) &&
      piece.text !== 'and' &&
      isCapital(pieces[end + 1]) &&
      pieces[end + 1]!.joined &&
      ORG_WORDS.has(pieces[end - 1]!.folded)
    )
      continue;
    break;
  }
  return end;
}

/** End of a work's title within a sentence, "The Wind in the Willows": it begins with an article's capital and bridges small words; `i` where none begins. */
function workEnd(text: string, pieces: readonly Piece[], i: number): number {
  const first = pieces[i]!;
  if (!/^(?:The|A|An)$/.test(first.text)) return i;
  const isNext = (at: number): boolean => pieces[at]?.joined === true;
  let end = i + 1;
  let bridges = false;
  while (isNext(end) && isCapital(pieces[end])) {
    end++;
    let small = end;
    while (isNext(small) && small < end + 3 && /^(?:in|of|on|at|to|for|from|and|the|a|an)$/.test(pieces[small]!.text))
      small++;
    if (small > end && isNext(small) && isCapital(pieces[small])) {
      bridges = true;
      end = small;
    }
  }
  const isQuoted = /["'“‘*_]$/.test(text.slice(0, first.start)) && /^["'”’*_]/.test(text.slice(pieces[end - 1]!.end));
  return bridges && (isQuoted || !first.opensSentence) ? end : i;
}

const known = (piece: Piece): boolean =>
  isKnownOrganisation(piece.folded) ||
  isKnownTechnology(piece.folded) ||
  (isFirstName(piece.folded) && !isWordToo(piece.folded));

/** Takes the word that only opens its sentence off a run: "Even Salesforce", "When Priya". */
function splitRun(pieces: readonly Piece[], from: number, to: number): { from: number; to: number }[] {
  const first = pieces[from]!;
  const parts: { from: number; to: number }[] = [];
  let start = from;
  if (
    first.opensSentence &&
    to - from > 1 &&
    !known(first) &&
    !isAcronym(first.text) &&
    (isFirstName(pieces[from + 1]!.folded) || isAcronym(pieces[from + 1]!.text)) &&
    !ORG_WORDS.has(pieces[to - 1]!.folded)
  ) {
    start = from + 1;
  }
  // "AWS Glue" stays whole; a role before a name does not: "Nurse Priya" is Priya.
  while (
    start < to - 1 &&
    ROLE_WORDS.has(pieces[start]!.folded) &&
    !ORG_WORDS.has(pieces[to - 1]!.folded) &&
    isFirstName(pieces[start + 1]!.folded)
  )
    start++;
  // "DFS Algorithm": the acronym names, the noun after it does not.
  parts.push({ from: start, to });
  return parts;
}

function kindOf(
  pieces: readonly Piece[],
  from: number,
  to: number,
  technical: boolean,
  people: boolean,
): FoundNameKind | null {
  const first = pieces[from]!;
  const last = pieces[to - 1]!;
  const words = pieces.slice(from, to);
  const before = from > 0 && !first.opensSentence ? pieces[from - 1]!.folded : '';
  const after = pieces[to] && pieces[to]!.joined ? pieces[to]!.folded : '';
  if (words.every((word) => SMALL_ACRONYMS.has(word.folded)) && to - from === 1) return null;
  if (words.length > 1 && ORG_WORDS.has(last.folded)) return 'organisation';
  // "Dale & Sons", "Marks & Spencer"; two first names beside each other are two people.
  if (words.some((word, k) => k > 0 && word.amp) && !(words.length === 2 && words.every((w) => isFirstName(w.folded))))
    return 'organisation';
  if (words.length > 1 && first.folded === 'st') return 'organisation';
  if (words.length === 1 && LANGUAGES.has(first.folded)) return 'term';
  // "on Penny Hill": a place, unless a role, a title or speech makes it a person.
  if (
    words.length > 1 &&
    PLACE_WORDS.has(last.folded) &&
    !ROLE_WORDS.has(before) &&
    !HONORIFIC.test(before) &&
    !personWord(after) &&
    !(people && from === 0)
  )
    return 'term';
  if (words.some((word) => isKnownTechnology(word.folded) && !isKnownOrganisation(word.folded))) return 'technology';
  // A maker's name and another word is a product: "Google Sheets".
  if (words.length > 1 && /^(?:google|microsoft|amazon|adobe|apple|oracle|sage)$/.test(first.folded) && before !== 'at')
    return 'technology';
  if (words.some((word) => isKnownOrganisation(word.folded)))
    return words.every((word) => isKnownTechnology(word.folded)) && !ORG_OPENERS.test(before) && before !== ''
      ? 'technology'
      : 'organisation';
  // "wrote it up in Lorenzo": what one writes in is no person.
  if (/^(?:in|using|via|on)$/.test(before) && words.length === 1 && !personWord(after))
    return technical ? 'technology' : 'term';
  if (isFirstName(first.folded) && !(isWordToo(first.folded) && !personSigns(pieces, from, to))) return 'person';
  if (/^(?:mr|mrs|ms|miss|dr|prof|doctor|professor|sir|dame)$/.test(before)) return 'person';
  if (titleBefore(pieces, from) !== null) return 'person';
  // "Lance Corporal Reeve", "Nana Ama".
  if (words.length > 1 && words.slice(0, -1).some((word) => HONORIFIC.test(word.folded))) return 'person';
  // "at the Royal Free", "at The Gannet".
  if (
    before === 'the' &&
    (words.length > 1 || pieces[from - 1]!.text === 'The') &&
    /^(?:at|joined|joining|from)$/.test(pieces[from - 2]?.folded ?? '')
  )
    return 'organisation';
  // "I would bring that to Hollin", "what I'd bring to the Royal Free".
  if (
    /^(?:to|the)$/.test(before) &&
    (before === 'to' || pieces[from - 2]?.folded === 'to') &&
    pieces.slice(Math.max(0, from - 9), from - 1).some((piece) => /^(?:bring|brings|bringing)$/.test(piece.folded))
  )
    return 'organisation';
  if (words.some((word) => isCamel(word.text))) return 'technology';
  if (words.length === 1 && isAcronym(first.text))
    return technical ? 'technology' : first.text.length > 2 ? 'term' : null;
  if (technical) return 'technology';
  // "With Ondrej from planning", "Svetlana from HR".
  if (words.length === 1 && after === 'from' && /^(?:with|by|and|to|asked|told|when)?$/.test(before)) return 'person';
  if (ROLE_WORDS.has(before) || (people && from === 0)) return 'person';
  if (/^(?:at|joined|joining|into)$/.test(before)) return 'organisation';
  if (isIntroduced(pieces, to, FIRMS)) return 'organisation';
  if (isIntroduced(pieces, to, ROLE_WORDS)) return 'person';
  if (words.length > 1 && HONORIFIC.test(first.folded)) return 'person';
  if (SPEECH.test(after) && words.length === 1 && !/^(?:is|was|had|and|left|now|later)$/.test(after)) return 'person';
  if (
    /['’]s$/.test(last.text) &&
    words.length === 1 &&
    /^(?:with|told|asked|from|used|followed|implemented|and|to)$/.test(before)
  )
    return 'person';
  if (
    /^(?:with|told|asked|thanked|met|helped|trained|and)$/.test(before) &&
    words.length === 1 &&
    (SPEECH.test(after) || before !== 'and') &&
    !/^(?:with)$/.test(before)
  )
    return 'person';
  if (/^(?:for|from|left|leaving)$/.test(before)) return 'organisation';
  return 'term';
}

/** What firms are to others: "Polymar, our supplier". */
const FIRMS: ReadonlySet<string> = new Set(
  'supplier suppliers insurer insurers bank agency firm company distributor wholesaler manufacturer vendor'.split(' '),
);

/** "Henrik, the senior associate": somebody introduced by a role. */
function isIntroduced(pieces: readonly Piece[], to: number, roles: ReadonlySet<string>): boolean {
  const next = pieces[to];
  if (!next || next.joined || next.opensSentence || !/^(?:the|our|my|a|his|her|their)$/.test(next.folded)) return false;
  for (let i = to + 1; i < to + 5 && pieces[i]?.joined; i++) if (roles.has(pieces[i]!.folded)) return true;
  return false;
}

const personWord = (after: string): boolean =>
  SPEECH.test(after) && !/^(?:is|was|had|and|left|now|later|who)$/.test(after);

const personSigns = (pieces: readonly Piece[], from: number, to: number): boolean => {
  const before = from > 0 ? pieces[from - 1]!.folded : '';
  const after = pieces[to]?.folded ?? '';
  return !pieces[from]!.opensSentence || ROLE_WORDS.has(before) || SPEECH.test(after) || to - from > 1;
};

function isUnsure(
  pieces: readonly Piece[],
  from: number,
  to: number,
  kind: FoundNameKind,
  titleCase: boolean,
): boolean {
  const first = pieces[from]!;
  if (isAcronym(first.text) && !isPlainWordToo(first.folded)) return false;
  if (
    kind === 'person' &&
    ((isFirstName(first.folded) && !isWordToo(first.folded)) || isIntroduced(pieces, to, ROLE_WORDS))
  )
    return false;
  if (kind === 'organisation' && isIntroduced(pieces, to, FIRMS)) return false;
  if (kind === 'person' && titleBefore(pieces, from) !== null) return false;
  if (kind === 'person' && to - from > 1 && HONORIFIC.test(first.folded) && !first.opensSentence) return false;
  if (kind === 'organisation' && pieces.slice(from + 1, to).some((word) => word.amp)) return false;
  if (
    (kind === 'technology' || kind === 'organisation') &&
    pieces.slice(from, to).some((word) => known(word) && !isPlainWordToo(word.folded))
  )
    return false;
  if (titleCase) return true;
  return first.opensSentence && to - from === 1;
}
