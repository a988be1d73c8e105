import type { Kysely } from 'kysely';
import type { DebriefRepository, QuestionRepository } from '../../operations/ports.ts';
import type { CallStage, Debrief, OwnQuestion, QuestionMark } from '../../sessions/call/model.ts';
import { atomically } from './atomically.ts';
import { readJson, writeJson } from './jsonText.ts';
import { storableText } from './storableText.ts';
import type { Tables } from './tables.ts';

/** What a person says of questions, and questions of their own. */
export class SqlQuestionRepository implements QuestionRepository {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async marks(): Promise<readonly QuestionMark[]> {
    const rows = await this.#db
      .selectFrom('question_marks')
      .selectAll()
      .orderBy('marked_at')
      .orderBy('question_id')
      .orderBy('mark')
      .orderBy('stage')
      .execute();
    return rows.map((row) => ({
      questionId: row.question_id,
      mark: row.mark as QuestionMark['mark'],
      stage: row.stage === '' ? null : (row.stage as CallStage),
      why: row.why,
      at: row.marked_at,
    }));
  }

  async setMark(mark: QuestionMark): Promise<void> {
    const columns = { why: storableText(mark.why), marked_at: mark.at };
    await atomically(this.#db, (db) =>
      db
        .insertInto('question_marks')
        .values({ question_id: mark.questionId, mark: mark.mark, stage: mark.stage ?? '', ...columns })
        .onConflict((conflict) => conflict.columns(['question_id', 'mark', 'stage']).doUpdateSet(columns))
        .execute(),
    );
  }

  async removeMark(questionId: string, mark: QuestionMark['mark']): Promise<void> {
    await atomically(this.#db, (db) =>
      db.deleteFrom('question_marks').where('question_id', '=', questionId).where('mark', '=', mark).execute(),
    );
  }

  async own(): Promise<readonly OwnQuestion[]> {
    const rows = await this.#db
      .selectFrom('own_questions')
      .select('question')
      .orderBy('added_at')
      .orderBy('id')
      .execute();
    return rows.map(({ question }) => readJson(question) as OwnQuestion);
  }

  async putOwn(question: OwnQuestion): Promise<void> {
    const columns = { added_at: question.addedAt, question: writeJson(question) };
    await atomically(this.#db, (db) =>
      db
        .insertInto('own_questions')
        .values({ id: question.id, ...columns })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
        .execute(),
    );
  }

  async removeOwn(id: string): Promise<void> {
    await atomically(this.#db, (db) => db.deleteFrom('own_questions').where('id', '=', id).execute());
  }
}

/** Real interviews as they went, for what comes next. */
export class SqlDebriefRepository implements DebriefRepository {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async put(debrief: Debrief): Promise<void> {
    const columns = { held_on: debrief.on, debrief: writeJson(debrief) };
    await atomically(this.#db, (db) =>
      db
        .insertInto('debriefs')
        .values({ id: debrief.id, ...columns })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
        .execute(),
    );
  }

  async get(id: string): Promise<Debrief | null> {
    const row = await this.#db.selectFrom('debriefs').select('debrief').where('id', '=', id).executeTakeFirst();
    return row === undefined ? null : (readJson(row.debrief) as Debrief);
  }

  async remove(id: string): Promise<void> {
    await atomically(this.#db, (db) => db.deleteFrom('debriefs').where('id', '=', id).execute());
  }

  async all(): Promise<readonly Debrief[]> {
    const rows = await this.#db
      .selectFrom('debriefs')
      .select('debrief')
      .orderBy('held_on', 'desc')
      .orderBy('id', 'desc')
      .execute();
    return rows.map(({ debrief }) => readJson(debrief) as Debrief);
  }
}
