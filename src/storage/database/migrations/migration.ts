import type { Kysely } from 'kysely';

export type Engine = 'sqlite' | 'postgres';

/** One step of the schema. Once released it never changes; a later step corrects it. */
export interface Migration {
  /** Sorts after the names of all earlier steps. */
  readonly name: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- a step sees the tables of its own time, not today's
  up(db: Kysely<any>, engine: Engine): Promise<void>;
}
