import type { Finding } from '../../shared/finding.ts';
import type { Exercise } from '../../takes/model.ts';

/** What a take of a part of the story, or of a story in less time, leaves out on purpose. */
const LEFT_OUT = /^(?:missed-|missing-|too-short$|different-story$)/;
/** In these the whole story is told. */
const WHOLE: ReadonlySet<Exercise['kind']> = new Set(['blank', 'interruption', 'call']);

/** The findings that fit what was practised: nobody who says a hook has missed the result. */
export const findingsForExercise = (findings: readonly Finding[], exercise: Exercise | null): readonly Finding[] =>
  exercise === null || WHOLE.has(exercise.kind) ? findings : findings.filter(({ code }) => !LEFT_OUT.test(code));
