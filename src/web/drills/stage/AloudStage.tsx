import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Cue } from '../../../takes/model.ts';
import { targetOfSetup } from '../../../drills/targetOfSetup.ts';
import { useShortcuts } from '../../app/useShortcuts.ts';
import { Button } from '../../design/Button.tsx';
import { Kbd } from '../../design/Kbd.tsx';
import { Notice } from '../../design/Notice.tsx';
import { LevelMeter } from '../../rehearse/LevelMeter.tsx';
import { StoppingWords } from '../../rehearse/RecordingControls.tsx';
import type { RehearsalState } from '../../rehearse/rehearsalState.ts';
import { QUIET_WORDS, SENDING_WORDS } from '../../rehearse/troubles.ts';
import { chooseMicrophone, chosenMicrophone, useMicrophones } from '../../rehearse/useMicrophones.ts';
import { useRehearsal } from '../../rehearse/useRehearsal.ts';
import { useSettings } from '../../rehearse/useSettings.ts';
import { useStageKeys } from '../../rehearse/useStageKeys.ts';
import { FIRST_CUE, questionBefore } from '../drillWords.ts';
import type { StageProps } from './DrillStage.tsx';
import { ReadyPanel } from './ReadyPanel.tsx';
import { marksOf, type Scene } from './scene.ts';
import { announcement, hasMain, mainWords } from './sceneWords.ts';
import { SceneTime } from './SceneTime.tsx';
import { SceneView } from './SceneView.tsx';
import styles from './Stage.module.css';
import { StageFrame } from './StageFrame.tsx';
import { playTone } from './tone.ts';
import { useLeaving } from './useLeaving.ts';
import { useScene } from './useScene.ts';
import { useVoice } from './useVoice.ts';
import { say } from '../../../words/say.ts';
import { Say } from '../../words/Say.tsx';

/** A missing voice is said so long after a step in which one is expected. */
const SPEAKS_AFTER_MS = 5_000;

/** Throwing away more than this is asked first. */
const WORTH_ASKING_MS = 10_000;

/** A drill told aloud: one recording, in which the drill's marks are set by its own clock. */
export function AloudStage({
  view,
  title,
  story,
  from,
  cue,
  voice,
  finishing,
  onCue,
  onVoice,
  onType,
}: StageProps & {
  readonly onCue: (cue: Cue) => void;
  readonly onVoice: (wanted: boolean) => void;
  readonly onType: () => void;
}) {
  const { run, stories } = view;
  const { setup, drill } = run;
  // The same one at each drawing: the clock begins anew with a new one.
  const target = useMemo(() => targetOfSetup(setup, story), [setup, story]);
  const { settings } = useSettings();
  const microphones = useMicrophones();
  const [deviceId, setDeviceId] = useState(chosenMicrophone);
  const { asking: confirming, leave } = useLeaving(run);
  const latest = useRef<Scene | null>(null);
  const exercised = useMemo(
    () => ({
      exercise: { kind: drill, runId: run.id },
      onTold: (takeId: string) =>
        void finishing.finish({ marks: latest.current ? marksOf(latest.current) : [], takeId }),
    }),
    [drill, run.id, finishing],
  );
  const { rehearsal, state } = useRehearsal(story, { cue, sayItLike: settings.sayItLike }, exercised);
  const { phase } = state;
  const telling = phase === 'recording';
  const toldMs = useCallback(() => rehearsal?.toldMs() ?? 0, [rehearsal]);
  const peakDbfs = useCallback(() => rehearsal?.peakDbfs() ?? null, [rehearsal]);
  const { scene, send, restart } = useScene(setup, telling, toldMs, peakDbfs);
  const { step } = scene;
  useEffect(() => {
    latest.current = scene;
  }, [scene]);

  const speaks = useIsOver(step === 'telling' || step === 'back' || step === 'first' ? step : null, SPEAKS_AFTER_MS);

  const asked = questionBefore(setup);
  const countdown = countdownOf(drill, asked !== null && voice, settings.countdownSeconds);
  useEffect(() => rehearsal?.setCountdownSeconds(countdown), [rehearsal, countdown]);
  useEffect(() => rehearsal?.setDevice(deviceId), [rehearsal, deviceId]);

  // Every recording begins the scene anew: an earlier try may have come to nothing.
  useEffect(() => {
    if (!telling) return;
    restart();
    send({ type: 'began', atMs: 0 });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once for each recording
  }, [telling, state.attempt]);
  useEffect(() => {
    if (step === 'ended' && telling) rehearsal?.mainKey();
  }, [step, telling, rehearsal]);
  useEffect(() => {
    if (step === 'blank') playTone();
  }, [step]);

  // The question before is said while nothing is recorded; the recording begins when it was asked.
  useVoice(voice && phase === 'countdown' ? asked : null, () => rehearsal?.mainKey());
  useVoice(voice && telling && step === 'cut' && setup.drill === 'interruption' ? setup.question : null);

  const main = (): void => {
    if (telling) send({ type: 'main', atMs: toldMs() });
    else rehearsal?.mainKey();
  };
  const onLeave = (): void => leave(telling && toldMs() > WORTH_ASKING_MS);
  const able = rehearsal !== null && finishing.problem === null;
  useStageKeys(
    { main: microphones.obstacle === null ? main : onType, discard: onLeave, undo: () => undefined },
    able && phase !== 'stopping' && phase !== 'done',
  );
  useShortcuts({ t: onType }, phase === 'setup');

  if (phase === 'setup')
    return (
      <ReadyPanel
        view={view}
        title={title}
        cue={cue}
        onCue={onCue}
        voice={asked !== null || drill === 'interruption' ? voice : null}
        onVoice={onVoice}
        microphones={microphones}
        deviceId={deviceId}
        onDevice={(id) => {
          chooseMicrophone(id);
          setDeviceId(id);
        }}
        trouble={state.trouble}
        onStart={main}
        onType={onType}
        onLeave={onLeave}
      />
    );
  if (finishing.problem !== null || phase === 'kept')
    return (
      <div className={styles.aside}>
        <h1>{title}</h1>
        <Notice
          tone={finishing.problem === null ? 'warning' : 'error'}
          title={finishing.problem === null ? say('The recording ended early.') : say('Not saved yet')}
          actions={
            <Button
              variant="primary"
              busy={finishing.busy}
              onClick={finishing.problem === null ? main : finishing.again}
              {...(finishing.problem === null && { 'aria-keyshortcuts': 'Space' })}
            >
              {finishing.problem === null ? (
                <>
                  <Say text="Go to the review {kbd}" values={{ kbd: <Kbd>Space</Kbd> }} />
                </>
              ) : (
                say('Try again')
              )}
            </Button>
          }
        >
          {finishing.problem ??
            (phase === 'kept' ? state.message : null) ??
            say('The microphone went away. What you told until then is kept.')}
        </Notice>
      </div>
    );

  const titleOf = (storyId: string): string => stories.find(({ id }) => id === storyId)?.title ?? '';
  // A question that is not said by the voice is said by whatever reads the page.
  const isReadOut = asked !== null && !voice && phase !== 'asking';
  const announced = isReadOut ? asked : telling ? announcement(scene, titleOf) : '';
  const before = phase === 'asking' || phase === 'countdown' || phase === 'starting';
  return (
    <StageFrame
      title={title}
      label={telling ? say('Recording') : before ? say('Getting ready') : say('Saving')}
      grows={FIRST_CUE[drill] === undefined}
      focusOn={before ? phase : step}
      announced={announced}
      time={
        before ? (
          <Before state={state} silent={asked !== null} />
        ) : (
          <SceneTime scene={scene} clockMs={toldMs} toldMs={toldMs} target={target} running={telling} />
        )
      }
      controls={
        <>
          <Troubles state={state} speaks={speaks} confirming={confirming} />
          {telling ? <LevelMeter peakDbfs={peakDbfs} /> : null}
          {phase === 'stopping' || phase === 'done' ? (
            <StoppingWords state={state} />
          ) : (
            <div className={styles.buttons}>
              {telling && hasMain(scene) ? (
                <Button variant="primary" size="large" className={styles.main} aria-keyshortcuts="Space" onClick={main}>
                  {mainWords(scene, true)} <Kbd>Space</Kbd>
                </Button>
              ) : phase === 'countdown' ? (
                <Button size="large" aria-keyshortcuts="Space" onClick={main}>
                  {asked === null ? say('Start now') : say('Answer now')} <Kbd>Space</Kbd>
                </Button>
              ) : null}
              <Button
                variant={confirming ? 'danger' : 'plain'}
                size="large"
                aria-keyshortcuts="Escape"
                onClick={onLeave}
              >
                {confirming ? say('Throw it away') : say('Leave')} <Kbd>Esc</Kbd>
              </Button>
            </div>
          )}
        </>
      }
    >
      {before ? (
        asked === null || phase === 'asking' ? null : (
          <p className={styles.question}>{asked}</p>
        )
      ) : (
        <SceneView
          scene={scene}
          stories={stories}
          story={story}
          from={from}
          cue={cue}
          onChoose={(storyId) => send({ type: 'chosen', atMs: toldMs(), storyId })}
        />
      )}
    </StageFrame>
  );
}

