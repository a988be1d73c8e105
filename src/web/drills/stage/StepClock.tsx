import { useEffect, useRef } from 'react';
import { formatClock } from '../../design/format.ts';
import styles from './Stage.module.css';

/** Seconds since something began, where there is no target: written into the page as they pass, called out to nobody. */
export function StepClock({
  sinceMs,
  clockMs,
  large = false,
}: {
  /** Null before it began. */
  readonly sinceMs: number | null;
  readonly clockMs: () => number;
  readonly large?: boolean;
}) {
  const figures = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const draw = (): void => {
      if (figures.current)
        figures.current.textContent = formatClock(sinceMs === null ? 0 : (clockMs() - sinceMs) / 1000);
    };
    draw();
    const timer = setInterval(draw, 250);
    return () => clearInterval(timer);
  }, [sinceMs, clockMs]);
  return (
    <p role="timer" className={large ? styles.telling : styles.stepClock}>
      <span ref={figures}>0:00</span>
    </p>
  );
}
