import { useRef, useState } from 'react';
import { Button } from '../design/Button.tsx';
import { Notice } from '../design/Notice.tsx';
import type { BrowserChoice } from '../speech/browserChoice.ts';
import styles from './Settings.module.css';
import { type Tried, tryBrowser, tryServerSide, TRIAL_SECONDS } from './trial.ts';
import { say } from '../../words/say.ts';

type Step = 'resting' | 'opening' | 'listening' | 'hearing';

/** Says whether the recogniser in use works: a few seconds into the microphone, and what it made of them. */
export function RecogniserTrial({
  browser,
  attempt = browser === 'off' ? tryServerSide : tryBrowser,
}: {
  readonly browser: BrowserChoice;
  /** For tests. */
  readonly attempt?: (onStep: (step: 'listening' | 'hearing') => void) => Promise<Tried>;
}) {
  const [step, setStep] = useState<Step>('resting');
  const [tried, setTried] = useState<Tried | null>(null);
  const running = useRef(false);
  const begin = async () => {
    if (running.current) return;
    running.current = true;
    setTried(null);
    setStep('opening');
    setTried(await attempt(setStep));
    setStep('resting');
    running.current = false;
  };
  return (
    <div className={styles.trial}>
      <div className={styles.actions}>
        <Button icon="microphone" busy={step !== 'resting'} onClick={() => void begin()}>
          {step === 'listening' ? say('Say something…') : step === 'hearing' ? say('Hearing…') : say('Try it')}
        </Button>
        <span className={styles.hint}>
          {say('Say a sentence: it listens for {seconds} seconds and shows the words. Nothing of it is kept.', {
            seconds: TRIAL_SECONDS,
          })}
        </span>
      </div>
      <p role="status" className="visually-hidden">
        {step === 'listening' ? say('Say something now.') : step === 'hearing' ? say('Hearing the words.') : ''}
      </p>
      {tried === null ? null : tried.ok ? (
        <Notice tone="good" title={tried.value.text === '' ? say('It works, and heard no words') : say('It works')}>
          {tried.value.text === '' ? null : <blockquote className={styles.words}>{tried.value.text}</blockquote>}
          <p className={styles.hint}>{tried.value.by}</p>
        </Notice>
      ) : (
        <Notice tone="error" title={say('It does not hear you yet')}>
          {tried.error.message}
        </Notice>
      )}
    </div>
  );
}
