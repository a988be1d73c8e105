import { STAGES } from '../../../sessions/bank/model.ts';
import type { CallStage } from '../../../sessions/call/model.ts';

/** What the address of a plan may say. */
export interface PlanSearch {
  /** A session document to answer. */
  readonly document?: string;
  /** Questions chosen in the bank. */
  readonly questions?: readonly string[];
  readonly stage?: CallStage;
}

/** As much of a plan's address as can be read. */
export function planSearch(search: Record<string, unknown>): PlanSearch {
  const { document, questions } = search;
  const stage = STAGES.find((one) => one === search['stage']);
  const ids = Array.isArray(questions)
    ? questions.filter((id): id is string => typeof id === 'string' && id !== '')
    : [];
  return {
    ...(typeof document === 'string' && document !== '' && { document }),
    ...(ids.length > 0 && { questions: ids }),
    ...(stage && { stage }),
  };
}
