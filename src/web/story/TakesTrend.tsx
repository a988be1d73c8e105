import type { TakeSummary } from '../../operations/views.ts';
import { inZoneStartSeconds } from '../../takes/targetZone.ts';
import { formatSeconds, formatTarget } from '../design/format.ts';
import { Trend } from '../design/Trend.tsx';
import { say } from '../../words/say.ts';
import styles from './TakeSection.module.css';

/** How long the takes were against the target, and how much of the story they told. Newest first; their list has the numbers. */
export function TakesTrend({ takes }: { readonly takes: readonly TakeSummary[] }) {
  const oldestFirst = takes.toReversed();
  const target = takes[0]?.targetSeconds ?? null;
  const lengths = oldestFirst.flatMap(({ id, seconds }) => (seconds === null ? [] : [{ id, value: seconds }]));
  const told = oldestFirst.flatMap(({ id, keyPointsCovered, keyPointsTotal }) =>
    keyPointsCovered === null || !keyPointsTotal ? [] : [{ id, value: keyPointsCovered / keyPointsTotal }],
  );
  // One take is no trend.
  if (lengths.length < 2 && told.length < 2) return null;
  return (
    <div className={styles.trends}>
      {lengths.length < 2 ? null : (
        <Trend
          title={say('How long it took')}
          points={lengths}
          inWords={formatSeconds}
          band={
            target && {
              from: inZoneStartSeconds(target),
              to: target.max,
              name: say('target {target}', { target: formatTarget(target) }),
            }
          }
        />
      )}
      {told.length < 2 ? null : (
        <Trend
          title={say('Key points told')}
          points={told}
          inWords={(share) => `${Math.round(share * 100)} %`}
          top={1}
        />
      )}
    </div>
  );
}
