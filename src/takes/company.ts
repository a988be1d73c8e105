import { fold, wordsOf } from '../language/words.ts';
import type { Story } from '../stories/model.ts';
import { FUNCTION_WORDS } from '../language/functionWords.ts';
import { reduce } from './text/synonyms.ts';
import { meaningOf } from './text/meanings/wordMeanings.ts';

const CONNECTION_LABEL = /\b(?:connections?|link|ties?|bridge|fit|relevance|why|for)\b/iu;
const GENERIC = new Set(
  'company connection connections link tie bridge fit relevance why for to the a an with story closing employer role job team school trust firm hospital back here us this new universal close end our your their future interview values value culture and of how what next'.split(
    ' ',
  ),
);

/** Sentences from the script's end on in which its link to the company may begin. */
const SENTENCES_OF_LINK = 3;

/** Whether a key point is the one that links the story to the company. */
export function isConnectionPoint(
  story: Story,
  point: {
    readonly label: string;
    readonly text: string;
    readonly range?: { readonly start: number };
  },
): boolean {
  if (/\b(?:connection|connect|link|tie[- ]?in|tie back|bridge|relevance|why (?:them|us|here))\b/iu.test(point.label))
    return true;
  if (isNamedAtEnd(story, point.label)) return true;
  const connection = story.connection?.text.trim();
  return (
    connection !== undefined &&
    connection !== '' &&
    (point.text.trim() === connection || `${point.label}: ${point.text}`.trim() === connection)
  );
}

/** A label that is nothing but a name which only the end of the script says: "Northgate: Stay calm, write it down". */
function isNamedAtEnd(story: Story, label: string): boolean {
  const name = label.trim();
  const words = wordsOf(name);
  if (words.length === 0 || words.length > 3 || words.some((word) => !/^\p{Lu}/u.test(word.text))) return false;
  const sentences = sentencesOf(story.script?.text ?? '');
  // Before the last sentence only a name that can be nothing else: "Larkfield has nine kitchens. I'd like to run one."
  const reach = isBareName(story, label) ? SENTENCES_OF_LINK : 1;
  const from = Math.max(1, sentences.length - reach);
  const earlier = sentences.slice(0, from);
  if (!sentences.slice(from).some((sentence) => namesIn(sentence, true).includes(name))) return false;
  // A person of the story may close it as well: "Marek is a foreman today".
  const isPerson = story.facts.some((fact) => fact.kind === 'person' && fold(fact.text) === fold(name));
  return !isPerson && !earlier.some((sentence) => sentence.includes(name));
}

const sentencesOf = (text: string): string[] => text.trim().split(/(?<=[.!?])\s+/);

