import { useEffect, useRef, useState } from 'react';
import { formatClock, formatTarget } from '../design/format.ts';
import styles from './TakeTimer.module.css';
import type { TargetSeconds } from '../../documents/model.ts';
import { type Zone, zoneAt } from '../../takes/targetZone.ts';
import { trackMarks, zoneAnnouncement, zoneWords } from './zoneWords.ts';
import { say } from '../../words/say.ts';

/**
 * The time told, big, with the target as zones in words, colour and place. The figures are written straight into the
 * page once a second and the track moves by a transform, so React draws only when the zone changes.
 */
export function TakeTimer({
  toldMs,
  target,
  running,
}: {
  readonly toldMs: () => number;
  readonly target: TargetSeconds | null;
  readonly running: boolean;
}) {
  const figures = useRef<HTMLSpanElement>(null);
  const fill = useRef<HTMLDivElement>(null);
  const [zone, setZone] = useState<Zone | null>(() => zoneAt(toldMs() / 1000, target));
  const marks = trackMarks(target);
  const lengthSeconds = marks?.lengthSeconds ?? null;

  useEffect(() => {
    if (!running) return;
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    let frame = 0;
    let shownSecond = -1;
    const draw = (): void => {
      const seconds = toldMs() / 1000;
      const second = Math.floor(seconds);
      if (second !== shownSecond) {
        shownSecond = second;
        if (figures.current) figures.current.textContent = formatClock(seconds);
        setZone(zoneAt(seconds, target));
      }
      if (fill.current && lengthSeconds !== null) {
        fill.current.style.transform = `scaleX(${Math.min(1, (calm ? second : seconds) / lengthSeconds)})`;
      }
      frame = requestAnimationFrame(draw);
    };
    draw();
    return () => cancelAnimationFrame(frame);
  }, [running, toldMs, target, lengthSeconds]);

  return (
    <div className={styles.timer} data-zone={zone ?? 'none'}>
      <div role="timer" className={styles.figures}>
        <span ref={figures}>{formatClock(toldMs() / 1000)}</span>
      </div>
      <p className={styles.zone}>
        <span className={styles.word}>{zoneWords(zone)}</span>
        {target === null ? null : (
          <span className={styles.target}>{say('target {target}', { target: formatTarget(target) })}</span>
        )}
      </p>
      {marks === null ? null : (
        <div className={styles.track} aria-hidden="true">
          <div
            className={styles.goal}
            style={{ insetInlineStart: `${marks.inFrom * 100}%`, inlineSize: `${(marks.inTo - marks.inFrom) * 100}%` }}
          />
          <div ref={fill} className={styles.fill} />
        </div>
      )}
      <p className="visually-hidden" role="status">
        {running && zone !== null && target !== null ? zoneAnnouncement(zone, target) : ''}
      </p>
    </div>
  );
}
