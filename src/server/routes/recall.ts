import { type Context, Hono } from 'hono';
import { stream } from 'hono/streaming';
import { z } from 'zod';
import type { Offbook } from '../../operations/offbook.ts';
import { answerCard, checkCard, undoLast } from '../../operations/recall/answerCard.ts';
import { changeCard } from '../../operations/recall/changeCard.ts';
import { exportAnkiPackage, exportAnkiText, exportRecallJson } from '../../operations/recall/exchange/exportRecall.ts';
import { importAnkiPackage } from '../../operations/recall/exchange/importAnki.ts';
import { importRecall } from '../../operations/recall/exchange/importRecall.ts';
import { hearAnswer } from '../../operations/recall/hearAnswer.ts';
import { readInterviews, setInterviews } from '../../operations/recall/interviews.ts';
import { addOwnCard, editOwnCard, removeOwnCard } from '../../operations/recall/ownCards.ts';
import { changeRecallSettings, readRecallSettings } from '../../operations/recall/recallSettings.ts';
import { syncCards } from '../../operations/recall/syncCards.ts';
import { viewForecast, viewRecall } from '../../operations/recall/viewRecall.ts';
import type { Failure } from '../../shared/failure.ts';
import type { Result } from '../../shared/result.ts';
import { KINDS_BY_WEIGHT } from '../../recall/cards/draft.ts';
import { described } from '../describe.ts';
import { failureResponse } from '../failureResponse.ts';
import { PAGE } from '../schemas.ts';
import { validator } from '../validator.ts';

/** The log of a lifetime has half a million reviews. */
export const MOST_IMPORT_BYTES = 512 * 1024 * 1024;

const KINDS = z
  .enum(KINDS_BY_WEIGHT as unknown as [string, ...string[]])
  .transform((kind) => kind as (typeof KINDS_BY_WEIGHT)[number]);
const RATING = z.enum(['again', 'hard', 'good', 'easy']);
const WORDS = z.string().max(20_000);
const ANSWER = z.object({
  cardId: z.string().min(1).max(100),
  rating: RATING,
  how: z.enum(['typed', 'spoken', 'self']),
  answered: WORDS.nullable(),
  thinkingMs: z.number().min(0).max(86_400_000),
  reviews: z.number().int().min(0).optional(),
});
const ANSWER_MEANT = z.object({ cardId: z.string().min(1).max(100), reviews: z.number().int().min(0) });
const OWN_CARD = z.object({
  prompt: WORDS,
  answer: WORDS,
  context: WORDS.nullable().optional(),
  accepts: z.array(WORDS).max(50).optional(),
  storyId: z.string().max(500).nullable().optional(),
});
const INTERVIEWS = z
  .array(
    z.object({
      id: z.string().min(1).max(100).optional(),
      on: z.string().max(20),
      atMinutes: z.number().int().nullable(),
      stage: z.string().max(200).nullable(),
    }),
  )
  .max(100);
const SETTINGS = z
  .object({
    timeZone: z.string().max(100).nullable(),
    rolloverHour: z.number(),
    minutesByWeekday: z.array(z.number()).max(7),
    retention: z.number(),
    newPerDay: z.number(),
  })
  .partial();
const NO_CARD = { 404: 'recall-card-missing' };