/** Capitalised runs of a text that do not merely begin a sentence: "St Mary's", "Netflix". */
function namesIn(text: string, includeFirst: boolean): string[] {
  const names: string[] = [];
  const run = /\p{Lu}[\p{L}\p{N}'’&.-]*(?:\s+(?:of|and|the|&)?\s*\p{Lu}[\p{L}\p{N}'’&-]*)*/gu;
  for (const match of text.matchAll(run)) {
    const before = text.slice(0, match.index).trimEnd();
    const starts = before === '' || /[.!?:"“'‘-]$/.test(before);
    const name = match[0].replace(/['’]s?$/u, '').replace(/[.-]+$/, '');
    if (starts && !includeFirst) continue;
    if (wordsOf(name).every((word) => FUNCTION_WORDS.has(word.folded))) continue;
    names.push(name);
  }
  return names;
}

/**
 * Names of the company that the person applies to, folded, longest first: from the connection's label ("Netflix
 * connection", "Why Oakfield"), else from its text, else from the forward-looking end of the script. Empty where the
 * guide names none; then only words such as "your team" and "this role" can link to it.
 */
export function companyNames(story: Story): string[] {
  const points = story.keyPoints.filter((point) => isConnectionPoint(story, point));
  const found: string[] = [];
  for (const point of points) {
    const label = wordsOf(point.label).filter((word) => !GENERIC.has(word.folded) && /^\p{Lu}/u.test(word.text));
    if (
      label.length > 0 &&
      (CONNECTION_LABEL.test(point.label) || isNamedAtEnd(story, point.label) || isBareName(story, point.label))
    )
      found.push(label.map((word) => word.text).join(' '));
  }
  const pastNames = new Set(pastPlaces(story).map(fold));
  if (found.length === 0) {
    const texts = [...points.map((point) => point.text), ...(story.connection ? [story.connection.text] : [])];
    for (const text of texts) found.push(...namesIn(text, false).filter((name) => !pastNames.has(fold(name))));
  }
  if (found.length === 0 && story.script) {
    const sentences = story.script.text.split(/(?<=[.!?])\s+/);
    for (const sentence of sentences.slice(-2)) {
      if (!FORWARD.test(sentence)) continue;
      for (const match of sentence.matchAll(
        /\b(?:[Aa]t|[Tt]o|[Ww]ith|[Ff]or|[Jj]oin|[Jj]oining)\s+(?:the\s+)?(\p{Lu}[\p{L}\p{N}'’&-]*(?:\s+(?:&\s+|and\s+(?=\p{Lu}))?\p{Lu}[\p{L}\p{N}'’&-]*)*)/gu,
      )) {
        const name = (match[1] ?? '').replace(/\s+I(?:['’]\p{L}+)?$/u, '').replace(/['’]s$/u, '');
        if (!pastNames.has(fold(name))) found.push(name);
      }
    }
  }
  // "Larkfield asks its cooks to …": the guide promises a link, and the end of the script is about somebody new.
  if (found.length === 0 && story.script && (points.length > 0 || story.connection)) {
    const name = newSubjectAtEnd(story, pastNames);
    if (name !== null) found.push(name);
  }
  // Whoever the sentence names that says the guide's own link: "A timetable like Larkfield's …".
  if (found.length === 0 && story.script) found.push(...namesInLink(story));
  // Where the last sentence says some of them, the others are only spoken of.
  const lastSentence = sentencesOf(story.script?.text ?? '').at(-1) ?? '';
  const isLast = (name: string): boolean => lastSentence.includes(name);
  if (found.some(isLast))
    found.splice(
      0,
      found.length,
      ...found.filter((name) => isLast(name) || points.some(({ label }) => label.includes(name))),
    );
  const folded = found.map((name) => fold(name).replace(/'s$/, '')).filter((name) => name.length > 1);
  const names = [...new Set(folded)].sort((a, b) => b.length - a.length);
  // Last: they are ways of hearing the name, not of writing it.
  const heard = story.facts
    .filter((fact) => names.includes(fold(fact.text)))
    .flatMap((fact) => (fact.heardAs ?? []).map(fold));
  return [...names, ...heard];
}

/** A label that is a name and nothing else, and no person's: "Larkfield: same survey in my first month". */
function isBareName(story: Story, label: string): boolean {
  const words = wordsOf(label);
  return (
    words.length > 0 &&
    words.length <= 3 &&
    words.every((word) => /^\p{Lu}/u.test(word.text)) &&
    !isKnownPerson(story, label) &&
    // "Growth", "What Next": words of the language name nobody.
    words.some((word) => isNobodysWord(word.folded))
  );
}

/** Neither a function word nor one whose meaning is known: a name, or a rare word. */
const isNobodysWord = (folded: string): boolean => !FUNCTION_WORDS.has(folded) && meaningOf(reduce(folded)) === null;

const isKnownPerson = (story: Story, name: string): boolean =>
  story.facts.some((fact) => fact.kind === 'person' && wordsOf(fact.text).some((word) => word.folded === fold(name)));

/** A sentence of the script is the guide's link where it shares so many of its words, and so large a part. */
const SHARED_WORDS = 2;
const SHARED_PART = 0.4;

/** Names that only the script's sentence with the guide's link says: "At Larkfield the gates open at six …". */
function namesInLink(story: Story): string[] {
  const telling = (text: string): Set<string> =>
    new Set(
      wordsOf(text)
        .filter(({ folded }) => !FUNCTION_WORDS.has(folded))
        .map(({ folded }) => reduce(folded)),
    );
  const wanted = telling(story.connection?.text ?? '');
  const sentences = sentencesOf(story.script?.text ?? '');
  const from = Math.max(1, sentences.length - SENTENCES_OF_LINK);
  const earlier = new Set(wordsOf(sentences.slice(0, from).join(' ')).map(({ folded }) => folded.replace(/'s$/, '')));
  return sentences.slice(from).flatMap((sentence) => {
    const shared = [...telling(sentence)].filter((word) => wanted.has(word)).length;
    if (shared < SHARED_WORDS || shared < wanted.size * SHARED_PART) return [];
    return namesIn(sentence, true)
      .map(withoutFirstWords)
      .filter((name) => {
        const words = wordsOf(name).map(({ folded }) => folded.replace(/'s$/, ''));
        const isNew = words.length > 0 && words.every((word) => !earlier.has(word)) && !isKnownPerson(story, name);
        return isNew && words.some(isNobodysWord);
      });
  });
}

/** "At Larkfield" without "At". */
const withoutFirstWords = (name: string): string => {
  const words = name.split(/\s+/);
  while (words.length > 0 && FUNCTION_WORDS.has(fold(words[0] ?? ''))) words.shift();
  return words.join(' ');
};

/** Somebody whom only the script's last sentences speak of: "Larkfield has nine kitchens. I'd like to run one." */
function newSubjectAtEnd(story: Story, pastNames: ReadonlySet<string>): string | null {
  const sentences = sentencesOf(story.script?.text ?? '');
  for (let at = sentences.length - 1; at >= Math.max(0, sentences.length - SENTENCES_OF_LINK); at--) {
    const isLast = at === sentences.length - 1;
    const name =
      /(?:^|,\s+)(\p{Lu}[\p{L}\p{N}&-]*(?:\s+\p{Lu}[\p{L}\p{N}&-]*)*)\s+(?:is|has|was|must|needs|\p{Ll}+s)\b/u.exec(
        sentences[at] ?? '',
      )?.[1];
    if (!name || FUNCTION_WORDS.has(fold(name)) || pastNames.has(fold(name))) continue;
    if (isLast) return name;
    const isNew = !sentences.slice(0, at).some((sentence) => sentence.includes(name));
    const words = wordsOf(name);
    if (isNew && !isKnownPerson(story, name) && words.some((word) => isNobodysWord(word.folded))) return name;
  }
  return null;
}

/** Places that the script's first two thirds already name are where the story happened. */
function pastPlaces(story: Story): string[] {
  const text = story.script?.text ?? '';
  return namesIn(text.slice(0, Math.floor(text.length * 0.66)), false);
}

/** Words that look ahead to the work at the company. Shared by the company's name and the connection. */
export const FORWARD =
  /\b(?:would|will|'ll|'d|i'd|i'll|we'd|we'll|gonna|going to|want to|wants? to|hope|hoping|expect|plan to|aim to|intend|look(?:ing)? forward|keen to|excited|eager|ready to|bring|brings|same (?:way|approach|thing|attitude|care|instinct|habit|energy|mindset|selflessness)|exactly (?:how|what|the)|that is (?:how|what|why|the)|that's (?:how|what|why|the|exactly)|this is (?:how|what|why)|suits me|why i (?:am|want|applied|chose)|i'm applying|applied|can|could|need|needs|value|values|believe|believes|embod\w+|fits?|match\w*|reflects?|stands? for)\b/iu;
