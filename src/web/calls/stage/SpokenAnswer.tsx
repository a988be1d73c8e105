import { useQueryClient } from '@tanstack/react-query';
import { type Ref, useCallback, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { TakeView } from '../../../operations/views.ts';
import { queries } from '../../api/queries.ts';
import { useShortcuts } from '../../app/useShortcuts.ts';
import { Button } from '../../design/Button.tsx';
import { Kbd } from '../../design/Kbd.tsx';
import { Notice } from '../../design/Notice.tsx';
import { Spinner } from '../../design/Progress.tsx';
import { createSoundWatch } from '../../drills/stage/soundWatch.ts';
import { LevelMeter } from '../../rehearse/LevelMeter.tsx';
import { StoppingWords } from '../../rehearse/RecordingControls.tsx';
import { QUIET_WORDS, SENDING_WORDS } from '../../rehearse/troubles.ts';
import { chosenMicrophone } from '../../rehearse/useMicrophones.ts';
import { useRehearsal } from '../../rehearse/useRehearsal.ts';
import type { AnsweringProps } from './model.ts';
import styles from './Stage.module.css';
import type { Hearing } from './useHearing.ts';
import { say } from '../../../words/say.ts';

const LISTEN_EVERY_MS = 30;

/** What the call may ask of an answer that is being said. */
export interface SpokenHandle {
  /** Milliseconds recorded of this answer; 0 before it. */
  readonly toldMs: () => number;
  /** Begins to listen anew, after the question is asked once more. False where words were said: then nothing is lost. */
  readonly listenAnew: () => boolean;
}

/**
 * An answer by voice. The microphone is opened while the question is being asked, the recording begins where the question
 * ends, and only the person ends it: a pause never does.
 */
export function SpokenAnswer({
  callId,
  askedAtMs,
  sending,
  hearing,
  waitsForKey,
  ref,
  onRecording,
  onType,
  onGiven,
}: Omit<AnsweringProps, 'turn'> & {
  readonly hearing: Hearing | null;
  /** Nobody asks aloud, so nobody knows when it was read: the person begins. */
  readonly waitsForKey: boolean;
  readonly ref: Ref<SpokenHandle>;
  /** When the recording began, on `performance.now()`'s clock; null when none runs. */
  readonly onRecording: (atMs: number | null) => void;
  readonly onType: () => void;
}) {
  const client = useQueryClient();
  const [writing, setWriting] = useState(false);
  const began = useRef<number | null>(null);
  const heard = useRef<number | null>(null);
  const ended = useRef<number | null>(null);
  const asked = useRef(askedAtMs);
  useEffect(() => {
    asked.current = askedAtMs;
  }, [askedAtMs]);

  const told = async (takeId: string): Promise<void> => {
    const view = client.getQueryData<TakeView>(queries.take(takeId).queryKey);
    const onset = onsetOf(view, began.current) ?? heard.current;
    const firstWordMs = onset === null || asked.current === null ? null : Math.max(0, onset - asked.current);
    setWriting(true);
    await hearing?.hear(takeId);
    setWriting(false);
    onGiven({ mode: 'spoken', text: null, takeId, firstWordMs, endedAt: ended.current, skipped: false });
  };
  const latestTold = useRef(told);
  useEffect(() => {
    latestTold.current = told;
  });
  const exercised = useMemo(
    () => ({
      exercise: { kind: 'call' as const, runId: callId },
      onTold: (takeId: string) => void latestTold.current(takeId),
    }),
    [callId],
  );
  const { rehearsal, state } = useRehearsal(null, { cue: 'nothing', sayItLike: {} }, exercised);
  const { phase } = state;
  const peakDbfs = useCallback(() => rehearsal?.peakDbfs() ?? null, [rehearsal]);

  // The microphone opens at once; the recording is held until the question has been asked.
  useEffect(() => {
    if (!rehearsal) return;
    rehearsal.setCountdownSeconds(Infinity);
    rehearsal.setDevice(chosenMicrophone());
    rehearsal.mainKey();
  }, [rehearsal]);
  const wasAsked = askedAtMs !== null;
  useEffect(() => {
    if (phase === 'countdown' && wasAsked && !waitsForKey) rehearsal?.mainKey();
  }, [phase, wasAsked, waitsForKey, rehearsal]);

  const recording = phase === 'recording';
  const latestRecording = useRef(onRecording);
  useEffect(() => {
    latestRecording.current = onRecording;
  });
  useEffect(() => {
    if (!recording) return;
    began.current = performance.now();
    heard.current = null;
    latestRecording.current(began.current);
    const watch = createSoundWatch();
    const timer = setInterval(() => {
      const peak = peakDbfs();
      if (peak !== null && heard.current === null) heard.current = watch.hear(peak, performance.now());
    }, LISTEN_EVERY_MS);
    return () => {
      clearInterval(timer);
      ended.current = Date.now();
      latestRecording.current(null);
    };
  }, [recording, peakDbfs]);

  useImperativeHandle(
    ref,
    () => ({
      toldMs: () => (recording ? (rehearsal?.toldMs() ?? 0) : 0),
      listenAnew() {
        if (!recording || heard.current !== null) return !recording;
        rehearsal?.discardKey();
        // A long silence is asked about first; there is nothing in it to lose.
        if (rehearsal?.getState().phase === 'recording') rehearsal.discardKey();
        return true;
      },
    }),
    [recording, rehearsal],
  );

  const isHeld = phase === 'countdown' && wasAsked && waitsForKey;
  const main = (): void => {
    if (recording || isHeld || phase === 'setup') rehearsal?.mainKey();
  };
  useShortcuts({ ' ': main }, recording || isHeld);

  if (phase === 'setup' && state.trouble !== null)
    return (
      <Notice
        tone="error"
        title={state.trouble.title}
        actions={
          <>
            <Button onClick={main}>{say('Try again')}</Button>
            <Button variant="primary" onClick={onType}>
              {say('Type this answer')}
            </Button>
          </>
        }
      >
        {state.trouble.advice}
      </Notice>
    );
  if (phase === 'kept')
    return (
      <Notice
        tone="warning"
        title={say('The recording ended early.')}
        actions={
          <Button variant="primary" onClick={() => rehearsal?.mainKey()}>
            {say('Go on')}
          </Button>
        }
      >
        {state.message ?? say('The microphone went away. What you said until then is kept.')}
      </Notice>
    );
  if (writing || sending)
    return (
      <p className={styles.soft} role="status">
        <Spinner />{' '}
        {writing && hearing?.by === 'offbook' ? say('Writing down what you said…') : say('Taking your answer…')}
      </p>
    );
  if (phase === 'stopping' || phase === 'done') return <StoppingWords state={state} />;
  return (
    <>
      {recording && state.quiet !== null ? <Notice tone="warning">{QUIET_WORDS[state.quiet]}</Notice> : null}
      {recording && state.sending !== 'fine' ? <Notice tone="warning">{SENDING_WORDS[state.sending]}</Notice> : null}
      {phase === 'asking' ? (
        <p className={styles.soft} role="status">
          {say('Your browser is asking for the microphone. Choose “Allow”.')}
        </p>
      ) : null}
      {recording ? <LevelMeter peakDbfs={peakDbfs} /> : null}
      {recording || isHeld ? (
        <Button
          variant="primary"
          size="large"
          className={styles.main}
          icon={recording ? 'tick' : 'microphone'}
          aria-keyshortcuts="Space"
          onClick={main}
        >
          {recording ? say('That’s my answer') : say('Answer')} <Kbd>Space</Kbd>
        </Button>
      ) : null}
    </>
  );
}

/** Where the first word is in the recording, on the page's clock: more exact than the level, where it was measured. */
function onsetOf(view: TakeView | undefined, beganAtMs: number | null): number | null {
  const onset = view?.delivery?.onsetMs ?? null;
  return onset === null || beganAtMs === null ? null : beganAtMs + onset;
}
