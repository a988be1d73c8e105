import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
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
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';

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

  const isWaitedFor = useRef(false);
  useEffect(() => {
    isWaitedFor.current = work.step === 'asking' || work.step === 'hearing' || work.step === 'done';
    if (work.step === 'done') onHeard?.();
  }, [work.step, onHeard]);
  useEffect(
    () => () => {
      if (isWaitedFor.current) setTimeout(focusWords);
    },
    [],
  );

  if (!speech) return null;
  if (speech.choice.kind === 'none') return <NoneChosen />;
  const replaces = view.transcript !== null && view.transcript.source !== 'followed';
  const isAtWork = work.step === 'hearing' || work.step === 'stopping' || work.step === 'decoding';
  return (
    <div className={`${styles.transcribe} no-print`}>
      <div className={styles.row}>
        {/* One button that changes its meaning, so that the focus stays where it is. */}
        <Button
          icon={isAtWork ? 'stop' : 'microphone'}
          busy={work.step === 'asking' || work.step === 'stopping' || work.step === 'decoding'}
          onClick={isAtWork ? work.stop : work.begin}
        >
          {isAtWork
            ? say('Stop')
            : view.transcript?.source === 'recogniser'
              ? say('Hear the words again')
              : say('Hear the words')}
        </Button>
        {isAtWork ? (
          <div className={styles.work}>
            <Progress
              label={
                work.step === 'decoding' ? say('Opening the recording in this browser…') : say('Hearing the words…')
              }
              {...(work.step === 'hearing' && work.fraction > 0 && { value: work.fraction })}
            />
          </div>
        ) : (
          <p className={styles.hint}>
            {whoHears(speech)}
            {replaces ? ` ${say('What it hears takes the place of the words that are here.')}` : ''}
          </p>
        )}
      </div>
      <p role="status" className="visually-hidden">
        {STATUS[work.step] ?? ''}
      </p>
      {work.step === 'failed' ? (
        <Notice tone="error" title={say('The words were not heard')}>
          <p>{work.message}</p>
          <p>
            <Say
              text="The take keeps what it had. <link>Look at the settings</link>"
              values={{ link: (words) => <Link to="/settings">{words}</Link> }}
            />
          </p>
        </Notice>
      ) : null}
      {work.step === 'stopped' ? (
        <p className={styles.hint}>{say('You stopped it. The take keeps the words it had.')}</p>
      ) : null}
    </div>
  );
}

/** The new words take this place, and with it the button that had the focus. */
function focusWords(): void {
  const words = document.querySelector<HTMLElement>('#words');
  if (!words || document.activeElement !== document.body) return;
  words.tabIndex = -1;
  words.focus({ preventScroll: true });
}

/** Said once each, not with every step of the progress. */
const STATUS: Readonly<Partial<Record<string, string>>> = {
  hearing: say('Hearing the words of this take.'),
  decoding: say('Opening the recording in this browser.'),
  stopped: say('Stopped.'),
  done: say('The words are here.'),
};

function whoHears({ choice, leavesMachine, models }: SpeechView): string {
  const name = nameOfChoice(choice, models);
  return leavesMachine
    ? say('{name} hears them: the recording is sent to {choice}.', { name, choice: addressOf(choice) })
    : say('{name} hears them, on this machine.', { name });
}

const addressOf = (choice: RecogniserChoice): string => (choice.kind === 'server' ? choice.address : '');

function NoneChosen() {
  return (
    <p className={`${styles.hint} no-print`}>
      {readBrowserChoice() === 'off'
        ? `${say('Offbook can hear every word of a recording itself, once you have chosen a recogniser.')} `
        : `${say('This browser listens while you tell a take. For a recording that is already there, choose another recogniser.')} `}
      <Link to="/settings">{say('Choose in the settings')}</Link>
    </p>
  );
}