/** Cards, their queue of today, answers, and what comes in and goes out. */
export function recallRoutes(offbook: Offbook) {
  const answer = async <T extends object>(
    c: Context,
    work: Promise<Result<T, Failure>>,
    shown: (value: T) => object = (value) => value,
  ): Promise<Response> => {
    const done = await work;
    return done.ok ? c.json(shown(done.value)) : failureResponse(c, done.error);
  };

  return new Hono()
    .get(
      '/',
      described('Today’s recall: counts, the first cards of the queue, the forecast.', 'RecallView'),
      validator(
        'query',
        z.object({
          head: z.coerce.number().int().min(0).max(500).optional(),
          storyId: z.string().max(500).optional(),
          kinds: z
            .string()
            .transform((list) => list.split(','))
            .pipe(z.array(KINDS))
            .optional(),
          extraMinutes: z.coerce.number().min(0).max(1440).optional(),
        }),
      ),
      async (c) => c.json(await viewRecall(offbook, c.req.valid('query'))),
    )
    .get(
      '/forecast',
      described(
        'What would be known at an instant if nothing more were done; with follow=1 also if the plan is followed to the interview.',
        'RecallForecastView',
      ),
      validator(
        'query',
        z.object({
          at: z.coerce.number().int().optional(),
          risks: z.coerce.number().int().min(0).max(1000).optional(),
          follow: z.stringbool().optional(),
        }),
      ),
      async (c) => {
        await syncCards(offbook);
        return c.json(await viewForecast(offbook, c.req.valid('query')));
      },
    )
    .post(
      '/answers',
      described(
        'Writes a rating down. With `reviews`, only if the card has not been answered meanwhile.',
        '{review, card}',
        {
          ...NO_CARD,
          409: 'recall-card-answered',
        },
      ),
      validator('json', ANSWER),
      async (c) => {
        const { cardId, ...given } = c.req.valid('json');
        return answer(c, answerCard(offbook, cardId, given));
      },
    )
    .post(
      '/undo',
      described(
        'Takes the last answer back, if it is the one meant: of this card, given when it had `reviews`.',
        '{review, card}',
        { 409: 'nothing-to-undo' },
      ),
      validator('json', ANSWER_MEANT),
      async (c) => answer(c, undoLast(offbook, c.req.valid('json'))),
    )
    .get(
      '/cards',
      described('Cards, by id.', '{cards: RecallCard[], nextCursor}'),
      validator(
        'query',
        PAGE.extend({
          storyId: z.string().max(500).optional(),
          kind: KINDS.optional(),
          origin: z.enum(['document', 'own']).optional(),
          state: z.enum(['active', 'suspended', 'retired']).optional(),
        }),
      ),
      async (c) => {
        const { limit, cursor, ...filter } = c.req.valid('query');
        await syncCards(offbook);
        return c.json(await offbook.database.recall.list(filter, { limit, ...(cursor !== undefined && { cursor }) }));
      },
    )
    .post(
      '/cards',
      described('Adds a hand-written card.', 'RecallCard', { 422: 'card-text-empty' }),
      validator('json', OWN_CARD),
      async (c) => answer(c, addOwnCard(offbook, c.req.valid('json'))),
    )
    .put(
      '/cards/:id',
      described('Sets a card aside or puts it away for today; or takes it back.', 'RecallCard', NO_CARD),
      validator('json', z.object({ suspended: z.boolean(), buried: z.boolean() }).partial()),
      async (c) => answer(c, changeCard(offbook, c.req.param('id'), c.req.valid('json'))),
    )
    .put(
      '/cards/:id/text',
      described('Changes a hand-written card.', 'RecallCard', {
        ...NO_CARD,
        409: 'card-not-own',
        422: 'card-text-empty',
      }),
      validator('json', OWN_CARD),
      async (c) => answer(c, editOwnCard(offbook, c.req.param('id'), c.req.valid('json'))),
    )
    .delete(
      '/cards/:id',
      described('Removes a hand-written card with its reviews.', '{ok}', { ...NO_CARD, 409: 'card-not-own' }),
      async (c) => {
        const removed = await removeOwnCard(offbook, c.req.param('id'));
        return removed.ok ? c.json({ ok: true }) : failureResponse(c, removed.error);
      },
    )
    .post(
      '/cards/:id/check',
      described('What an answer in words is worth, and the rating it suggests.', 'CheckedAnswer', NO_CARD),
      validator(
        'json',
        z.object({ text: WORDS, how: z.enum(['typed', 'spoken']), thinkingMs: z.number().min(0).optional() }),
      ),
      async (c) => answer(c, checkCard(offbook, c.req.param('id'), c.req.valid('json'))),
    )
    .post(
      '/hear',
      described(
        'Hears a spoken answer, a short WAV file in the body, with the chosen recogniser, and keeps nothing of the sound.',
        'HeardAnswer: {text, instrument}',
        { 413: 'body-too-large', 422: 'why it can’t hear' },
      ),
      async (c) => answer(c, hearAnswer(offbook, new Uint8Array(await c.req.arrayBuffer()))),
    )
    .get('/settings', described('How recall is practised.', 'RecallSettings'), async (c) =>
      c.json(await readRecallSettings(offbook)),
    )
    .put(
      '/settings',
      described('Changes how recall is practised; what isn’t named stays.', 'RecallSettings', {
        422: 'recall-settings-invalid',
      }),
      validator('json', SETTINGS),
      async (c) => answer(c, changeRecallSettings(offbook, c.req.valid('json'))),
    )
    .get('/export.json', described('All cards and the whole log.', 'A file; see exportRecall.ts'), (c) => {
      c.header('content-type', 'application/json; charset=utf-8');
      c.header('content-disposition', 'attachment; filename="offbook-recall.json"');
      return stream(c, async (out) => {
        for await (const piece of exportRecallJson(offbook)) await out.write(piece);
      });
    })
    .get('/export.txt', described('Cards as text for Anki’s import.', 'A file; see ankiText.ts'), async (c) =>
      c.body(await exportAnkiText(offbook), 200, {
        'content-type': 'text/plain; charset=utf-8',
        'content-disposition': 'attachment; filename="offbook-anki.txt"',
      }),
    )
    .get('/export.apkg', described('An Anki package: notes, when they are due, and the log.', 'A file'), async (c) => {
      const bytes = await exportAnkiPackage(offbook);
      return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
        'content-type': 'application/apkg',
        'content-disposition': 'attachment; filename="offbook.apkg"',
      });
    })
    .post(
      '/import',
      described('Takes in an export of Offbook, or a package or text from Anki; the body is the file.', 'Imported', {
        422: 'import-unreadable',
      }),
      async (c) => {
        const bytes = new Uint8Array(await c.req.arrayBuffer());
        // Zip files begin with PK.
        const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
        return answer(
          c,
          isPackage ? importAnkiPackage(offbook, bytes) : importRecall(offbook, new TextDecoder().decode(bytes)),
        );
      },
    );
}

/** The dates everything should stand on. */
export function interviewRoutes(offbook: Offbook) {
  return new Hono()
    .get('/', described('Interviews the person prepares for, the earliest first.', 'InterviewDate[]'), async (c) =>
      c.json(await readInterviews(offbook)),
    )
    .put(
      '/',
      described('Replaces all interviews.', 'InterviewDate[]', { 422: 'interview-invalid' }),
      validator('json', INTERVIEWS),
      async (c) => {
        const set = await setInterviews(offbook, c.req.valid('json'));
        return set.ok ? c.json(set.value) : failureResponse(c, set.error);
      },
    );
}
