import type { DrillMeasure, DrillRun, DrillSetup } from '../../drills/model.ts';
import { decimal } from '../design/decimal.ts';
import { formatSeconds } from '../design/format.ts';
import { say } from '../../words/say.ts';
import { told } from '../../words/sayMessage.ts';

/** A figure as it is shown: "1.4 s", "80 %", "3", "yes"; a dash where it could not be told. */
export function figure({ value, unit }: Pick<DrillMeasure, 'value' | 'unit'>): string {
  if (value === null) return '–';
  switch (unit) {
    case 'seconds':
      return value < 20 ? `${decimal(value)} s` : formatSeconds(value);
    case 'share':
      return `${Math.round(value * 100)} %`;
    case 'count':
      return String(value);
    case 'yesNo':
      return value >= 0.5 ? say('yes') : say('no');
  }
}

/** What a run was about, in a few words; "" where its drill says it all. */
export function aboutRun(setup: DrillSetup, titleOf: (storyId: string) => string): string {
  switch (setup.drill) {
    case 'squeeze':
      return `${titleOf(setup.storyId)}, ${formatSeconds(setup.seconds)}`;
    case 'hook':
    case 'blank':
    case 'interruption':
      return titleOf(setup.storyId);
    case 'transition':
      return setup.fromStoryId === null
        ? say('A question, then {storyId}', { storyId: titleOf(setup.storyId) })
        : say('{fromStoryId}, then {storyId}', {
            fromStoryId: titleOf(setup.fromStoryId),
            storyId: titleOf(setup.storyId),
          });
    case 'curveball':
      return setup.question.text;
    case 'whichStory':
      return '';
  }
}

/** One measure through several runs, the oldest first, without the runs where it could not be told. */
export interface RunTrend {
  readonly title: string;
  readonly unit: DrillMeasure['unit'];
  readonly points: readonly { readonly id: string; readonly value: number }[];
}

/**
 * How the drill's first figure went: the first measure of seconds or shares that more than one run has. Null where there is
 * nothing to compare. `runs` newest first.
 */
export function trendOf(runs: readonly DrillRun[]): RunTrend | null {
  for (const first of runs[0]?.review?.measures ?? []) {
    const { name, unit } = first;
    if (unit !== 'seconds' && unit !== 'share') continue;
    const points = runs.toReversed().flatMap(({ id, review }) => {
      const value = review?.measures.find((measure) => measure.name === name)?.value ?? null;
      return value === null ? [] : [{ id, value }];
    });
    if (points.length > 1) return { title: told(first, 'title'), unit, points };
  }
  return null;
}