/** A question that is said holds the recording until its end; a name or a choice brings its own wait. */
function countdownOf(drill: StageProps['view']['run']['drill'], said: boolean, usual: number): number {
  if (said) return Infinity;
  return drill === 'hook' || drill === 'whichStory' || drill === 'curveball' ? 0 : usual;
}

function Before({ state, silent }: { readonly state: RehearsalState; readonly silent: boolean }) {
  if (state.phase === 'asking')
    return (
      <p className={styles.asking} role="status">
        {say('Your browser is asking for the microphone. Choose “Allow”.')}
      </p>
    );
  if (silent) return <p className={styles.soft}>{say('The question')}</p>;
  return (
    <p className={styles.countdown}>
      <span className="visually-hidden">{say('Recording begins in')} </span>
      {state.phase === 'countdown' ? state.secondsLeft : '…'}
    </p>
  );
}

/** True once a step has lasted so long; null is no step. */
function useIsOver(step: string | null, ms: number): boolean {
  const [over, setOver] = useState<string | null>(null);
  useEffect(() => {
    if (step === null) return;
    const timer = setTimeout(() => setOver(step), ms);
    return () => {
      clearTimeout(timer);
      setOver(null);
    };
  }, [step, ms]);
  return step !== null && over === step;
}

/** Whatever has to be said while recording. Silence is no trouble where a drill asks for it. */
function Troubles({
  state,
  speaks,
  confirming,
}: {
  readonly state: RehearsalState;
  /** Something should be heard by now. */
  readonly speaks: boolean;
  readonly confirming: boolean;
}) {
  const quiet = state.phase === 'recording' ? state.quiet : null;
  const sending = state.phase === 'recording' ? state.sending : 'fine';
  return (
    <>
      {quiet !== null && (speaks || quiet === 'muted') ? <Notice tone="warning">{QUIET_WORDS[quiet]}</Notice> : null}
      {sending === 'fine' ? null : <Notice tone="warning">{SENDING_WORDS[sending]}</Notice>}
      {confirming ? (
        <Notice tone="info">{say('Leave? Press again to throw this run away, or simply go on.')}</Notice>
      ) : null}
    </>
  );
}
