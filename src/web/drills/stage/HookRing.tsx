import { useEffect, useRef } from 'react';
import styles from './HookRing.module.css';
import { decimal } from '../../design/decimal.ts';

/** A hook should have begun by then. */
export const HOOK_SECONDS = 3;
const RADIUS = 54;
const ROUND = 2 * Math.PI * RADIUS;

/**
 * The three seconds for a hook, filling; it stands still at the first sound. Drawn frame by frame without React. Whoever
 * asks for less motion sees the figures alone move.
 */
export function HookRing({
  sinceMs,
  clockMs,
  heardAtMs,
}: {
  /** When the story was named, by the stage's clock. */
  readonly sinceMs: number;
  readonly clockMs: () => number;
  /** When the first sound or letter came; null before. */
  readonly heardAtMs: number | null;
}) {
  const arc = useRef<SVGCircleElement>(null);
  const figures = useRef<HTMLSpanElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    let frame = 0;
    const draw = (): void => {
      const seconds = Math.max(0, ((heardAtMs ?? clockMs()) - sinceMs) / 1000);
      const share = Math.min(1, seconds / HOOK_SECONDS);
      const shown = calm && heardAtMs === null ? Math.floor(share * HOOK_SECONDS) / HOOK_SECONDS : share;
      if (arc.current) arc.current.style.strokeDashoffset = String(ROUND * (1 - shown));
      if (figures.current) figures.current.textContent = decimal(seconds);
      if (ring.current) ring.current.dataset['late'] = String(seconds > HOOK_SECONDS);
      if (heardAtMs === null) frame = requestAnimationFrame(draw);
    };
    draw();
    return () => cancelAnimationFrame(frame);
  }, [sinceMs, clockMs, heardAtMs]);
  return (
    <div ref={ring} className={styles.ring} data-heard={heardAtMs !== null}>
      <svg viewBox="0 0 120 120" aria-hidden="true">
        <circle className={styles.groove} cx="60" cy="60" r={RADIUS} />
        <circle
          ref={arc}
          className={styles.arc}
          cx="60"
          cy="60"
          r={RADIUS}
          strokeDasharray={ROUND}
          strokeDashoffset={ROUND}
          transform="rotate(-90 60 60)"
        />
      </svg>
      <p className={styles.figures} role="timer">
        <span ref={figures}>0.0</span>
        <span className={styles.unit}> s</span>
      </p>
    </div>
  );
}
