import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiFailure } from '../api/client.ts';
import { commands, recordingUrl } from '../api/commands.ts';
import { refreshAll } from '../api/liveChanges.ts';
import { queries } from '../api/queries.ts';
import { say } from '../../words/say.ts';
import { told } from '../../words/sayMessage.ts';

export type Transcribing =
  | { readonly step: 'resting' | 'asking' | 'decoding' | 'stopping' | 'stopped' | 'done' }
  /** `fraction` from 0 to 1. */
  | { readonly step: 'hearing'; readonly fraction: number }
  | { readonly step: 'failed'; readonly message: string };

export interface TranscribingActions {
  readonly begin: () => void;
  readonly stop: () => void;
}

/** Turns a recording that only the browser can decode into one that every recogniser can. */
export type AsWav = (recording: Blob) => Promise<Blob>;

/** The decoder and the resampler are only loaded by the few takes that need them here. */
const decodedHere: AsWav = async (recording) => {
  const [{ decodeRecording }, { wavFile }] = await Promise.all([
    import('../measure/decodeRecording.ts'),
    import('../speech/wavFile.ts'),
  ]);
  return wavFile(await decodeRecording(recording));
};

type Asked =
  /** finding: it was under way when the page was last left. */
  | { readonly step: 'resting' | 'finding' | 'asking' | 'following' }
  | { readonly step: 'failed'; readonly message: string };

/**
 * The words of a take from its sound. The work goes on in the server when the page is left, and is found again after a
 * reload.
 */
export function useTranscribing(takeId: string, asWav: AsWav = decodedHere): Transcribing & TranscribingActions {
  const client = useQueryClient();
  const [asked, setAsked] = useState<Asked>(() => ({ step: isUnderWay(takeId) ? 'finding' : 'resting' }));
  const [isStopping, setIsStopping] = useState(false);
  const [hasSentWav, setHasSentWav] = useState(false);
  const [isShown, setIsShown] = useState(false);
  const hasBegun = useRef(false);
  const { queryKey } = queries.transcribing(takeId);
  const { data: job, error } = useQuery({ ...queries.transcribing(takeId), enabled: asked.step === 'following' });

  const post = useCallback(
    async (wav: Blob | null) => {
      hasBegun.current = true;
      setAsked({ step: 'asking' });
      setHasSentWav(wav !== null);
      setIsStopping(false);
      setIsShown(false);
      try {
        const begun = await commands.transcribe(takeId, wav);
        noteUnderWay(takeId, true);
        client.setQueryData(queries.transcribing(takeId).queryKey, begun);
        setAsked({ step: 'following' });
      } catch (failure) {
        setAsked({ step: 'failed', message: messageOf(failure) });
      }
    },
    [client, takeId],
  );

  const isFinding = asked.step === 'finding';
  useEffect(() => {
    if (!isFinding) return;
    const look = { ...queries.transcribing(takeId), queryKey: ['transcribing-found', takeId] };
    void client
      .fetchQuery({ ...look, staleTime: 0, gcTime: 0 })
      .catch(() => null)
      .then((found) => {
        // The person has begun anew by now.
        if (hasBegun.current) return;
        // One that ended meanwhile has shown its words by now.
        const isNews = found?.state === 'running' || found?.state === 'failed';
        if (isNews) client.setQueryData(queries.transcribing(takeId).queryKey, found);
        else noteUnderWay(takeId, false);
        setAsked({ step: isNews ? 'following' : 'resting' });
      });
  }, [isFinding, client, takeId]);

  const ended = asked.step === 'following' && job && job.state !== 'running' ? job : null;
  const isUndecodable = ended?.failure?.code === 'audio-undecodable' && !hasSentWav;
  useEffect(() => {
    if (!ended) return;
    noteUnderWay(takeId, false);
    if (ended.state === 'done') void refreshAll(client).then(() => setIsShown(true));
    if (!isUndecodable) return;
    void decodeHere(takeId, asWav).then(
      (wav) => post(wav),
      () =>
        setAsked({
          step: 'failed',
          message: say('{value} This browser can’t decode it either.', {
            value: ended.failure ? told(ended.failure, 'message') : '',
          }),
        }),
    );
  }, [ended, isUndecodable, client, takeId, asWav, post]);

  const stop = async (): Promise<void> => {
    setIsStopping(true);
    await commands.stopTranscribing(takeId).catch(() => undefined);
    await client.invalidateQueries({ queryKey });
  };

  const actions = { begin: () => void post(null), stop: () => void stop() };
  if (asked.step === 'failed') return { ...asked, ...actions };
  if (asked.step === 'finding') return { step: 'resting', ...actions };
  if (asked.step !== 'following') return { step: asked.step, ...actions };
  if (error) return { step: 'failed', message: lostWords(error), ...actions };
  switch (job?.state) {
    case undefined:
      return { step: 'asking', ...actions };
    case 'running':
      return isStopping ? { step: 'stopping', ...actions } : { step: 'hearing', fraction: job!.fraction, ...actions };
    case 'cancelled':
      return { step: 'stopped', ...actions };
    case 'done':
      return isShown ? { step: 'done', ...actions } : { step: 'hearing', fraction: 1, ...actions };
    case 'failed':
      if (isUndecodable) return { step: 'decoding', ...actions };
      return {
        step: 'failed',
        message: job!.failure ? told(job!.failure, 'message') : say('The words could not be heard.'),
        ...actions,
      };
  }
}

async function decodeHere(takeId: string, asWav: AsWav): Promise<Blob> {
  const response = await fetch(recordingUrl(takeId), { credentials: 'same-origin' });
  if (!response.ok) throw new Error('The recording could not be opened.');
  return asWav(await response.blob());
}

const lostWords = (error: unknown): string =>
  error instanceof ApiFailure && error.code === 'job-missing'
    ? say('Offbook was started anew meanwhile, and the hearing ended with that.')
    : messageOf(error);

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : say('The words could not be heard.');

const underWayKey = (takeId: string): string => `offbook.hearing.${takeId}`;

function isUnderWay(takeId: string): boolean {
  try {
    return sessionStorage.getItem(underWayKey(takeId)) !== null;
  } catch {
    return false;
  }
}

function noteUnderWay(takeId: string, is: boolean): void {
  try {
    if (is) sessionStorage.setItem(underWayKey(takeId), '1');
    else sessionStorage.removeItem(underWayKey(takeId));
  } catch {
    // After a reload it is then not shown; the words come all the same.
  }
}
