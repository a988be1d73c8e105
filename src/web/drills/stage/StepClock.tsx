import { useEffect, useRef } from 'react';
import { formatClock } from '../../design/format.ts';
import styles from './Stage.module.css';

/** Seconds of a step, small and quiet: written into the page once a second, called out to nobody. */
export function StepClock({ sinceMs, clockMs }: { readonly sinceMs: number; readonly clockMs: () => number }) {
  const figures = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const draw = (): void => {
      if (figures.current) figures.current.textContent = formatClock((clockMs() - sinceMs) / 1000);
    };
    draw();
    const timer = setInterval(draw, 250);
    return () => clearInterval(timer);
  }, [sinceMs, clockMs]);
  return (
    <p role="timer" className={styles.stepClock}>
      <span ref={figures}>0:00</span>
    </p>
  );
}
