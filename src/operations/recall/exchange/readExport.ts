import type { CardKind, Memory, Rating, RecallCard, RecallReview } from '../../../recall/model.ts';
import { KINDS_BY_WEIGHT } from '../../../recall/cards/draft.ts';
import { type Failure, failure } from '../../../shared/failure.ts';
import { type Message, message } from '../../../shared/message.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { EXPORT_FORMAT, EXPORT_VERSION } from './exportRecall.ts';

export interface ReadExport {
  readonly cards: readonly RecallCard[];
  readonly reviews: readonly RecallReview[];
  /** Cards and reviews that are not as an export has them; they are left out. */
  readonly unreadable: number;
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads an export's JSON, trusting nothing in it. */
export function readExport(content: string): Result<ReadExport, Failure<'import-unreadable'>> {
  const unreadable = (what: Message) =>
    err(
      failure(
        'import-unreadable',
        message('{what} Choose a file that Offbook exported (JSON), or text from Anki with question and answer.', {
          what,
        }),
      ),
    );
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    return unreadable(message('This file is cut off or is no JSON.'));
  }
  if (!isFields(json) || json['format'] !== EXPORT_FORMAT)
    return unreadable(message('This JSON is no export of Offbook’s recall.'));
  if (typeof json['version'] !== 'number' || json['version'] > EXPORT_VERSION)
    return unreadable(message('This export comes from a newer Offbook.'));
  const given = listOf(json['cards']);
  const log = listOf(json['reviews']);
  const cards = given.flatMap((card) => readCard(card) ?? []);
  const reviews = log.flatMap((review) => readReview(review) ?? []);
  return ok({ cards, reviews, unreadable: given.length - cards.length + log.length - reviews.length });
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const textOrNull = (value: unknown): string | null => (isText(value) ? value : null);
const numberOrNull = (value: unknown): number | null => (isNumber(value) ? value : null);
const isId = (value: unknown): value is string => isText(value) && /^[\w.-]{1,100}$/.test(value);

function readCard(value: unknown): RecallCard | null {
  if (!isFields(value)) return null;
  const { id, key, kind, prompt, answer, origin, addedAt } = value;
  const memory = readMemory(value['memory']);
  if (!isId(id) || !isText(key) || !isText(prompt) || !isText(answer) || !isNumber(addedAt) || !memory) return null;
  if (!KINDS_BY_WEIGHT.includes(kind as CardKind) || (origin !== 'document' && origin !== 'own')) return null;
  return {
    id,
    key,
    kind: kind as CardKind,
    origin,
    prompt,
    answer,
    addedAt,
    memory,
    storyId: textOrNull(value['storyId']),
    document: textOrNull(value['document']),
    context: textOrNull(value['context']),
    accepts: listOf(value['accepts']).filter(isText),
    factId: textOrNull(value['factId']),
    order: numberOrNull(value['order']) ?? 0,
    retiredAt: numberOrNull(value['retiredAt']),
    suspendedAt: numberOrNull(value['suspendedAt']),
    buriedOn: textOrNull(value['buriedOn']),
    answerChangedAt: numberOrNull(value['answerChangedAt']),
    answerBefore: textOrNull(value['answerBefore']),
  };
}

const RATINGS: readonly unknown[] = ['again', 'hard', 'good', 'easy'];

function readReview(value: unknown): RecallReview | null {
  if (!isFields(value)) return null;
  const { id, cardId, rating, reviewedAt, thinkingMs, how, suggested } = value;
  const before = readMemory(value['before']);
  const after = readMemory(value['after']);
  if (!isId(id) || !isId(cardId) || !isNumber(reviewedAt) || !before || !after) return null;
  if (!RATINGS.includes(rating) || (how !== 'typed' && how !== 'spoken' && how !== 'self')) return null;
  return {
    id,
    cardId,
    rating: rating as Rating,
    reviewedAt,
    thinkingMs: isNumber(thinkingMs) ? Math.max(0, thinkingMs) : 0,
    how,
    answered: textOrNull(value['answered']),
    suggested: RATINGS.includes(suggested) ? (suggested as Rating) : null,
    before,
    after,
  };
}

function readMemory(value: unknown): Memory | null {
  if (!isFields(value)) return null;
  const { phase, stability, difficulty, dueAt, lastReviewedAt, reviews, lapses, step } = value;
  if (phase === 'new') return { phase };
  if (!isNumber(stability) || !isNumber(difficulty) || !isNumber(dueAt) || !isNumber(lastReviewedAt)) return null;
  if (stability <= 0 || difficulty < 1 || difficulty > 10 || !isNumber(reviews) || !isNumber(lapses)) return null;
  const known = { stability, difficulty, dueAt, lastReviewedAt, reviews, lapses };
  if (phase === 'review') return { phase, ...known };
  return phase === 'learning' || phase === 'relearning' ? { phase, step: numberOrNull(step) ?? 0, ...known } : null;
}
