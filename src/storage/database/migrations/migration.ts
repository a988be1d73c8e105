import type { Kysely } from 'kysely';

export type Engine = 'sqlite' | 'postgres';

/** One step of the schema. Once released it never changes; a later step corrects it. */
export interface Migration {
  /** Sorts after the names of all earlier steps. */
  readonly name: string;
  // A step sees the tables of its own time, which today's table types do not describe.
  up(db: Kysely<any>, engine: Engine): Promise<void>;
}
