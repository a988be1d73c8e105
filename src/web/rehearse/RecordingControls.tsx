import type { ReactNode } from 'react';
import { Button } from '../design/Button.tsx';
import { Kbd } from '../design/Kbd.tsx';
import { Notice } from '../design/Notice.tsx';
import { Spinner } from '../design/Progress.tsx';
import styles from './RecordingControls.module.css';
import type { RehearsalState } from './rehearsalState.ts';
import { QUIET_WORDS, SENDING_WORDS } from './troubles.ts';
import type { Sending } from './troubles.ts';
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';

type Recording = Extract<RehearsalState, { phase: 'recording' }>;
type Stopping = Extract<RehearsalState, { phase: 'stopping' | 'done' }>;

/** What lies under the cue while telling: the level, whatever has to be said, and the two keys. */
export function RecordingControls({
  state,
  level,
  onStop,
  onDiscard,
}: {
  readonly state: Recording;
  readonly level: ReactNode;
  readonly onStop: () => void;
  readonly onDiscard: () => void;
}) {
  return (
    <>
      {state.quiet === null ? null : <Notice tone="warning">{QUIET_WORDS[state.quiet]}</Notice>}
      {state.sending === 'fine' ? null : <Notice tone="warning">{SENDING_WORDS[state.sending]}</Notice>}
      {state.confirming ? (
        <Notice tone="info">{say('Discard this take? Press again to discard it, or simply go on telling.')}</Notice>
      ) : null}
      {level}
      <div className={styles.buttons}>
        <Button
          variant="primary"
          size="large"
          icon="stop"
          className={styles.stop}
          onClick={onStop}
          aria-keyshortcuts="Space"
        >
          <Say text="Stop {kbd}" values={{ kbd: <Kbd>Space</Kbd> }} />
        </Button>
        <Button
          variant={state.confirming ? 'danger' : 'plain'}
          size="large"
          icon="retry"
          onClick={onDiscard}
          aria-keyshortcuts="d Escape"
        >
          {state.confirming ? say('Discard it') : say('Again')} <Kbd>D</Kbd>
        </Button>
      </div>
    </>
  );
}

/** Shown only when saving takes longer than a second; most takes are at their review by then. */
export function StoppingWords({ state }: { readonly state: Stopping }) {
  const sending = state.phase === 'stopping' ? state.sending : 'fine';
  const waiting = state.phase === 'stopping' ? state.waiting : 0;
  return (
    <div className={styles.stopping} role="status">
      {sending === 'fine' ? (
        <p>
          <Spinner />{' '}
          {waiting > 1 ? say('Saving your take: {waiting} pieces to go…', { waiting }) : say('Saving your take…')}
        </p>
      ) : (
        <Notice tone="warning">{STOPPING_WORDS[sending]}</Notice>
      )}
    </div>
  );
}

const STOPPING_WORDS: Readonly<Record<Exclude<Sending, 'fine'>, string>> = {
  away: say(
    'Offbook does not answer just now. Your take is kept here and saved when it is back; leave this page open.',
  ),
  'not-saved': say(
    'Offbook can’t save just now. Your take is kept here and sent again until it can; leave this page open.',
  ),
  'disk-full': say('The disk is full. Free some space and your take is saved by itself; leave this page open.'),
  gone: SENDING_WORDS.gone,
};
