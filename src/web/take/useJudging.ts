import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { KeyPointReview } from '../../takes/model.ts';
import type { PointVerdict } from '../../takes/judgements.ts';
import { commands } from '../api/commands.ts';
import { refreshAll } from '../api/liveChanges.ts';
import { queries } from '../api/queries.ts';
import { saidOf, verdictOf, withVerdict } from './logic/judging.ts';
import { say } from '../../words/say.ts';

export interface Judging {
  /** The points with verdicts that are still on their way. */
  readonly points: readonly KeyPointReview[];
  readonly judge: (index: number, verdict: PointVerdict | null) => void;
  /** Takes the latest verdict of this visit back; null where there is none. */
  readonly undo: (() => number) | null;
  /** What was decided last, for screen readers. */
  readonly said: string;
  readonly trouble: string | null;
}

type Verdicts = ReadonlyMap<number, PointVerdict | null>;

/** Gives verdicts on a take's key points: shown at once, kept one after another. */
export function useJudging(takeId: string, reviewed: readonly KeyPointReview[]): Judging {
  const client = useQueryClient();
  const [pending, setPending] = useState<Verdicts>(new Map());
  const [done, setDone] = useState<readonly { readonly index: number; readonly before: PointVerdict | null }[]>([]);
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const points = reviewed.map((point, index) => {
    const verdict = pending.get(index);
    return verdict === undefined ? point : withVerdict(point, verdict);
  });

  const keep = (index: number, verdict: PointVerdict | null): void => {
    const point = points[index];
    if (!point) return;
    const after = points.map((other, i) => (i === index ? withVerdict(other, verdict) : other));
    setSaid(saidOf(after[index] ?? point, after.filter((other) => other.status === 'unsure').length));
    setTrouble(null);
    setPending((now) => new Map(now).set(index, verdict));
    queue.current = queue.current.then(async () => {
      try {
        client.setQueryData(queries.take(takeId).queryKey, await commands.judgePoint(takeId, index, verdict));
        void refreshAll(client);
      } catch (error) {
        setTrouble(error instanceof Error ? error.message : say('Your answer could not be kept.'));
      }
      // A later answer to the same point is still on its way.
      setPending((now) => (now.get(index) === verdict ? new Map([...now].filter(([i]) => i !== index)) : now));
    });
  };

  const last = done.at(-1);
  return {
    points,
    judge(index, verdict) {
      const point = points[index];
      if (!point) return;
      setDone((now) => [...now, { index, before: verdictOf(point) }]);
      keep(index, verdict);
    },
    undo: last
      ? () => {
          setDone((now) => now.slice(0, -1));
          keep(last.index, last.before);
          return last.index;
        }
      : null,
    said,
    trouble,
  };
}
