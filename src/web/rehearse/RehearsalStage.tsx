import { useCallback, useEffect, useState } from 'react';
import type { Story } from '../../stories/model.ts';
import type { Cue } from '../../takes/model.ts';
import type { PlannedParts } from '../../takes/plannedParts.ts';
import { formatClock } from '../design/format.ts';
import { Button } from '../design/Button.tsx';
import { Kbd } from '../design/Kbd.tsx';
import { Notice } from '../design/Notice.tsx';
import { Waiting } from '../design/Progress.tsx';
import { LevelMeter } from './LevelMeter.tsx';
import { RecordingControls, StoppingWords } from './RecordingControls.tsx';
import styles from './RehearsalStage.module.css';
import { PartClock } from './PartClock.tsx';
import type { RehearsalState } from './rehearsalState.ts';
import { SetupPanel } from './SetupPanel.tsx';
import { TakeTimer } from './TakeTimer.tsx';
import { TakeWaits } from './TakeWaits.tsx';
import { TellingStage } from './TellingStage.tsx';
import { useMicrophones, chooseMicrophone, chosenMicrophone } from './useMicrophones.ts';
import { useRehearsal } from './useRehearsal.ts';
import { useSettings } from './useSettings.ts';
import { useStageKeys } from './useStageKeys.ts';
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';

/** The rehearsal aloud, from choosing the cue to the moment the review opens. */
export function RehearsalStage({
  story,
  planned,
  cue,
  onType,
}: {
  readonly story: Story;
  /** How its script shares out the time; null without a script. */
  readonly planned: PlannedParts | null;
  /** To begin with, in place of the one that was used last. */
  readonly cue?: Cue | undefined;
  readonly onType: () => void;
}) {
  const { settings, change } = useSettings(cue && { cue });
  const { rehearsal, state } = useRehearsal(story, settings);
  const microphones = useMicrophones();
  const [deviceId, setDeviceId] = useState(chosenMicrophone);
  const toldMs = useCallback(() => rehearsal?.toldMs() ?? 0, [rehearsal]);
  const peakDbfs = useCallback(() => rehearsal?.peakDbfs() ?? null, [rehearsal]);
  const place = useCallback(() => rehearsal?.place() ?? null, [rehearsal]);
  const able = microphones.obstacle === null;

  useEffect(() => rehearsal?.setCountdownSeconds(settings.countdownSeconds), [rehearsal, settings.countdownSeconds]);
  useEffect(() => rehearsal?.setDevice(deviceId), [rehearsal, deviceId]);
  useStageKeys(
    {
      main: () => rehearsal?.mainKey(),
      discard: () => rehearsal?.discardKey(),
      undo: () => rehearsal?.undoDiscard(),
    },
    able && rehearsal !== null,
  );

  const discarded = discardedWords(state);
  if (state.phase === 'setup') {
    // The browser answers within milliseconds; what it says of the microphones takes room.
    if (able && microphones.outlook === null) return <Waiting>{say('Looking for a microphone…')}</Waiting>;
    return (
      <SetupPanel
        story={story}
        settings={settings}
        onSettings={change}
        microphones={microphones}
        deviceId={deviceId}
        onDevice={(id) => {
          chooseMicrophone(id);
          setDeviceId(id);
        }}
        trouble={state.trouble}
        discarded={discarded}
        onUndo={() => rehearsal?.undoDiscard()}
        onStart={() => rehearsal?.mainKey()}
        onType={onType}
      />
    );
  }
  if (state.phase === 'waiting')
    return <TakeWaits story={story} takeId={state.takeId} onAgain={() => rehearsal?.mainKey()} />;
  if (state.phase === 'kept') {
    return (
      <div className={styles.aside}>
        <h1>{story.title}</h1>
        <Notice
          tone="warning"
          title={
            state.reason === 'unplugged' ? say('The microphone went away.') : say('This take could not be finished.')
          }
          actions={
            <Button variant="primary" onClick={() => rehearsal?.mainKey()} aria-keyshortcuts="Space">
              <Say text="Go to the take {kbd}" values={{ kbd: <Kbd>Space</Kbd> }} />
            </Button>
          }
        >
          {state.message ?? say('What you told until then is kept.')}
        </Notice>
      </div>
    );
  }

  const telling = state.phase === 'recording';
  const level = settings.showLevel && telling ? <LevelMeter peakDbfs={peakDbfs} /> : null;
  return (
    <TellingStage
      key={state.phase === 'recording' || state.phase === 'stopping' ? 'telling' : 'before'}
      story={story}
      cue={settings.cue}
      place={telling ? place : null}
      label={telling ? say('Recording') : say('Getting ready')}
      time={
        <>
          <Time state={state} toldMs={toldMs} story={story} />
          {telling && planned && story.targetSeconds ? (
            <PartClock planned={planned} target={story.targetSeconds} place={place} />
          ) : null}
        </>
      }
      controls={
        telling ? (
          <RecordingControls
            state={state}
            level={level}
            onStop={() => rehearsal?.mainKey()}
            onDiscard={() => rehearsal?.discardKey()}
          />
        ) : state.phase === 'stopping' || state.phase === 'done' ? (
          <StoppingWords state={state} />
        ) : (
          <GettingReady
            state={state}
            discarded={discarded}
            onSkip={() => rehearsal?.mainKey()}
            onCancel={() => rehearsal?.cancel()}
            onUndo={() => rehearsal?.undoDiscard()}
          />
        )
      }
    />
  );
}

