import type { TargetSeconds } from '../../../documents/model.ts';
import { TakeTimer } from '../../rehearse/TakeTimer.tsx';
import { HOOK_SECONDS, HookRing } from './HookRing.tsx';
import type { Scene } from './scene.ts';
import styles from './Stage.module.css';
import { StepClock } from './StepClock.tsx';
import { say } from '../../../words/say.ts';
import { decimal } from '../../design/decimal.ts';

/** The time over the scene: the ring of a hook, the seconds of a choice, or the clock of a telling. */
export function SceneTime({
  scene,
  clockMs,
  toldMs,
  target,
  running,
}: {
  readonly scene: Scene;
  /** The stage's clock. */
  readonly clockMs: () => number;
  /** Since the recording, or the typing, began. */
  readonly toldMs: () => number;
  readonly target: TargetSeconds | null;
  readonly running: boolean;
}) {
  const { setup, step, stepAtMs, answeredAtMs } = scene;
  if (setup.drill === 'hook') {
    if (step === 'waiting') return <p className={styles.ready}>{say('Ready…')}</p>;
    return (
      <>
        <HookRing sinceMs={stepAtMs} clockMs={clockMs} heardAtMs={answeredAtMs} />
        <p role="status" className={styles.soft}>
          {answeredAtMs === null ? '' : hookWords((answeredAtMs - stepAtMs) / 1000)}
        </p>
      </>
    );
  }
  if (setup.drill === 'whichStory') return <StepClock key={scene.question} sinceMs={stepAtMs} clockMs={clockMs} />;
  if (target === null) return <StepClock large sinceMs={scene.beganAtMs} clockMs={clockMs} />;
  return <TakeTimer toldMs={toldMs} target={target} running={running} />;
}

const hookWords = (seconds: number): string =>
  seconds <= HOOK_SECONDS
    ? say('Begun in time. Finish your hook.')
    : say('Begun after {number} s. Finish your hook.', { number: decimal(seconds) });
