import { matchName, nameGround } from '../../language/matchName.ts';
import { nameForms, type NameSort } from '../../language/nameForms.ts';
import type { Quantity } from '../../language/quantity.ts';
import { quantitiesOf } from '../../language/quantities.ts';
import { isSameValue } from '../../language/sameQuantity.ts';
import { wordsOf } from '../../language/words.ts';
import { placeOf } from '../../takes/facts/heardAs.ts';
import type { CardContent, Rating } from '../model.ts';
import { checkPhrase } from './checkPhrase.ts';
import { type Message, message, type Said, worded } from '../../shared/message.ts';

export type AnswerVerdict = 'right' | 'close' | 'wrong' | 'empty';

/** What an answer in words is held to be. The person rates; `suggested` is only offered. */
export interface CheckedAnswer {
  readonly verdict: AnswerVerdict;
  /** Why, in one sentence to the person. */
  readonly reason: string;
  readonly said?: Said<'reason'>;
  readonly suggested: Rating;
}

export interface AnswerGiven {
  readonly text: string;
  readonly how: 'typed' | 'spoken';
  /** From the prompt to the answer, milliseconds. */
  readonly thinkingMs?: number;
}

/** A right answer that took longer than this, and a while more for each letter of it, is suggested as hard. */
const SLOW_MS = 12_000;
const SLOW_MS_PER_LETTER = 250;

/**
 * Holds an answer in words against a card's, by the matching that takes are reviewed with: numbers in words and in other
 * units, nicknames and misheard names, and what phrases mean rather than how they are put.
 */
export function checkAnswer(
  card: Pick<CardContent, 'kind' | 'answer' | 'accepts' | 'factId'>,
  given: AnswerGiven,
): CheckedAnswer {
  const text = given.text.trim();
  if (wordsOf(text).length === 0)
    return { verdict: 'empty', ...worded({ reason: message('There are no words yet.') }), suggested: 'again' };
  const checked = judge(card, { ...given, text });
  return {
    verdict: checked.verdict,
    ...worded({ reason: checked.reason }),
    suggested: suggestionFor(checked.verdict, card.answer, given.thinkingMs),
  };
}

interface Judged {
  readonly verdict: Exclude<AnswerVerdict, 'empty'>;
  readonly reason: Message;
}

function judge(card: Pick<CardContent, 'kind' | 'answer' | 'accepts' | 'factId'>, given: AnswerGiven): Judged {
  const ways = [card.answer, ...card.accepts];
  const plain = (words: string): string =>
    wordsOf(words)
      .map(({ folded }) => folded)
      .join(' ');
  if (ways.some((way) => plain(way) === plain(given.text)))
    return { verdict: 'right', reason: message('Word for word.') };
  if (card.kind === 'values') return checkList(card.answer, given.text);
  const exact = ['fact', 'cloze', 'personName', 'own'].includes(card.kind);
  const sort = exact ? sortOf(card.factId) : null;
  if (sort !== null) return checkName(sort, card.answer, card.accepts, given);
  const figure = exact ? onlyFigure(card.answer) : null;
  if (figure) return checkFigure(figure, card.answer, given.text);
  return checkPhrase(ways, given.text, card.kind);
}

function suggestionFor(verdict: AnswerVerdict, answer: string, thinkingMs: number | undefined): Rating {
  if (verdict === 'wrong' || verdict === 'empty') return 'again';
  if (verdict === 'close') return 'hard';
  return (thinkingMs ?? 0) > SLOW_MS + SLOW_MS_PER_LETTER * answer.length ? 'hard' : 'good';
}

const SORTS: Readonly<Record<string, NameSort>> = {
  person: 'person',
  organisation: 'organisation',
  technology: 'technology',
  title: 'term',
  term: 'term',
};

/** A fact's id begins with its kind. */
const sortOf = (factId: string | null): NameSort | null => SORTS[factId?.split(':')[0] ?? ''] ?? null;

