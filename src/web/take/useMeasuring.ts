import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { TakeView } from '../../operations/views.ts';
import { ApiFailure } from '../api/client.ts';
import { commands, recordingUrl } from '../api/commands.ts';
import { queries } from '../api/queries.ts';

export type Measuring =
  | { readonly step: 'resting' }
  | { readonly step: 'loading' | 'measuring' | 'saving' }
  | { readonly step: 'failed'; readonly message: string };

/**
 * Measures the sound of a take that has a recording but no figures: one that was cut off, or whose measuring failed.
 * Starts by itself once per visit; `again` is for after a failure.
 */
export function useMeasuring(view: TakeView | undefined): Measuring & { readonly again: () => void } {
  const client = useQueryClient();
  const [state, setState] = useState<Measuring>({ step: 'resting' });
  const started = useRef<string | null>(null);
  const id = view?.take.id;
  const due = view !== undefined && view.hasRecording && view.delivery === null && view.take.status !== 'recording';

  const measure = useCallback(
    async (takeId: string) => {
      try {
        setState({ step: 'loading' });
        const recording = await fetchRecording(takeId);
        setState({ step: 'measuring' });
        // Decoding and measuring are only loaded by the few takes that need them here.
        const { measureRecording } = await import('../measure/measureRecording.ts');
        const measured = await measureRecording(recording);
        if (!measured.ok) return setState({ step: 'failed', message: measured.error.message });
        setState({ step: 'saving' });
        client.setQueryData(queries.take(takeId).queryKey, await commands.setDelivery(takeId, measured.value));
        setState({ step: 'resting' });
        await client.invalidateQueries({ queryKey: ['takes'] });
      } catch (error) {
        const message = error instanceof Error ? error.message : 'The sound could not be measured.';
        setState({ step: 'failed', message });
      }
    },
    [client],
  );

  useEffect(() => {
    if (!due || id === undefined || started.current === id) return;
    started.current = id;
    void measure(id);
  }, [due, id, measure]);

  const again = useCallback(() => {
    if (id !== undefined) void measure(id);
  }, [id, measure]);
  return { ...state, again };
}

async function fetchRecording(takeId: string): Promise<Blob> {
  let response: Response;
  try {
    response = await fetch(recordingUrl(takeId), { credentials: 'same-origin' });
  } catch {
    throw new ApiFailure(0, 'server-unreachable', 'Offbook is not answering, so the sound could not be fetched.', null);
  }
  if (!response.ok) {
    throw new ApiFailure(response.status, 'recording-missing', 'The recording of this take could not be opened.', null);
  }
  return response.blob();
}
