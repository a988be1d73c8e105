import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Story } from '../../stories/model.ts';
import type { Settings } from '../../operations/settings.ts';
import { scriptToFollow } from '../../takes/scriptToFollow.ts';
import { browserRehearsalPorts } from './browserRehearsal.ts';
import { createRehearsal } from './rehearsal.ts';
import type { Rehearsal } from './rehearsal.ts';
import { FIRST_STATE } from './rehearsalState.ts';
import type { RehearsalState } from './rehearsalState.ts';

const nothingToHear = (): (() => void) => () => undefined;

/** The rehearsal of a story for as long as its page is open; null until the page has been drawn once. */
export function useRehearsal(
  story: Story,
  { cue, sayItLike }: Pick<Settings, 'cue' | 'sayItLike'>,
): { rehearsal: Rehearsal | null; state: RehearsalState } {
  const client = useQueryClient();
  const navigate = useNavigate();
  const latest = useRef({ story, cue, sayItLike });
  const [rehearsal, setRehearsal] = useState<Rehearsal | null>(null);

  useEffect(() => {
    latest.current = { story, cue, sayItLike };
  }, [story, cue, sayItLike]);
  const storyId = story.id;

  useEffect(() => {
    const made = createRehearsal(
      browserRehearsalPorts({
        storyId,
        cue: () => latest.current.cue,
        script: () => scriptToFollow(latest.current.story, new Map(Object.entries(latest.current.sayItLike))),
        client,
        showReview: (takeId) => void navigate({ to: '/takes/$takeId', params: { takeId } }),
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
  }, [storyId, client, navigate]);

  const state = useSyncExternalStore(rehearsal?.subscribe ?? nothingToHear, rehearsal?.getState ?? firstState);
  return { rehearsal, state };
}

const firstState = (): RehearsalState => FIRST_STATE;
