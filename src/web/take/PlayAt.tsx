import { Button } from '../design/Button.tsx';
import { clockTime } from './logic/times.ts';
import type { TakeDesk } from './takeDesk.ts';
import styles from './PlayAt.module.css';
import { say } from '../../words/say.ts';

/** A moment of the recording that plays when pressed; just its time where there is nothing to play. */
export function PlayAt({
  ms,
  what,
  desk,
  leadMs = 0,
}: {
  readonly ms: number;
  readonly what: string;
  readonly desk: TakeDesk;
  /** How much earlier it begins to play, so that the ear hears what leads up to it. */
  readonly leadMs?: number;
}) {
  const { playFrom } = desk;
  if (!playFrom) return <span className="figures">{clockTime(ms)}</span>;
  return (
    <Button
      variant="plain"
      size="small"
      icon="play"
      className={styles.play}
      aria-label={say('Hear {what}, at {ms}', { what, ms: clockTime(ms) })}
      onClick={() => playFrom(ms - leadMs)}
    >
      {clockTime(ms)}
    </Button>
  );
}
