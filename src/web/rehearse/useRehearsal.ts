import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Story } from '../../stories/model.ts';
import type { Settings } from '../../operations/settings.ts';
import type { Exercise } from '../../takes/model.ts';
import { scriptToFollow } from '../../takes/scriptToFollow.ts';
import { browserRehearsalPorts } from './browserRehearsal.ts';
import { createRehearsal } from './rehearsal.ts';
import type { Rehearsal } from './rehearsal.ts';
import { FIRST_STATE } from './rehearsalState.ts';
import type { RehearsalState } from './rehearsalState.ts';

const nothingToHear = (): (() => void) => () => undefined;

/** An exercise in which something is told, and what follows the take in place of its own review. */
export interface RehearsedExercise {
  readonly exercise: Exercise;
  readonly onTold: (takeId: string) => void;
}

/**
 * The rehearsal of a story, or of an answer in an exercise, for as long as its page is open; null until the page has been
 * drawn once.
 */
export function useRehearsal(
  story: Story | null,
  { cue, sayItLike }: Pick<Settings, 'cue' | 'sayItLike'>,
  exercised: RehearsedExercise | null = null,
): { rehearsal: Rehearsal | null; state: RehearsalState } {
  const client = useQueryClient();
  const navigate = useNavigate();
  const latest = useRef({ story, cue, sayItLike, exercised });
  const [rehearsal, setRehearsal] = useState<Rehearsal | null>(null);

  useEffect(() => {
    latest.current = { story, cue, sayItLike, exercised };
  }, [story, cue, sayItLike, exercised]);
  const storyId = story?.id ?? null;
  const kind = exercised?.exercise.kind ?? null;
  const runId = exercised?.exercise.runId ?? null;

  useEffect(() => {
    const made = createRehearsal(
      browserRehearsalPorts({
        storyId,
        cue: () => latest.current.cue,
        script: () =>
          latest.current.story &&
          scriptToFollow(latest.current.story, new Map(Object.entries(latest.current.sayItLike))),
        client,
        ...(kind !== null && runId !== null && { exercise: { kind, runId } }),
        showReview(takeId) {
          if (latest.current.exercised) latest.current.exercised.onTold(takeId);
          else void navigate({ to: '/takes/$takeId', params: { takeId } });
        },
      }),
    );
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') made.hurry(false);
    };
    // A page that is only put aside may come back, with its discarded take.
    const onLeave = (event: PageTransitionEvent): void => made.hurry(!event.persisted);
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', onLeave);
    setRehearsal(made);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', onLeave);
      made.dispose();
      setRehearsal(null);
    };
  }, [storyId, kind, runId, client, navigate]);

  const state = useSyncExternalStore(rehearsal?.subscribe ?? nothingToHear, rehearsal?.getState ?? firstState);
  return { rehearsal, state };
}

const firstState = (): RehearsalState => FIRST_STATE;