function Time({
  state,
  toldMs,
  story,
}: {
  readonly state: RehearsalState;
  readonly toldMs: () => number;
  readonly story: Story;
}) {
  switch (state.phase) {
    case 'asking':
      return (
        <p className={styles.asking} role="status">
          {say('Your browser is asking for the microphone. Choose “Allow”.')}
        </p>
      );
    case 'countdown':
      return (
        <p className={styles.countdown}>
          <span className="visually-hidden">{say('Recording begins in')} </span>
          {state.secondsLeft}
        </p>
      );
    case 'starting':
      return <p className={styles.countdown}>…</p>;
    default:
      return <TakeTimer toldMs={toldMs} target={story.targetSeconds} running={state.phase === 'recording'} />;
  }
}

function GettingReady({
  state,
  discarded,
  onSkip,
  onCancel,
  onUndo,
}: {
  readonly state: RehearsalState;
  readonly discarded: string | null;
  readonly onSkip: () => void;
  readonly onCancel: () => void;
  readonly onUndo: () => void;
}) {
  return (
    <>
      {discarded === null || state.phase === 'starting' ? null : (
        <p className={styles.discarded} role="status">
          {say('Take of')} {discarded} {say('discarded.')}{' '}
          <Button variant="plain" size="small" onClick={onUndo} aria-keyshortcuts="u">
            <Say text="Bring it back {kbd}" values={{ kbd: <Kbd>U</Kbd> }} />
          </Button>
        </p>
      )}
      <div className={styles.buttons}>
        {state.phase === 'countdown' ? (
          <Button size="large" onClick={onSkip} aria-keyshortcuts="Space">
            <Say text="Start now {kbd}" values={{ kbd: <Kbd>Space</Kbd> }} />
          </Button>
        ) : null}
        {state.phase === 'starting' ? null : (
          <Button variant="plain" size="large" onClick={onCancel} aria-keyshortcuts="Escape">
            <Say text="Back {kbd}" values={{ kbd: <Kbd>Esc</Kbd> }} />
          </Button>
        )}
      </div>
    </>
  );
}

function discardedWords(state: RehearsalState): string | null {
  return 'discarded' in state && state.discarded !== null ? formatClock(state.discarded.toldMs / 1000) : null;
}