/** The quantity that an answer consists of: "50%", "two weeks", "eleven technicians"; null for a phrase. */
function onlyFigure(answer: string): Quantity | null {
  const found = quantitiesOf(answer).filter(({ withdrawn }) => !withdrawn);
  const [first] = found;
  if (!first) return null;
  const rest = `${answer.slice(0, first.range.start)} ${answer.slice(first.range.end)}`;
  return wordsOf(rest).length <= 2 ? first : null;
}

function checkFigure(wanted: Quantity, answer: string, text: string): Judged {
  const said = quantitiesOf(text).filter(({ withdrawn }) => !withdrawn);
  const right = said.filter((one) => isFigure(one, wanted));
  const [first] = right;
  if (first) {
    const other = said.find((one) => !right.includes(one) && one.kind === wanted.kind && !one.weak);
    return other
      ? {
          verdict: 'close',
          reason: message('“{said}” is right, but you said “{other}” too.', { said: first.text, other: other.text }),
        }
      : { verdict: 'right', reason: message('“{said}” is {answer}.', { said: first.text, answer }) };
  }
  const [wrong] = said;
  return wrong
    ? { verdict: 'wrong', reason: message('You said “{said}”; it is {answer}.', { said: wrong.text, answer }) }
    : { verdict: 'wrong', reason: message('There is no figure in it; it is {answer}.', { answer }) };
}

/** The value, and nothing that contradicts it; a bare number will do, for the question says what it counts. */
function isFigure(said: Quantity, wanted: Quantity): boolean {
  if (said.negated !== wanted.negated && said.negated) return false;
  if (isSameValue(said, wanted)) return true;
  if (said.kind !== 'number' || said.unit !== null || typeof said.value !== 'number') return false;
  if (wanted.kind === 'clockTime' && typeof wanted.value === 'number')
    return said.value * 60 === wanted.value % 720 || said.value * 60 === wanted.value;
  if (wanted.kind === 'date') return String(said.value) === String(wanted.value);
  return said.value === wanted.value;
}

function checkName(sort: NameSort, answer: string, accepts: readonly string[], given: AnswerGiven): Judged {
  const words = wordsOf(given.text);
  if (accepts.some((way) => placeOf(way, words) !== null))
    return { verdict: 'right', reason: message('That is {answer}.', { answer }) };
  const matches = matchName(nameForms(answer, sort, accepts), nameGround(words));
  const sure = matches.find(({ how }) => how !== 'sound');
  const saidAt = ({ from, to }: { from: number; to: number }): string =>
    given.text.slice(words[from]!.start, words[to - 1]!.end);
  if (sure) return { verdict: 'right', reason: message('“{said}” is {answer}.', { said: saidAt(sure), answer }) };
  const [alike] = matches;
  if (alike)
    return given.how === 'spoken'
      ? { verdict: 'right', reason: message('“{said}” is how {answer} may be heard.', { said: saidAt(alike), answer }) }
      : {
          verdict: 'close',
          reason: message('“{said}” sounds like it; it is written {answer}.', { said: saidAt(alike), answer }),
        };
  // Part of a name of several words.
  const wanted = wordsOf(answer).filter(({ text }) => text.length > 2);
  const there = wanted.filter((word) => words.some(({ folded }) => folded === word.folded));
  return there.length > 0 && there.length < wanted.length
    ? {
        verdict: 'close',
        reason: message('You have “{said}”; it is {answer}.', {
          said: there.map(({ text }) => text).join(' '),
          answer,
        }),
      }
    : { verdict: 'wrong', reason: message('It is {answer}.', { answer }) };
}

function checkList(answer: string, text: string): Judged {
  const items = answer.split(', ');
  const missing = items.filter((item) => checkPhrase([item], text, 'values').verdict !== 'right');
  if (missing.length === 0)
    return { verdict: 'right', reason: message('All {count} are there.', { count: items.length }) };
  if (missing.length === items.length) return { verdict: 'wrong', reason: message('They are {answer}.', { answer }) };
  return {
    verdict: 'close',
    reason: message('{there} of {count}; missing: {missing}.', {
      there: items.length - missing.length,
      count: items.length,
      missing: missing.join(', '),
    }),
  };
}
