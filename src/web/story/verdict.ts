import type { Pace } from '../../operations/views.ts';
import type { SpokenLength } from '../../stories/model.ts';
import { formatSeconds, formatTarget } from '../design/format.ts';
import type { IconName } from '../design/Icon.tsx';
import type { Tone } from '../design/Chip.tsx';
import { say } from '../../words/say.ts';

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
    return {
      tone: 'neutral',
      icon: 'dash',
      short: say('no script yet'),
      long: say('There is no script to measure yet.'),
    };
  }
  const takes = say('About {seconds} for {words, plural, one {# word} other {# words}}', {
    seconds: formatSeconds(spoken.seconds),
    words: spoken.words,
  });
  if (!target || spoken.wordsToCut === null || spoken.neededWordsPerMinute === null) {
    return {
      tone: 'neutral',
      icon: 'clock',
      short: say('about {seconds}', { seconds: formatSeconds(spoken.seconds) }),
      long: say('{takes}. Set a target and Offbook says whether it fits.', { takes }),
    };
  }
  if (spoken.wordsToCut === 0) {
    return {
      tone: 'good',
      icon: 'tick',
      short: say('fits'),
      long: say('{takes}: it fits {target}.', { takes, target: formatTarget(target) }),
    };
  }
  const needed = Math.round(spoken.neededWordsPerMinute);
  return {
    tone: 'unsure',
    icon: 'scissors',
    short: say('{wordsToCut, plural, one {# word} other {# words}} too long', { wordsToCut: spoken.wordsToCut }),
    long: say(
      '{takes}. To say it in {target} you would have to speak at {needed} words a minute, or cut {wordsToCut, plural, one {# word} other {# words}}.',
      { takes, target: formatTarget(target), needed, wordsToCut: spoken.wordsToCut },
    ),
  };
}

/** "at 150 words a minute, the usual pace until we have heard yours". */
export function paceWords(pace: Pace): string {
  const rate = say('{number} words a minute', { number: Math.round(pace.wordsPerMinute) });
  return pace.source === 'measured'
    ? say('{rate}, your own pace in {takes, plural, one {# take} other {# takes}}', { rate, takes: pace.takes })
    : say('{rate}, a common pace, until Offbook has heard yours', { rate });
}
