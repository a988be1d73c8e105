import { useEffect, useRef } from 'react';
import { formatClock } from '../../design/format.ts';
import styles from './Stage.module.css';

/** A clock that goes on in the page without anybody being told: `role=timer` is not called out. */
export function Clock({
  label,
  sinceMs,
  nowMs,
  large = false,
}: {
  readonly label: string;
  /** On `nowMs`'s clock; null stands at nought. */
  readonly sinceMs: number | null;
  readonly nowMs: () => number;
  readonly large?: boolean;
}) {
  const figures = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const draw = (): void => {
      if (figures.current) figures.current.textContent = formatClock(sinceMs === null ? 0 : (nowMs() - sinceMs) / 1000);
    };
    draw();
    const timer = setInterval(draw, 250);
    return () => clearInterval(timer);
  }, [sinceMs, nowMs]);
  return (
    <p className={large ? styles.answerClock : styles.callClock}>
      {large ? null : <span aria-hidden="true">{label} </span>}
      <span role="timer" aria-label={label}>
        <span ref={figures}>0:00</span>
      </span>
    </p>
  );
}
