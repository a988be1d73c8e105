import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { Call } from '../../../sessions/call/model.ts';
import { useShortcuts } from '../../app/useShortcuts.ts';
import { Button } from '../../design/Button.tsx';
import { Kbd } from '../../design/Kbd.tsx';
import { Notice } from '../../design/Notice.tsx';
import { MicrophoneCheck } from '../../rehearse/MicrophoneCheck.tsx';
import { chooseMicrophone, chosenMicrophone, useMicrophones } from '../../rehearse/useMicrophones.ts';
import { DiscardCall } from '../DiscardCall.tsx';
import { counts, limitsWords, MANNER_WORDS } from '../callWords.ts';
import type { Way } from './model.ts';
import styles from './Stage.module.css';
import type { Hearing } from './useHearing.ts';
import { say } from '../../../words/say.ts';
import { Say } from '../../words/Say.tsx';

/** Who calls, how it goes, and one key to begin: before the first question, and before going on after a reload. */
export function ReadyToCall({
  call,
  voice,
  onVoice,
  hearing,
  busy,
  problem,
  onBegin,
}: {
  readonly call: Call;
  readonly voice: boolean;
  readonly onVoice: (wanted: boolean) => void;
  readonly hearing: Hearing | null;
  readonly busy: boolean;
  readonly problem: string | null;
  readonly onBegin: (way: Way) => void;
}) {
  const { plan, phase, answers } = call;
  const { interviewer } = plan;
  const navigate = useNavigate();
  const microphones = useMicrophones();
  const [deviceId, setDeviceId] = useState(chosenMicrophone);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { obstacle } = microphones;
  const leave = (): void => void navigate({ to: '/calls' });
  const begin = (): void => onBegin(obstacle === null ? 'spoken' : 'typed');
  useShortcuts({ ' ': begin, t: () => onBegin('typed'), Escape: leave }, !busy);

  const open = phase === 'running';
  const questions = plan.questions.filter(counts).length;
  const limits = limitsWords(plan.limits);
  return (
    <div className={styles.wide}>
      <header className={styles.head}>
        <Button variant="plain" size="small" icon="arrowLeft" aria-keyshortcuts="Escape" onClick={leave}>
          <Say text="Calls {kbd}" values={{ kbd: <Kbd>Esc</Kbd> }} />
        </Button>
        <h1 ref={heading} tabIndex={-1}>
          {open
            ? say('{interviewer} is still on the line', { interviewer: interviewer.name })
            : say('{interviewer} is about to call', { interviewer: interviewer.name })}
        </h1>
        <p className={styles.about}>
          {[interviewer.title, plan.company, plan.role && say('for {role}', { role: plan.role })]
            .filter(Boolean)
            .join(', ')}
        </p>
      </header>
      {problem === null ? null : (
        <Notice tone="error" title={say('The call could not begin')}>
          {problem}
        </Notice>
      )}
      <div className={styles.how}>
        {open ? (
          <p>
            {answers.length === 0
              ? say('Nothing is answered yet. The first question is asked again.')
              : say(
                  '{answers, plural, one {# answer is} other {# answers are}} kept. The question that was open is asked again.',
                  { answers: answers.length },
                )}
          </p>
        ) : (
          <p>
            {say('{questions, plural, one {# question} other {# questions}}', { questions })}
            {limits === '' ? '' : say(', {limits} each', { limits })}. {MANNER_WORDS[interviewer.manner].about}.
          </p>
        )}
        <p>{say('Nobody cuts you off: think as long as you like. An answer ends when you say so.')}</p>
        {hearing?.by === 'nobody' && obstacle === null ? (
          <p>
            <Say
              text="No recogniser is chosen, so spoken answers are recorded and not written down. You can type what you said after the call; only typed answers are asked back about. <link>Choose one</link>"
              values={{ link: (words) => <Link to="/settings">{words}</Link> }}
            />
          </p>
        ) : null}
      </div>
      <div className={styles.begin}>
        <Button
          variant="primary"
          size="large"
          icon={obstacle === null ? 'microphone' : 'pencil'}
          className={styles.start}
          busy={busy}
          aria-keyshortcuts="Space"
          onClick={begin}
        >
          {open ? say('Go on') : say('Begin')} <Kbd>Space</Kbd>
        </Button>
        {obstacle === null ? (
          <Button variant="plain" icon="pencil" aria-keyshortcuts="t" onClick={() => onBegin('typed')}>
            <Say text="Type your answers {kbd}" values={{ kbd: <Kbd>T</Kbd> }} />
          </Button>
        ) : null}
      </div>
      {obstacle === null ? null : (
        <Notice tone="warning" title={obstacle.title} live={false}>
          {say('{advice} Until then you type your answers.', { advice: obstacle.advice })}
        </Notice>
      )}
      <div className={styles.fine}>
        <label className={styles.tick}>
          <input type="checkbox" checked={voice} onChange={(event) => onVoice(event.target.checked)} />
          {say('Say the questions aloud')}
        </label>
        {obstacle === null ? (
          <MicrophoneCheck
            microphones={microphones}
            deviceId={deviceId}
            onDevice={(id) => {
              chooseMicrophone(id);
              setDeviceId(id);
            }}
          />
        ) : null}
        <p>
          <DiscardCall callId={call.id} small />
        </p>
      </div>
    </div>
  );
}
