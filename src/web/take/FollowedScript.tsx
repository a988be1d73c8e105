import type { PaceStretch } from '../../delivery/model.ts';
import type { ScriptFollowing } from '../../speech/following/model.ts';
import type { Story } from '../../stories/model.ts';
import { Chip } from '../design/Chip.tsx';
import { Notice } from '../design/Notice.tsx';
import { Section } from '../design/Section.tsx';
import { Tooltip } from '../design/Tooltip.tsx';
import { SayItLike } from './SayItLike.tsx';
import { secondsText } from './logic/times.ts';
import { PlayAt } from './PlayAt.tsx';
import type { TakeDesk } from './takeDesk.ts';
import styles from './FollowedScript.module.css';
import { say } from '../../words/say.ts';

const LOOKS = {
  said: { tone: 'good', icon: 'tick', word: say('said') },
  skipped: { tone: 'neutral', icon: 'dash', word: say('not said') },
  unsure: { tone: 'unsure', icon: 'question', word: say('unsure') },
} as const;

/** Why following can't tell. Said here, since what hears the sound speaks English alone. */
const UNCLEAR: Readonly<Record<NonNullable<ScriptFollowing['reason']>['code'], string>> = {
  noisy: say('There is too much noise, or the microphone is too far away, to hear what was said of the script.'),
  'poor-fit': say('What was said is too far from the script to follow it.'),
  'no-speech': say('No speech was heard.'),
  'no-script': say('This story has no script to follow.'),
};

const PACES = { fast: say('fast'), slow: say('slow') } as const;

/** The script sentence by sentence: which were said, and when, by the sound alone. */
export function FollowedScript({
  following,
  pace,
  story,
  desk,
  again,
}: {
  readonly following: ScriptFollowing;
  /** Stretches that were told much faster or slower than the rest. */
  readonly pace: readonly PaceStretch[];
  readonly story: Story | null;
  readonly desk: TakeDesk;
  /** Follows the same sound once more; null where there is none. */
  readonly again: (() => void) | null;
}) {
  const { sentences, freeSpeech, verdict, reason } = following;
  if (sentences.length === 0) return null;
  const said = sentences.filter(({ status }) => status === 'said').length;
  const freeMs = freeSpeech.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
  return (
    <Section
      title={say('Your script, followed')}
      aside={
        verdict === 'clear' ? (
          <span className={styles.soft}>
            {say('{said} of {sentences} said', { said, sentences: sentences.length })}
          </span>
        ) : null
      }
    >
      {verdict === 'clear' ? (
        <>
          <ol className={styles.sentences}>
            {sentences.map(({ index, text, status, startMs, endMs }) => (
              <li key={index} data-status={status}>
                <span className={styles.words}>{text}</span>
                <span className={styles.told}>
                  <Chip tone={LOOKS[status].tone} icon={LOOKS[status].icon}>
                    {LOOKS[status].word}
                  </Chip>
                  {paceOf(pace, startMs, endMs)}
                  {startMs === null ? null : <PlayAt ms={startMs} what={say('this sentence')} desk={desk} />}
                </span>
              </li>
            ))}
          </ol>
          <p className={styles.soft}>
            {freeMs >= 1000
              ? `${say('{freeMs} in {freeSpeech, plural, one {# place} other {# places}} were said in other words, which following can’t hear.', { freeMs: secondsText(freeMs / 1000), freeSpeech: freeSpeech.length })} `
              : ''}
            <Tooltip
              tip={say(
                'Your voice is held against the sounds of your script (SoundSwallower, on this machine). It hears which sentences were said and when, not other words. In noise it says that it can’t tell.',
              )}
              className={styles.what ?? ''}
            >
              {say('How sure is this?')}
            </Tooltip>
          </p>
        </>
      ) : (
        <Notice tone="info" live={false} title={say('It can’t be told what was said')}>
          {reason ? UNCLEAR[reason.code] : say('The sound is too far from what can be followed.')}
        </Notice>
      )}
      {story ? <SayItLike story={story} again={again} /> : null}
    </Section>
  );
}

/** "fast" or "slow" where at least half of a sentence was told so. */
function paceOf(pace: readonly PaceStretch[], startMs: number | null, endMs: number | null): string | null {
  if (startMs === null || endMs === null) return null;
  const shared = (stretch: PaceStretch) => Math.min(stretch.endMs, endMs) - Math.max(stretch.startMs, startMs);
  const found = pace.find((stretch) => shared(stretch) >= (endMs - startMs) / 2);
  return found ? PACES[found.kind] : null;
}
