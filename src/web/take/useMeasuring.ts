import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { TakeView } from '../../operations/views.ts';
import { scriptToFollow } from '../../takes/scriptToFollow.ts';
import { ApiFailure } from '../api/client.ts';
import { commands, recordingUrl } from '../api/commands.ts';
import { queries } from '../api/queries.ts';
import { useSettings } from '../rehearse/useSettings.ts';
import { say } from '../../words/say.ts';
import { told } from '../../words/sayMessage.ts';

export type Measuring =
  | { readonly step: 'resting' }
  | { readonly step: 'loading' | 'measuring' | 'saving' }
  | { readonly step: 'failed'; readonly message: string };

export interface MeasuringActions {
  readonly again: () => void;
  readonly stop: () => void;
}

/**
 * Measures the sound of a take that has a recording but no figures: one that was cut off, or whose measuring failed.
 * Starts by itself once per visit; `again` is for after a failure.
 */
export function useMeasuring(view: TakeView): Measuring & MeasuringActions {
  const client = useQueryClient();
  const [state, setState] = useState<Measuring>({ step: 'resting' });
  const running = useRef<AbortController | null>(null);
  const { settings } = useSettings();
  const toFollow = useRef({ story: view.story, sayItLike: settings.sayItLike });
  useEffect(() => {
    toFollow.current = { story: view.story, sayItLike: settings.sayItLike };
  }, [view.story, settings.sayItLike]);
  const id = view.take.id;
  const isDue = view.hasRecording && view.delivery === null && view.take.status !== 'recording';

  const measure = useCallback(async () => {
    running.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    const set = (next: Measuring) => {
      if (!signal.aborted) setState(next);
    };
    try {
      set({ step: 'loading' });
      const recording = await fetchRecording(id, signal);
      set({ step: 'measuring' });
      const { story, sayItLike } = toFollow.current;
      // Decoding and measuring are only loaded by the few takes that need them here.
      const { measureRecording } = await import('../measure/measureRecording.ts');
      const measured = await measureRecording(recording, {
        signal,
        script: story && scriptToFollow(story, new Map(Object.entries(sayItLike))),
      });
      if (signal.aborted) return;
      if (!measured.ok) return set({ step: 'failed', message: told(measured.error, 'message') });
      set({ step: 'saving' });
      client.setQueryData(queries.take(id).queryKey, await commands.setDelivery(id, measured.value));
      set({ step: 'resting' });
      await client.invalidateQueries({ queryKey: ['takes'] });
    } catch (error) {
      set({
        step: 'failed',
        message: error instanceof Error ? error.message : say('The sound could not be measured.'),
      });
    }
  }, [client, id]);

  useEffect(() => {
    if (!isDue) return;
    void measure();
    return () => running.current?.abort();
  }, [isDue, measure]);

  const again = useCallback(() => void measure(), [measure]);
  const stop = useCallback(() => {
    running.current?.abort();
    setState({ step: 'failed', message: say('You stopped it. The recording is kept.') });
  }, []);
  return { ...state, again, stop };
}

async function fetchRecording(takeId: string, signal: AbortSignal): Promise<Blob> {
  let response: Response;
  try {
    response = await fetch(recordingUrl(takeId), { credentials: 'same-origin', signal });
  } catch {
    throw new ApiFailure(0, 'server-unreachable', 'Offbook is not answering, so the sound could not be fetched.', null);
  }
  if (!response.ok) {
    throw new ApiFailure(response.status, 'recording-missing', 'The recording of this take could not be opened.', null);
  }
  return response.blob();
}
