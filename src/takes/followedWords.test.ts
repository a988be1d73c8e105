import { describe, expect, it } from 'vitest';
import { guideText, storiesOf } from '../stories/storyOf.testing.ts';
import type { FollowedSentence, ScriptFollowing } from '../speech/following/model.ts';
import type { Story } from '../stories/model.ts';
import { followedWords } from './followedWords.ts';
import { scriptToFollow } from './scriptToFollow.ts';
import { reviewContent } from './reviewContent.ts';

const SCRIPT = [
  'The ovens were cold at four in the morning.',
  'I rang Bela, and he lit them by hand.',
  'By eight we had sold 200 loaves.',
];

/** Every sentence of the script, a word each 300 ms; `skipped` ones are left out. */
function following(change: {
  skipped?: number[];
  freeSpeech?: ScriptFollowing['freeSpeech'];
  verdict?: ScriptFollowing['verdict'];
}): ScriptFollowing {
  const { skipped = [], freeSpeech = [], verdict = 'clear' } = change;
  let at = 0;
  const words = SCRIPT.flatMap((sentence, index) =>
    skipped.includes(index)
      ? []
      : sentence.split(' ').map((word, i) => ({
          sentence: index,
          index: i,
          text: word.replace(/[.,]/g, ''),
          startMs: (at += 300),
          endMs: at + 250,
          confidence: 0.9,
        })),
  );
  const sentences = SCRIPT.map((text, index): FollowedSentence => {
    const mine = words.filter((word) => word.sentence === index);
    return {
      index,
      text,
      status: skipped.includes(index) ? 'skipped' : 'said',
      startMs: mine[0]?.startMs ?? null,
      endMs: mine.at(-1)?.endMs ?? null,
      matchedShare: skipped.includes(index) ? 0 : 1,
      confidence: 0.95,
    };
  });
  return {
    verdict,
    reason: null,
    sentences,
    words,
    freeSpeech,
    filledPauses: [],
    hook: null,
    restarts: [],
    exactWords: [],
    fit: { wordScore: -1, freeScore: -1, explainedShare: 1, signalToNoiseDb: 40 },
    instrument: { name: 'script following', version: '1' },
  };
}

const [story] = storiesOf(
  guideText({
    script: SCRIPT.join(' '),
    points: [
      'Situation: ovens cold at four in the morning',
      'Action: rang Bela, who lit them by hand',
      'Result: 200 loaves sold by eight',
    ],
  }),
) as [Story];

describe('the words of a followed take', () => {
  it('are those of the sentences that were said, with their times', () => {
    const words = followedWords(story, following({ skipped: [1] }));
    expect(words).toMatchObject({ source: 'followed', unheard: [] });
    expect(words?.text).toBe('The ovens were cold at four in the morning. By eight we had sold 200 loaves.');
    const last = words?.times?.at(-1);
    expect(words?.text.slice(last?.start, last?.end)).toBe('loaves');
    expect(last?.onsetMs).toBeGreaterThan(0);
  });

  it('have the short words back that nobody hears in quick speech, but no others', () => {
    const whole = following({});
    const without = (...texts: string[]) => ({
      ...whole,
      words: whole.words.filter(({ text }) => !texts.includes(text)),
    });
    expect(followedWords(story, without('at', 'in'))?.text).toContain('cold at four in the morning.');
    expect(followedWords(story, without('rang', 'Bela'))?.text).toContain('I and he lit them');
  });

  it('are the other ones where the sound fits another value', () => {
    const exact = scriptToFollow(story)!.exactWords!.find(({ sentence }) => sentence === 2)!;
    const heard = { id: exact.id, status: 'wrong' as const, heard: '300 loaves', margin: 20 };
    const words = followedWords(story, { ...following({}), exactWords: [heard] })!;
    expect(words.text).toContain('we had sold 300 loaves');
    expect(reviewContent(story, words).facts.find(({ text }) => text.startsWith('200'))?.status).toBe('wrong');
  });

  it('are none where it cannot be told', () => {
    expect(followedWords(story, following({ verdict: "can't tell" }))).toBeNull();
    expect(followedWords(story, following({ skipped: [0, 1, 2] }))).toBeNull();
  });

  it('make a point of a skipped sentence missed', () => {
    const words = followedWords(story, following({ skipped: [1] }));
    const review = reviewContent(story, words!);
    expect(review.keyPoints.map((point) => point.status)).toEqual(['covered', 'missed', 'covered']);
    expect(review.wording).toBeUndefined();
  });

  it('leave it open where something else was said instead', () => {
    const words = followedWords(story, following({ skipped: [1], freeSpeech: [{ startMs: 3000, endMs: 6000 }] }));
    const review = reviewContent(story, words!);
    expect(review.keyPoints.map((point) => point.status)).toEqual(['covered', 'unsure', 'covered']);
    expect(review.findings.map(({ code }) => code)).toContain('unheard-speech');
    expect(review.findings.map(({ code }) => code)).not.toContain('missed-key-point');
  });
});
