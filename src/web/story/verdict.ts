import type { Pace } from '../../operations/views.ts';
import type { SpokenLength } from '../../stories/model.ts';
import { formatSeconds, formatTarget, plural } from '../design/format.ts';
import type { IconName } from '../design/Icon.tsx';
import type { Tone } from '../design/Chip.tsx';

export interface Verdict {
  readonly tone: Tone;
  readonly icon: IconName;
  /** A few words for a list: "fits", "23 words too long". */
  readonly short: string;
  /** The whole sentence. */
  readonly long: string;
}

type Target = { readonly min: number; readonly max: number };

/** Whether a script can be said in its target, in plain words. */
export function spokenVerdict(spoken: SpokenLength | null, target: Target | null): Verdict {
  if (!spoken) {
    return { tone: 'neutral', icon: 'dash', short: 'no script yet', long: 'There is no script to measure yet.' };
  }
  const takes = `About ${formatSeconds(spoken.seconds)} for ${plural(spoken.words, 'word')}`;
  if (!target || spoken.wordsToCut === null || spoken.neededWordsPerMinute === null) {
    return {
      tone: 'neutral',
      icon: 'clock',
      short: `about ${formatSeconds(spoken.seconds)}`,
      long: `${takes}. Set a target and Offbook says whether it fits.`,
    };
  }
  if (spoken.wordsToCut === 0) {
    return { tone: 'good', icon: 'tick', short: 'fits', long: `${takes}: it fits ${formatTarget(target)}.` };
  }
  const needed = Math.round(spoken.neededWordsPerMinute);
  return {
    tone: 'unsure',
    icon: 'scissors',
    short: `${plural(spoken.wordsToCut, 'word')} too long`,
    long: `${takes}. To say it in ${formatTarget(target)} you would have to speak at ${needed} words a minute, or cut ${plural(spoken.wordsToCut, 'word')}.`,
  };
}

/** "at 150 words a minute, the usual pace until we have heard yours". */
export function paceWords(pace: Pace): string {
  const rate = `${Math.round(pace.wordsPerMinute)} words a minute`;
  return pace.source === 'measured'
    ? `${rate}, your own pace in ${plural(pace.takes, 'take')}`
    : `${rate}, a common pace, until Offbook has heard yours`;
}
