import type { Kysely } from 'kysely';
import type { JudgementRepository } from '../../operations/ports.ts';
import type { PointJudgement, PointVerdict } from '../../takes/judgements.ts';
import { atomically } from './atomically.ts';
import { storableText } from './storableText.ts';
import type { Tables } from './tables.ts';

/** What the person said about wordings of key points. */
export class SqlJudgementRepository implements JudgementRepository {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async ofStory(storyId: string): Promise<readonly PointJudgement[]> {
    const rows = await this.#db
      .selectFrom('point_judgements')
      .select(['story_id', 'point', 'wording', 'verdict', 'judged_at'])
      .where('story_id', '=', storyId)
      .orderBy('id')
      .execute();
    return rows.map((row) => ({
      storyId: row.story_id,
      point: row.point,
      wording: row.wording,
      verdict: row.verdict as PointVerdict,
      judgedAt: row.judged_at,
    }));
  }

  async set(judgement: PointJudgement): Promise<void> {
    await atomically(this.#db, async (db) => {
      await remove(db, judgement);
      await db
        .insertInto('point_judgements')
        .values({
          story_id: judgement.storyId,
          point: storableText(judgement.point),
          wording: storableText(judgement.wording),
          verdict: judgement.verdict,
          judged_at: judgement.judgedAt,
        })
        .execute();
    });
  }

  async remove(judgement: Pick<PointJudgement, 'storyId' | 'point' | 'wording'>): Promise<void> {
    await atomically(this.#db, (db) => remove(db, judgement));
  }
}

async function remove(
  db: Kysely<Tables>,
  { storyId, point, wording }: Pick<PointJudgement, 'storyId' | 'point' | 'wording'>,
): Promise<void> {
  await db
    .deleteFrom('point_judgements')
    .where('story_id', '=', storyId)
    .where('point', '=', storableText(point))
    .where('wording', '=', storableText(wording))
    .execute();
}
