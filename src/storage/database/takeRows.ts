import type { Take } from '../../takes/model.ts';
import type { TakeSummary } from '../../operations/ports.ts';
import type { TakesTable } from './tables.ts';
import { storableText } from './storableText.ts';

/** A row of `takes` with the figures that stand in the tables beside it; these are null where there is no such row. */
export interface TakeSummaryRow extends TakesTable {
  readonly words_of: string | null;
  readonly delivery_of: string | null;
  readonly told_ms: number | null;
  readonly sound_ms: number | null;
  readonly key_points_covered: number | null;
  readonly key_points_total: number | null;
  readonly facts_right: number | null;
  readonly facts_wrong: number | null;
}

/** Stands for "no story" in a column that holds no null; no story has such an id. */
const NO_STORY = '';
export const storyColumn = (storyId: string | null): string => storyId ?? NO_STORY;

export function rowOfTake(take: Take): TakesTable {
  return {
    id: take.id,
    story_id: storyColumn(take.storyId),
    story_title: storableText(take.storyTitle),
    document: take.document,
    document_hash: take.documentHash,
    cue: take.cue,
    target_min_seconds: take.targetSeconds?.min ?? null,
    target_max_seconds: take.targetSeconds?.max ?? null,
    status: take.status,
    started_at: take.startedAt,
    finished_at: take.finishedAt,
    duration_ms: take.durationMs,
    mime_type: take.mimeType,
    exercise_kind: take.exercise?.kind ?? null,
    exercise_run_id: take.exercise?.runId ?? null,
  };
}

export function takeOfRow(row: TakeSummaryRow): TakeSummary {
  return {
    id: row.id,
    storyId: row.story_id === NO_STORY ? null : row.story_id,
    storyTitle: row.story_title,
    document: row.document,
    documentHash: row.document_hash,
    // Written by `rowOfTake` alone, so they are the words of their types.
    cue: row.cue as Take['cue'],
    targetSeconds:
      row.target_min_seconds === null || row.target_max_seconds === null
        ? null
        : { min: row.target_min_seconds, max: row.target_max_seconds },
    status: row.status as Take['status'],
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    durationMs: row.duration_ms,
    mimeType: row.mime_type,
    exercise:
      row.exercise_kind === null || row.exercise_run_id === null
        ? null
        : { kind: row.exercise_kind as NonNullable<Take['exercise']>['kind'], runId: row.exercise_run_id },
    seconds: secondsOf(row),
    hasWords: row.words_of !== null,
    hasDelivery: row.delivery_of !== null,
    keyPointsCovered: row.key_points_covered,
    keyPointsTotal: row.key_points_total,
    factsRight: row.facts_right,
    factsWrong: row.facts_wrong,
  };
}

/** First to last speech where measured, else the recording's length; typed takes have neither. */
function secondsOf(row: TakeSummaryRow): number | null {
  if (row.status === 'typed') return null;
  const milliseconds = row.told_ms ?? row.duration_ms ?? row.sound_ms;
  return milliseconds === null ? null : milliseconds / 1000;
}
