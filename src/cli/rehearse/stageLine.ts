import { say } from '../../words/say.ts';
import { seconds, styled, type Terminal } from '../terminal.ts';

const BARS = '▁▂▃▄▅▆▇█';
/** From here on a bar stands: below it a room is quiet. */
const QUIET_DBFS = -54;
const LOUD_DBFS = -9;
/** Levels kept in view. */
const MOST_BARS = 16;

/** One bar of a level: the higher, the louder. */
export function bar(levelDbfs: number): string {
  const share = (levelDbfs - QUIET_DBFS) / (LOUD_DBFS - QUIET_DBFS);
  return BARS[Math.min(BARS.length - 1, Math.max(0, Math.floor(share * BARS.length)))]!;
}

export interface Stage {
  readonly seconds: number;
  readonly target: { readonly min: number; readonly max: number } | null;
  /** Newest last; empty where no level is shown. */
  readonly levels: readonly number[];
}

/** "0:23 of 1:00  ▁▃▅▇", as much as fits. */
export function stageText(terminal: Terminal, { seconds: told, target, levels }: Stage): string {
  const clock = ofTarget(minutes(told), target && minutes(target.max));
  const room = Math.max(0, Math.min(MOST_BARS, terminal.columns - clock.length - 4));
  const bars = room === 0 ? '' : levels.slice(-room).map(bar).join('');
  const over = target !== null && told > target.max;
  return `${styled(terminal, over ? 'yellow' : 'bold', clock)}${bars === '' ? '' : `  ${bars}`}`;
}

const minutes = (value: number): string =>
  `${Math.floor(value / 60)}:${String(Math.floor(value % 60)).padStart(2, '0')}`;

/** How long it took, once it is over. */
export const toldWords = (told: number, target: Stage['target']): string =>
  ofTarget(seconds(told), target && seconds(target.max));

const ofTarget = (told: string, target: string | null): string =>
  target === null ? told : say('{told} of {target}', { told, target });
