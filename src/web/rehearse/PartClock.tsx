import { useEffect, useState } from 'react';
import type { TargetSeconds } from '../../documents/model.ts';
import { formatSeconds } from '../design/format.ts';
import type { ScriptPlace } from '../../speech/following/model.ts';
import type { PlannedParts } from '../../takes/plannedParts.ts';
import { PART_TITLES } from '../take/logic/parts.ts';
import { createPartWatch, type PartNow } from './partWatch.ts';
import styles from './TakeTimer.module.css';
import { say } from '../../words/say.ts';

const LOOK_EVERY_MS = 250;

/** Which part of the story is being told, and how its time stands, as far as the script can be followed. */
export function PartClock({
  planned,
  target,
  place,
}: {
  readonly planned: PlannedParts;
  readonly target: TargetSeconds;
  readonly place: () => ScriptPlace | null;
}) {
  const [now, setNow] = useState<PartNow | null>(null);
  useEffect(() => {
    const watch = createPartWatch(planned, target);
    const timer = setInterval(() => setNow(watch.at(place())), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [planned, target, place]);
  // Room is kept from the start, so that nothing moves when the first part is heard.
  return (
    <p className={styles.part} aria-hidden="true" data-over={now !== null && now.seconds > now.budgetSeconds}>
      {now === null
        ? '\u00A0'
        : say('{value} {seconds} of about {budgetSeconds}', {
            value: PART_TITLES[now.part],
            seconds: formatSeconds(now.seconds),
            budgetSeconds: formatSeconds(now.budgetSeconds),
          })}
    </p>
  );
}
