import type { Generated } from 'kysely';

/**
 * The tables as Kysely sees them. The same on SQLite and PostgreSQL: ids are text, instants are epoch
 * milliseconds, true and false are 1 and 0, anything nested is JSON in a text column.
 */
export interface Tables {
  readonly takes: TakesTable;
  readonly transcripts: TranscriptsTable;
  readonly deliveries: DeliveriesTable;
  readonly reviews: ReviewsTable;
  readonly point_judgements: PointJudgementsTable;
  readonly recall_cards: RecallCardsTable;
  readonly recall_reviews: RecallReviewsTable;
  readonly drill_runs: DrillRunsTable;
  readonly calls: CallsTable;
  readonly question_marks: QuestionMarksTable;
  readonly own_questions: OwnQuestionsTable;
  readonly debriefs: DebriefsTable;
  readonly own_actions: OwnActionsTable;
  readonly settings: SettingsTable;
  readonly migrations: MigrationsTable;
}

export interface TakesTable {
  id: string;
  /** "" for a take that tells no story: the column was there before such takes, and holds no null. */
  story_id: string;
  story_title: string;
  document: string;
  document_hash: string;
  cue: string;
  target_min_seconds: number | null;
  target_max_seconds: number | null;
  status: string;
  started_at: number;
  finished_at: number | null;
  duration_ms: number | null;
  mime_type: string | null;
  /** Both null for a rehearsal. */
  exercise_kind: string | null;
  exercise_run_id: string | null;
}

export interface TranscriptsTable {
  take_id: string;
  source: string;
  instrument: string;
  text: string;
  /** JSON of the word times; null where the source has none. */
  times: string | null;
  /** JSON of the stretches whose words aren't here; null where all are. */
  unheard: string | null;
}

export interface DeliveriesTable {
  take_id: string;
  /** Copies of two figures of the JSON, for listings. */
  told_ms: number | null;
  duration_ms: number;
  /** JSON of the whole delivery. */
  delivery: string;
}

export interface ReviewsTable {
  take_id: string;
  /** Copies of the counts of the JSON, for listings. */
  key_points_covered: number;
  key_points_total: number;
  facts_right: number;
  facts_wrong: number;
  /** JSON of the whole review. */
  review: string;
}

export interface PointJudgementsTable {
  /** In the order of writing. */
  id: Generated<number>;
  story_id: string;
  point: string;
  verdict: string;
  judged_at: number;
  wording: string;
}

export interface RecallCardsTable {
  id: string;
  /** These five are copies of what `state` and `content` have, for finding and counting. */
  kind: string;
  origin: string;
  story_id: string | null;
  retired_at: number | null;
  suspended_at: number | null;
  /** JSON of what changes with reviews and by the person; see recallRows.ts. */
  state: string;
  /** JSON of what the card says. */
  content: string;
}

export interface RecallReviewsTable {
  /** In the order of writing. */
  place: Generated<number>;
  id: string;
  card_id: string;
  rating: string;
  reviewed_at: number;
  thinking_ms: number;
  /** Whether the card was new before it. */
  was_new: number;
  /** Whether it came from another log. */
  imported: number;
  /** JSON of the rest; see recallRows.ts. */
  detail: string;
}

export interface DrillRunsTable {
  id: string;
  drill: string;
  /** A copy of the setup's story, for finding; null for drills that are about none. */
  story_id: string | null;
  started_at: number;
  finished_at: number | null;
  take_id: string | null;
  /** JSON of DrillSetup, DrillMark[] and DrillReview. */
  setup: string;
  marks: string;
  review: string | null;
}

export interface CallsTable {
  id: string;
  /** Copies of two fields of the JSON, for listings. */
  created_at: number;
  phase: string;
  /** JSON of the whole call. */
  call: string;
}

export interface QuestionMarksTable {
  question_id: string;
  mark: string;
  /** "" for every stage. */
  stage: string;
  why: string;
  marked_at: number;
}

export interface OwnQuestionsTable {
  id: string;
  added_at: number;
  /** JSON of OwnQuestion. */
  question: string;
}

export interface DebriefsTable {
  id: string;
  /** A date as 2026-03-18. */
  held_on: string;
  /** JSON of Debrief. */
  debrief: string;
}

export interface OwnActionsTable {
  id: string;
  created_at: number;
  /** JSON of OwnAction. */
  action: string;
}

export interface SettingsTable {
  key: string;
  /** JSON. */
  value: string;
}

export interface MigrationsTable {
  name: string;
}
