import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { RecogniserChoice } from '../../operations/ports.ts';
import type { SpeechView } from '../../operations/speech/speechSettings.ts';
import type { TakeView } from '../../operations/views.ts';
import { queries } from '../api/queries.ts';
import { Button } from '../design/Button.tsx';
import { Notice } from '../design/Notice.tsx';
import { Progress } from '../design/Progress.tsx';
import { readBrowserChoice } from '../speech/browserChoice.ts';
import { nameOfChoice } from '../speech/nameOfChoice.ts';
import styles from './TranscribeTake.module.css';
import { type AsWav, useTranscribing } from './useTranscribing.ts';

/** Gives a take its words from its recording, or says where a recogniser is chosen. */
export function TranscribeTake({
  view,
  onHeard,
  asWav,
}: {
  readonly view: TakeView;
  readonly onHeard?: () => void;
  /** For tests: how a recording is decoded here. */
  readonly asWav?: AsWav;
}) {
  const { data: speech } = useQuery(queries.speech());
  const work = useTranscribing(view.take.id, asWav);

  useEffect(() => {
    if (work.step !== 'done') return;
    // The new words stand where the focus was lost with the button.
    const words = document.querySelector<HTMLElement>('#words');
    if (words && (document.activeElement === document.body || words.contains(document.activeElement))) {
      words.tabIndex = -1;
      words.focus({ preventScroll: true });
    }
    onHeard?.();
  }, [work.step, onHeard]);

  if (!speech) return null;
  if (speech.choice.kind === 'none') return <NoneChosen />;
  const replaces = view.transcript !== null && view.transcript.source !== 'followed';
  const isAtWork = work.step === 'hearing' || work.step === 'stopping' || work.step === 'decoding';
  return (
    <div className={`${styles.transcribe} no-print`}>
      {isAtWork ? (
        <div className={styles.work}>
          <Progress
            label={work.step === 'decoding' ? 'Opening the recording in this browser…' : 'Hearing the words…'}
            {...(work.step === 'hearing' && work.fraction > 0 && { value: work.fraction })}
          />
          {work.step === 'decoding' ? null : (
            <Button size="small" icon="stop" busy={work.step === 'stopping'} onClick={work.stop}>
              Stop
            </Button>
          )}
        </div>
      ) : (
        <div className={styles.ask}>
          <Button icon="microphone" busy={work.step === 'asking'} onClick={work.begin}>
            {view.transcript?.source === 'recogniser' ? 'Hear the words again' : 'Hear the words'}
          </Button>
          <p className={styles.hint}>
            {whoHears(speech)}
            {replaces ? ' What it hears takes the place of the words that are here.' : ''}
          </p>
        </div>
      )}
      <p role="status" className="visually-hidden">
        {STATUS[work.step] ?? ''}
      </p>
      {work.step === 'failed' ? (
        <Notice tone="error" title="The words were not heard">
          <p>{work.message}</p>
          <p>
            The take keeps what it had. <Link to="/settings">Look at the settings</Link>
          </p>
        </Notice>
      ) : null}
      {work.step === 'stopped' ? <p className={styles.hint}>You stopped it. The take keeps the words it had.</p> : null}
    </div>
  );
}

/** Said once each, not with every step of the progress. */
const STATUS: Readonly<Partial<Record<string, string>>> = {
  hearing: 'Hearing the words of this take.',
  decoding: 'Opening the recording in this browser.',
  stopped: 'Stopped.',
  done: 'The words are here.',
};

function whoHears({ choice, leavesMachine, models }: SpeechView): string {
  const name = nameOfChoice(choice, models);
  return leavesMachine
    ? `${name} hears them: the recording is sent to ${addressOf(choice)}.`
    : `${name} hears them, on this machine.`;
}

const addressOf = (choice: RecogniserChoice): string => (choice.kind === 'server' ? choice.address : '');

function NoneChosen() {
  return (
    <p className={`${styles.hint} no-print`}>
      {readBrowserChoice() === 'off'
        ? 'Offbook can hear every word of a recording itself, once you have chosen a recogniser. '
        : 'This browser listens while you tell a take. For a recording that is already there, choose another recogniser. '}
      <Link to="/settings">Choose in the settings</Link>
    </p>
  );
}
