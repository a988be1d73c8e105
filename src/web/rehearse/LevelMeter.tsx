import { useEffect, useRef } from 'react';
import styles from './LevelMeter.module.css';
import { say } from '../../words/say.ts';

/** The meter's left end. Quieter than this is silence to the eye. */
const QUIETEST_DBFS = -60;
/** From here on the recording clips on the next loud word. */
const TOO_LOUD_DBFS = -1.5;
/** How fast the bar falls, of its whole width a second; rising is immediate. */
const FALL_PER_SECOND = 1.2;

/** The live level. One transform a frame, nothing allocated, no React; for the eye only, so hidden from screen readers. */
export function LevelMeter({ peakDbfs }: { readonly peakDbfs: () => number | null }) {
  const bar = useRef<HTMLDivElement>(null);
  const meter = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let frame = 0;
    let shown = 0;
    let last = performance.now();
    let loudUntil = 0;
    let loud = false;
    const draw = (now: number): void => {
      const dbfs = peakDbfs() ?? QUIETEST_DBFS;
      const level = Math.min(1, Math.max(0, 1 - dbfs / QUIETEST_DBFS));
      shown = Math.max(level, shown - ((now - last) / 1000) * FALL_PER_SECOND);
      last = now;
      if (bar.current) bar.current.style.transform = `scaleX(${shown})`;
      if (dbfs > TOO_LOUD_DBFS) loudUntil = now + 1000;
      if (now < loudUntil !== loud) {
        loud = !loud;
        if (meter.current) meter.current.dataset['loud'] = String(loud);
      }
      frame = requestAnimationFrame(draw);
    };
    frame = requestAnimationFrame(draw);
    return () => cancelAnimationFrame(frame);
  }, [peakDbfs]);
  return (
    <div ref={meter} className={styles.meter} data-loud="false" aria-hidden="true">
      <div className={styles.trough}>
        <div ref={bar} className={styles.bar} />
      </div>
      <span className={styles.loud}>{say('too loud')}</span>
    </div>
  );
}
