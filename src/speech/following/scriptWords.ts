import { spokenWords } from '../../language/spokenForm.ts';
import { spacedWordsOf } from '../../language/words.ts';

/** A written word of a script and the ways it may be read aloud. */
export interface ScriptWord {
  /** As written, without marks around it: "50%", "AWS", "don't". */
  readonly text: string;
  /** Index of its first piece by white space; "10 ms" is one word of two pieces. */
  readonly index: number;
  /** Each way as its words; likeliest first. */
  readonly readings: readonly (readonly string[])[];
  /** A comma, dash or other mark follows, where people pause. */
  readonly pauseAfter: boolean;
}

const MOST_READINGS = 8;

/** The words of a sentence or hook with all ways of reading them. Pieces that nobody says (a lone dash) are left out. */
export function scriptWords(text: string): ScriptWord[] {
  const pieces = spacedWordsOf(text).map(({ start, end }) => text.slice(start, end));
  const words: ScriptWord[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const index = i;
    let piece = pieces[i]!;
    // "10 ms", "2 am", "£3 m": a unit belongs to its number.
    if (/^[$£€]?\d[\d.,]*$/.test(piece) && isUnit(pieces[i + 1] ?? '')) piece = `${piece} ${pieces[++i]!}`;
    const readings = readingsOf(piece);
    if (readings.length === 0) continue;
    words.push({
      text: bare(piece),
      index,
      readings,
      pauseAfter: /[,;:—–.!?…]["'”’)]*$/u.test(piece) || /^[—–-]+$/.test(pieces[i + 1] ?? ''),
    });
  }
  return words;
}

const isUnit = (piece: string): boolean =>
  /^(?:ms|s|secs?|mins?|hrs?|kg|g|mg|km|cm|mm|ml|kb|mb|gb|tb|mph|kw|k|m|bn|am|pm|a\.m\.|p\.m\.|%)[,.;:!?]*$/i.test(
    piece,
  );

const bare = (piece: string): string => piece.replace(/^[^\p{L}\p{N}$£€#+]+|[^\p{L}\p{N}%+]+$/gu, '');

/** All ways to read a written word, as words; none for marks. */
export function readingsOf(piece: string): string[][] {
  const main = spokenWords(piece.replace(/[“”"()[\]*_]/g, ''));
  if (main.length === 0) return [];
  const readings = [main, ...otherReadings(piece, main)];
  const unique = new Map(readings.filter((words) => words.length > 0).map((words) => [words.join(' '), words]));
  return [...unique.values()].slice(0, MOST_READINGS);
}

function otherReadings(piece: string, main: readonly string[]): string[][] {
  const others: string[][] = [];
  const also = (words: readonly string[]): void => void others.push([...words]);
  const contraction =
    CONTRACTIONS[
      piece
        .toLowerCase()
        .replace(/’/g, "'")
        .replace(/[^a-z']/g, '')
    ];
  if (contraction) for (const way of contraction) also(way.split(' '));
  if (/\d/.test(piece)) {
    for (const way of withHundreds(main)) also(way);
    const year = /^\D*(20\d\d)\D*$/.exec(piece);
    if (year && Number(year[1]) % 100 >= 10) {
      const rest = main.slice(1);
      also(['two', 'thousand', 'and', ...rest]);
      also(['two', 'thousand', ...rest]);
    } else if (year && Number(year[1]) % 100 > 0) also(['twenty', 'oh', ...main.slice(-1)]);
    const clock = /^(\d{1,2})\s?(?::00)?\s?([ap])\.?m/i.exec(piece);
    if (clock) {
      const hour = main.slice(0, -2);
      also([...hour, ...(clock[2]!.toLowerCase() === 'a' ? ['in', 'the', 'morning'] : ['in', 'the', 'afternoon'])]);
      if (clock[2]!.toLowerCase() === 'p') also([...hour, 'in', 'the', 'evening']);
      also(hour);
      also([...hour, "o'clock"]);
    }
    if (main.includes('to')) also(main.map((word) => (word === 'to' ? 'or' : word)));
    if (main[0] === 'one' && (main[1] === 'hundred' || main[1] === 'thousand' || main[1] === 'million'))
      also(['a', ...main.slice(1)]);
    if (/x$/i.test(piece)) also([...main.slice(0, -1), 'X']);
    if (/\d\.5\D*$/.test(piece)) {
      const at = main.indexOf('point');
      if (at > 0) also([...main.slice(0, at), 'and', 'a', 'half', ...main.slice(at + 2)]);
    }
  }
  // "CI/CD" with and without the stroke said, "on-call" as it is.
  if (/\p{L}\/\p{L}/u.test(piece)) {
    const [left = '', ...rest] = piece.split('/');
    const right = rest.join(' ');
    also([...spokenWords(left), 'slash', ...spokenWords(right)]);
    also([...spokenWords(left), 'and', ...spokenWords(right)]);
    also([...spokenWords(left), 'or', ...spokenWords(right)]);
  }
  // Capitals that may be said as one word after all ("SCRUM", "SaaS").
  if (main.length >= 3 && main.every((word) => /^\p{Lu}s?$/u.test(word))) also([main.join('').toLowerCase()]);
  return others;
}

/** "one hundred twenty" is "one hundred and twenty" in Britain. */
function withHundreds(main: readonly string[]): string[][] {
  const at = main.findIndex(
    (word, i) =>
      word === 'hundred' &&
      main[i + 1] !== undefined &&
      !/^(?:thousand|million|billion|percent|dollars|pounds|euros)$/.test(main[i + 1]!),
  );
  if (at < 0) return [];
  const said = [...main.slice(0, at + 1), 'and', ...main.slice(at + 1)];
  return main[0] === 'one' ? [said, ['a', ...said.slice(1)]] : [said];
}

const CONTRACTIONS: Readonly<Record<string, readonly string[]>> = {
  "i'm": ['I am'],
  "i'd": ['I had', 'I would'],
  "i've": ['I have'],
  "i'll": ['I will'],
  "we'd": ['we had', 'we would'],
  "we've": ['we have'],
  "we're": ['we are'],
  "we'll": ['we will'],
  "they'd": ['they had', 'they would'],
  "they've": ['they have'],
  "they're": ['they are'],
  "you're": ['you are'],
  "you've": ['you have'],
  "it's": ['it is', 'it has'],
  "that's": ['that is'],
  "there's": ['there is'],
  "he's": ['he is', 'he has'],
  "she's": ['she is', 'she has'],
  "he'd": ['he had', 'he would'],
  "she'd": ['she had', 'she would'],
  "what's": ['what is'],
  "let's": ['let us'],
  "don't": ['do not'],
  "doesn't": ['does not'],
  "didn't": ['did not'],
  "isn't": ['is not'],
  "aren't": ['are not'],
  "wasn't": ['was not'],
  "weren't": ['were not'],
  "hasn't": ['has not'],
  "haven't": ['have not'],
  "hadn't": ['had not'],
  "couldn't": ['could not'],
  "wouldn't": ['would not'],
  "shouldn't": ['should not'],
  "won't": ['will not'],
  "can't": ['cannot', 'can not'],
  cannot: ["can't"],
  percent: ['per cent'],
};
