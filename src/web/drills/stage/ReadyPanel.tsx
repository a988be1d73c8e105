import { useEffect, useRef } from 'react';
import type { DrillRunView } from '../../../operations/drills/views.ts';
import type { Cue } from '../../../takes/model.ts';
import { Button } from '../../design/Button.tsx';
import { SelectField } from '../../design/Field.tsx';
import { formatSeconds } from '../../design/format.ts';
import { Kbd } from '../../design/Kbd.tsx';
import { Notice } from '../../design/Notice.tsx';
import { CUES } from '../../rehearse/cueContent.ts';
import { MicrophoneCheck } from '../../rehearse/MicrophoneCheck.tsx';
import type { Trouble } from '../../rehearse/troubles.ts';
import type { Microphones } from '../../rehearse/useMicrophones.ts';
import { DRILL_WORDS, FIRST_CUE } from '../drillWords.ts';
import { Phrases } from './Phrases.tsx';
import styles from './ReadyPanel.module.css';
import { say } from '../../../words/say.ts';
import { Say } from '../../words/Say.tsx';

export interface ReadyPanelProps {
  readonly view: DrillRunView;
  readonly title: string;
  readonly cue: Cue;
  readonly onCue: (cue: Cue) => void;
  /** Null where nothing is asked aloud. */
  readonly voice: boolean | null;
  readonly onVoice: (wanted: boolean) => void;
  readonly microphones: Microphones;
  readonly deviceId: string | null;
  readonly onDevice: (deviceId: string | null) => void;
  readonly trouble: Trouble | null;
  readonly onStart: () => void;
  readonly onType: () => void;
  readonly onLeave: () => void;
}

/** What will happen, what helps, and the one key to begin. It gives away nothing that has to come as a surprise. */
export function ReadyPanel(props: ReadyPanelProps) {
  const { view, title, microphones, trouble } = props;
  const { setup, drill } = view.run;
  const { obstacle } = microphones;
  const words = DRILL_WORDS[drill];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className={styles.ready}>
      <header className={styles.head}>
        <Button variant="plain" size="small" icon="arrowLeft" aria-keyshortcuts="Escape" onClick={props.onLeave}>
          <Say text="Leave {kbd}" values={{ kbd: <Kbd>Esc</Kbd> }} />
        </Button>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <About view={view} />
      </header>
      {trouble === null ? null : (
        <Notice tone="error" title={trouble.title}>
          {trouble.advice}
        </Notice>
      )}
      <div className={styles.how}>
        {words.how.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className={styles.aim}>{say('Aim: {aim}', { aim: words.aim })}</p>
      </div>
      {setup.drill === 'blank' ? (
        <Phrases title={say('Your lines for a blank')} groups={[{ situation: '', phrases: view.recovery }]} />
      ) : null}
      {setup.drill === 'curveball' ? (
        <Phrases title={say('Your phrases for the unexpected')} groups={view.emergency} />
      ) : null}

      <div className={styles.begin}>
        {obstacle === null ? (
          <>
            <Button
              variant="primary"
              size="large"
              icon="microphone"
              className={styles.start}
              onClick={props.onStart}
              aria-keyshortcuts="Space"
            >
              <Say text="Begin {kbd}" values={{ kbd: <Kbd>Space</Kbd> }} />
            </Button>
            <Button variant="plain" icon="pencil" aria-keyshortcuts="t" onClick={props.onType}>
              <Say text="Type it instead {kbd}" values={{ kbd: <Kbd>T</Kbd> }} />
            </Button>
          </>
        ) : (
          <>
            <Notice tone="warning" title={obstacle.title} live={false}>
              {obstacle.advice}
            </Notice>
            <Button variant="primary" size="large" icon="pencil" aria-keyshortcuts="Space t" onClick={props.onType}>
              <Say text="Type it instead {kbd}" values={{ kbd: <Kbd>T</Kbd> }} />
            </Button>
          </>
        )}
      </div>

      <div className={styles.fine}>
        {FIRST_CUE[drill] === undefined ? null : (
          <SelectField
            label={say('What stands in front of you')}
            value={props.cue}
            onChange={(event) => {
              const chosen = CUES.find(({ cue }) => cue === event.target.value);
              if (chosen) props.onCue(chosen.cue);
            }}
          >
            {CUES.map(({ cue, name }) => (
              <option key={cue} value={cue}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
        {props.voice === null ? null : (
          <label className={styles.tick}>
            <input type="checkbox" checked={props.voice} onChange={(event) => props.onVoice(event.target.checked)} />
            {say('Say the question aloud')}
          </label>
        )}
        {obstacle === null ? (
          <MicrophoneCheck microphones={microphones} deviceId={props.deviceId} onDevice={props.onDevice} />
        ) : null}
      </div>
    </div>
  );
}

/** What it is about, where that is no surprise. */
function About({ view: { run, stories } }: { readonly view: DrillRunView }) {
  const { setup } = run;
  const titleOf = (storyId: string): string => stories.find(({ id }) => id === storyId)?.title ?? say('a story');
  switch (setup.drill) {
    case 'squeeze':
      return (
        <p className={styles.about}>
          <Say
            text="{b} in {seconds}"
            values={{ b: <b>{titleOf(setup.storyId)}</b>, seconds: formatSeconds(setup.seconds) }}
          />
        </p>
      );
    case 'blank':
    case 'interruption':
      return (
        <p className={styles.about}>
          <b>{titleOf(setup.storyId)}</b>
        </p>
      );
    case 'transition':
      return (
        <p className={styles.about}>
          {setup.fromStoryId === null
            ? `${say('From a question into')} `
            : `${say('From the end of {title} into', { title: titleOf(setup.fromStoryId) })} `}
          <b>{titleOf(setup.storyId)}</b>
        </p>
      );
    default:
      return null;
  }
}
