import type { FactStatus } from '../model.ts';

/** What a take says about one fact. Word indexes are half-open. */
export interface Judgement {
  readonly status: FactStatus;
  readonly said: { readonly start: number; readonly end: number } | null;
  readonly reason: string;
}

export const ABSENT: Judgement = { status: 'absent', said: null, reason: 'Not said in this take.' };
