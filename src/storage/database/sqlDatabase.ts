import type { Kysely } from 'kysely';
import type { Database, Repositories } from '../../operations/ports.ts';
import type { Engine } from './migrations/migration.ts';
import { SqlActionRepository } from './actionRepository.ts';
import { SqlCallRepository } from './callRepository.ts';
import { SqlDrillRepository } from './drillRepository.ts';
import { SqlJudgementRepository } from './judgementRepository.ts';
import { SqlDebriefRepository, SqlQuestionRepository } from './questionRepository.ts';
import { SqlSettingsRepository } from './settingsRepository.ts';
import { SqlRecallRepository } from './recallRepository.ts';
import type { Tables } from './tables.ts';
import { SqlTakeRepository } from './takeRepository.ts';
import type { TransactionGuard } from './transactionGuard.ts';
import { lockForWriting } from './writeLock.ts';

/** The database port over any engine that Kysely speaks to. */
export class SqlDatabase implements Database {
  readonly takes: Repositories['takes'];
  readonly settings: Repositories['settings'];
  readonly judgements: Repositories['judgements'];
  readonly recall: Repositories['recall'];
  readonly drills: Repositories['drills'];
  readonly calls: Repositories['calls'];
  readonly questions: Repositories['questions'];
  readonly debriefs: Repositories['debriefs'];
  readonly actions: Repositories['actions'];
  readonly #db: Kysely<Tables>;
  readonly #engine: Engine;
  readonly #guard: TransactionGuard;

  constructor(db: Kysely<Tables>, engine: Engine, guard: TransactionGuard) {
    const { takes, settings, judgements, recall, drills, calls, questions, debriefs, actions } = repositoriesOf(db);
    this.takes = takes;
    this.settings = settings;
    this.judgements = judgements;
    this.recall = recall;
    this.drills = drills;
    this.calls = calls;
    this.questions = questions;
    this.debriefs = debriefs;
    this.actions = actions;
    this.#db = db;
    this.#engine = engine;
    this.#guard = guard;
  }

  /** Transactions run one after another, in this process and between processes; an error undoes all of its work. */
  async transaction<T>(work: (repositories: Repositories) => Promise<T>): Promise<T> {
    return this.#db.transaction().execute(async (trx) => {
      await lockForWriting(trx, this.#engine);
      return this.#guard.run(() => work(repositoriesOf(trx)));
    });
  }

  async close(): Promise<void> {
    await this.#db.destroy();
  }
}

const repositoriesOf = (db: Kysely<Tables>): Repositories => ({
  takes: new SqlTakeRepository(db),
  settings: new SqlSettingsRepository(db),
  judgements: new SqlJudgementRepository(db),
  recall: new SqlRecallRepository(db),
  drills: new SqlDrillRepository(db),
  calls: new SqlCallRepository(db),
  questions: new SqlQuestionRepository(db),
  debriefs: new SqlDebriefRepository(db),
  actions: new SqlActionRepository(db),
});
