import { useCallback, useEffect, useRef, useState } from 'react';
import type { DrillSetup } from '../../../drills/model.ts';
import { openScene, promptAfter, type Scene, type SceneEvent, stepScene } from './scene.ts';
import { createSoundWatch } from './soundWatch.ts';

/** How often the clock and the level are looked at. */
const LOOK_EVERY_MS = 30;

export interface RunningScene {
  readonly scene: Scene;
  readonly send: (event: SceneEvent) => void;
  /** From the start, e.g. for another try after the microphone failed. */
  readonly restart: () => void;
}

/**
 * A drill's scene, moved on by the clock and by the first sound while it runs. `clockMs` counts from when the stage opened;
 * `peakDbfs` is null where nothing is heard.
 */
export function useScene(
  setup: DrillSetup,
  running: boolean,
  clockMs: () => number,
  peakDbfs: (() => number | null) | null,
): RunningScene {
  const fresh = (): Scene => openScene(setup, promptAfter(Math.random()));
  const [scene, setScene] = useState(fresh);
  const latest = useRef(scene);

  const put = useCallback((next: Scene) => {
    if (next === latest.current) return;
    latest.current = next;
    setScene(next);
  }, []);
  const send = useCallback((event: SceneEvent) => put(stepScene(latest.current, event)), [put]);

  useEffect(() => {
    if (!running) return;
    const watch = createSoundWatch();
    const timer = setInterval(() => {
      const atMs = clockMs();
      send({ type: 'tick', atMs });
      const level = peakDbfs?.() ?? null;
      const heardAtMs = level === null ? null : watch.hear(level, atMs);
      // What began before this step is no answer to it.
      if (heardAtMs !== null && heardAtMs >= latest.current.stepAtMs) send({ type: 'sound', atMs: heardAtMs });
    }, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [running, clockMs, peakDbfs, send]);

  return { scene, send, restart: () => put(fresh()) };
}
