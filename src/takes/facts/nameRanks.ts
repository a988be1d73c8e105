import { wordsOf } from '../../language/words.ts';
import { type NameCase, spanOf, wrongName } from './nameCase.ts';
import { SAME_STORY_FROM } from './relevance.ts';

/** Words before a post that say how high it stands: one of them for another is another post. */
const RANKS = /^(?:senior|junior|lead|chief|head|deputy|assistant|principal|associate|vice|acting|interim)$/;

/** "Chief estimator" for the guide's Lead Estimator: the post is right, its rank is another, and nowhere the right one. */
export function judgeRanks(all: NameCase): void {
  const { words, breaks } = all.ground;
  for (const [profile, { status }] of all.judgements) {
    const { kind, text } = profile.fact;
    if (status !== 'absent' || !/^(?:title|term)$/.test(kind)) continue;
    const [rank = '', ...post] = wordsOf(text).map((word) => word.folded);
    if (post.length === 0 || !RANKS.test(rank)) continue;
    const at = words.findIndex(
      (word, i) =>
        RANKS.test(word.folded) &&
        word.folded !== rank &&
        post.every((one, k) => words[i + 1 + k]?.folded === one && !breaks[i + 1 + k]),
    );
    if (at < 0 || all.relevance.at(at) < SAME_STORY_FROM) continue;
    all.judgements.set(profile, wrongName(all.text, profile, spanOf(all.ground, at, at + 1 + post.length)));
  }
}
