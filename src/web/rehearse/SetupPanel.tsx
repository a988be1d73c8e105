import { Link } from '@tanstack/react-router';
import type { Story } from '../../stories/model.ts';
import type { Settings } from '../../operations/settings.ts';
import { useShortcuts } from '../app/useShortcuts.ts';
import { Button } from '../design/Button.tsx';
import { SelectField } from '../design/Field.tsx';
import { formatTarget } from '../design/format.ts';
import { Icon } from '../design/Icon.tsx';
import { Kbd } from '../design/Kbd.tsx';
import { Notice } from '../design/Notice.tsx';
import { useServerLine } from '../offline/serverLine.ts';
import { CUES, cueContent } from './cueContent.ts';
import { CueText } from './CueText.tsx';
import { MicrophoneCheck } from './MicrophoneCheck.tsx';
import styles from './SetupPanel.module.css';
import type { Trouble } from './troubles.ts';
import type { Microphones } from './useMicrophones.ts';
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';

export interface SetupPanelProps {
  readonly story: Story;
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly microphones: Microphones;
  readonly deviceId: string | null;
  readonly onDevice: (deviceId: string | null) => void;
  readonly trouble: Trouble | null;
  /** Told of the discarded take that can be brought back; null where there is none. */
  readonly discarded: string | null;
  readonly onUndo: () => void;
  readonly onStart: () => void;
  readonly onType: () => void;
}

/** What is chosen before telling: how much help, and whether the microphone works. */
export function SetupPanel(props: SetupPanelProps) {
  const { story, settings, onSettings, microphones, trouble } = props;
  const { obstacle } = microphones;
  const content = cueContent(story, settings.cue);
  const away = useServerLine() === 'away';
  useShortcuts({ t: props.onType });
  return (
    <div className={styles.setup}>
      <header className={styles.head}>
        <Link to="/stories/$storyId" params={{ storyId: story.id }} className={styles.back}>
          <Icon name="arrowLeft" /> {say('Back to the story')}
        </Link>
        <h1>{story.title}</h1>
        {story.targetSeconds === null ? null : (
          <p>{say('Target {targetSeconds}', { targetSeconds: formatTarget(story.targetSeconds) })}</p>
        )}
      </header>

      <div className={styles.choices}>
        {trouble === null ? null : (
          <Notice tone="error" title={trouble.title}>
            {trouble.advice}
          </Notice>
        )}
        {away ? (
          <Notice tone="warning" title={say('Offbook is not answering.')}>
            {say(
              'You can tell your story all the same: the take is kept in this browser, and sent and reviewed when Offbook is back.',
            )}
          </Notice>
        ) : null}
        {props.discarded === null ? null : (
          <Notice
            tone="info"
            actions={
              <Button size="small" onClick={props.onUndo} aria-keyshortcuts="u">
                <Say text="Bring it back {kbd}" values={{ kbd: <Kbd>U</Kbd> }} />
              </Button>
            }
          >
            {say('Your take of {discarded} is discarded.', { discarded: props.discarded })}
          </Notice>
        )}

        <fieldset className={styles.cues}>
          <legend>{say('What stands in front of you')}</legend>
          {CUES.map(({ cue, name, help }) => (
            <label key={cue} className={styles.cue}>
              <input
                type="radio"
                name="cue"
                value={cue}
                checked={settings.cue === cue}
                onChange={() => onSettings({ cue })}
              />
              <span className={styles.name}>{name}</span>
              <span className={styles.help}>{help}</span>
            </label>
          ))}
        </fieldset>

        <div className={styles.begin}>
          {obstacle === null ? (
            <>
              <Button
                variant="primary"
                size="large"
                icon="microphone"
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
              <Button variant="primary" size="large" icon="pencil" aria-keyshortcuts="t" onClick={props.onType}>
                <Say text="Type it instead {kbd}" values={{ kbd: <Kbd>T</Kbd> }} />
              </Button>
            </>
          )}
        </div>

        {obstacle === null ? (
          <div className={styles.details}>
            <MicrophoneCheck microphones={microphones} deviceId={props.deviceId} onDevice={props.onDevice} />
            <div className={styles.fine}>
              <SelectField
                label={say('Count down')}
                value={settings.countdownSeconds}
                onChange={(event) => onSettings({ countdownSeconds: Number(event.target.value) })}
              >
                {countdownChoices(settings.countdownSeconds).map((seconds) => (
                  <option key={seconds} value={seconds}>
                    {seconds === 0 ? say('No') : say('{seconds} seconds', { seconds })}
                  </option>
                ))}
              </SelectField>
              <label className={styles.tick}>
                <input
                  type="checkbox"
                  checked={settings.showLevel}
                  onChange={(event) => onSettings({ showLevel: event.target.checked })}
                />
                {say('Show the level while I tell it')}
              </label>
            </div>
          </div>
        ) : null}
      </div>

      <section className={styles.preview} aria-label={say('What you will see')}>
        <CueText content={content} />
      </section>
    </div>
  );
}

/** The usual lengths, and the one that is set where it is none of them. */
function countdownChoices(set: number): readonly number[] {
  return [...new Set([0, 3, 5, 10, set])].toSorted((a, b) => a - b);
}
