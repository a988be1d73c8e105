import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { storyOfSetup } from '../../../drills/storyOfSetup.ts';
import { targetOfSetup } from '../../../drills/targetOfSetup.ts';
import { commands } from '../../api/commands.ts';
import { useShortcuts } from '../../app/useShortcuts.ts';
import { Button } from '../../design/Button.tsx';
import { TextArea } from '../../design/Field.tsx';
import { Kbd } from '../../design/Kbd.tsx';
import { Notice } from '../../design/Notice.tsx';
import { countTypedWords } from '../../rehearse/typedDraft.ts';
import { questionBefore } from '../drillWords.ts';
import type { StageProps } from './DrillStage.tsx';
import { marksOf } from './scene.ts';
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

/** So many typed words are worth a question before they are thrown away. */
const WORTH_ASKING_WORDS = 20;

/** The same drill in writing: the first letter is marked where a first sound would be, and the same keys set the marks. */
export function TypedStage({ view, title, story, from, cue, voice, finishing }: StageProps) {
  const { run, stories } = view;
  const { setup, drill } = run;
  // The same one at each drawing: the clock begins anew with a new one.
  const target = useMemo(() => targetOfSetup(setup, story), [setup, story]);
  const [openedAt] = useState(() => performance.now());
  const clockMs = useCallback(() => performance.now() - openedAt, [openedAt]);
  const [text, setText] = useState('');
  /** Which story: what was typed for the questions before. */
  const [done, setDone] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  /** A take whose words could not be saved yet: tried again, not made twice. */
  const madeTake = useRef<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { asking: confirming, leave } = useLeaving(run);
  const { scene, send } = useScene(setup, !saving, clockMs, null);
  const { step, question, beganAtMs } = scene;
  const toldMs = useCallback(() => (beganAtMs === null ? 0 : clockMs() - beganAtMs), [beganAtMs, clockMs]);
  const all = [...done, text].join('\n').trim();
  const words = countTypedWords(all);
  const asked = questionBefore(setup);
  const titleOf = (storyId: string): string => stories.find(({ id }) => id === storyId)?.title ?? '';
  const writes = step !== 'waiting' && step !== 'choosing' && step !== 'ended';

  useVoice(voice && step === 'telling' ? asked : null);
  useVoice(voice && step === 'cut' && setup.drill === 'interruption' ? setup.question : null);
  useEffect(() => {
    if (writes) field.current?.focus();
  }, [writes, step, question]);
  useEffect(() => {
    if (step === 'blank') playTone();
  }, [step]);

  const save = async (): Promise<void> => {
    setSaving(true);
    setProblem(null);
    try {
      if (words > 0) {
        madeTake.current ??= (
          await commands.startTake({
            storyId: storyOfSetup(setup),
            cue,
            mimeType: null,
            exercise: { kind: drill, runId: run.id },
          })
        ).id;
        await commands.setWords(madeTake.current, { kind: 'typed', text: all });
      }
      await finishing.finish({ marks: marksOf(scene), takeId: madeTake.current });
    } catch (error) {
      setProblem(error instanceof Error ? error.message : say('Your words could not be saved. Try once more.'));
    }
    setSaving(false);
  };
  const isOver = step === 'ended';
  useEffect(() => {
    if (isOver) void save();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when the last step is over
  }, [isOver]);

  const endsNow = step === 'telling' || step === 'blank' || step === 'back';
  const main = (): void => {
    // Without a word there is nothing to review.
    if (!hasMain(scene) || (endsNow && words === 0)) return;
    if (step === 'saying') {
      setDone((before) => [...before, text.trim()]);
      setText('');
    }
    send({ type: 'main', atMs: clockMs() });
  };
  const onLeave = (): void => leave(words > WORTH_ASKING_WORDS);
  useShortcuts({ Escape: onLeave, ' ': main, Enter: main }, !isOver);

  const trouble = problem ?? finishing.problem;
  const busy = saving || finishing.busy;
  return (
    <StageFrame
      title={title}
      label={say('Typing')}
      grows
      focusOn={writes ? null : `${step} ${question}`}
      announced={asked !== null && !voice ? asked : announcement(scene, titleOf)}
      time={
        <SceneTime
          scene={scene}
          clockMs={clockMs}
          toldMs={toldMs}
          target={target}
          running={beganAtMs !== null && !isOver}
        />
      }
      controls={
        <>
          {writes || isOver ? (
            <TextArea
              ref={field}
              className={styles.field}
              label={say('Type it as you would say it')}
              words
              rows={4}
              readOnly={isOver}
              value={text}
              onChange={(event) => {
                const atMs = clockMs();
                const typed = [...done, event.target.value].join('\n');
                if (beganAtMs === null) send({ type: 'began', atMs });
                send({ type: 'typed', atMs, characters: typed.length });
                setText(event.target.value);
              }}
              onKeyDown={(event) => {
                if (event.nativeEvent.isComposing) return;
                if (event.key === 'Escape') onLeave();
                else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey || isShort(drill))) main();
                else return;
                event.preventDefault();
              }}
            />
          ) : null}
          {trouble === null ? null : (
            <Notice
              tone="error"
              title={say('Not saved yet')}
              actions={
                <Button busy={busy} onClick={() => void save()}>
                  {say('Try again')}
                </Button>
              }
            >
              {say('{trouble} Your words are kept here.', { trouble })}
            </Notice>
          )}
          {confirming ? (
            <Notice tone="info">{say('Leave? Press again to throw this away, or simply go on.')}</Notice>
          ) : null}
          <div className={styles.buttons}>
            {hasMain(scene) ? (
              <Button
                variant="primary"
                size="large"
                className={styles.main}
                disabled={endsNow && words === 0}
                aria-keyshortcuts={isShort(drill) ? 'Enter' : 'Control+Enter'}
                onClick={main}
              >
                {mainWords(scene, false)} <Kbd>{isShort(drill) ? 'Enter' : 'Ctrl Enter'}</Kbd>
              </Button>
            ) : null}
            <Button variant={confirming ? 'danger' : 'plain'} size="large" aria-keyshortcuts="Escape" onClick={onLeave}>
              {confirming ? say('Throw it away') : say('Leave')} <Kbd>Esc</Kbd>
            </Button>
          </div>
        </>
      }
    >
      <SceneView
        scene={scene}
        stories={stories}
        story={story}
        from={from}
        cue={cue}
        onChoose={(storyId) => send({ type: 'chosen', atMs: clockMs(), storyId })}
      />
    </StageFrame>
  );
}

/** A hook is one sentence: Enter hands it in. */
const isShort = (drill: StageProps['view']['run']['drill']): boolean => drill === 'hook' || drill === 'whichStory';
