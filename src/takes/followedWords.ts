import type { FollowedWord, ScriptFollowing } from '../speech/following/model.ts';
import type { TimeSpan, Transcript, WordTime } from '../speech/model.ts';
import type { Story } from '../stories/model.ts';
import { scriptToFollow } from './scriptToFollow.ts';

/** Shorter free speech is a hesitation or a word put in; own choice. */
const SHORTEST_UNHEARD_MS = 700;

/**
 * The words of a take as far as its sound follows the script: those of its hook and sentences that were heard, in the
 * order and at the times they were said. What was said in other words is not in it, but in `unheard`. Null where the
 * sound could not be followed or nothing of the script was said.
 */
export function followedWords(story: Story, following: ScriptFollowing): Transcript | null {
  if (following.verdict !== 'clear' || following.words.length === 0) return null;
  const said = new Set(following.sentences.filter(({ status }) => status !== 'skipped').map(({ index }) => index));
  const heard = following.words
    .filter(({ sentence }) => sentence === null || said.has(sentence))
    .toSorted((a, b) => a.startMs - b.startMs);
  const words = withOtherWords(withUnstressed(heard, following), story, following);
  const hook = following.hook ? (story.hooks[following.hook.index]?.text ?? '') : '';
  let text = '';
  const times: WordTime[] = [];
  words.forEach((word, at) => {
    const before = words[at - 1];
    if (before) text += isSameUnit(before, word) ? ' ' : closing(before, following, hook);
    times.push({
      start: text.length,
      end: text.length + word.text.length,
      onsetMs: word.startMs,
      offsetMs: word.endMs,
      confidence: word.confidence,
    });
    text += word.text;
  });
  const last = words.at(-1);
  if (last) text += closing(last, following, hook).trim();
  const { name, version } = following.instrument;
  return { source: 'followed', text, times, instrument: `${name} ${version}`, unheard: unheardIn(following) };
}

/** Between two words of a sentence that were heard, this many may have been swallowed: "by the end (of) the trial". */
const MOST_SWALLOWED = 2;
/** Letters of a word that can be swallowed. */
const SHORT_WORD = 4;

/** With the short words in between that are hard to hear in quick speech. They stand where their neighbours meet. */
function withUnstressed(words: readonly FollowedWord[], following: ScriptFollowing): FollowedWord[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    if (!next || word.sentence === null || next.sentence !== word.sentence) return [word];
    const script = (following.sentences[word.sentence]?.text ?? '').split(/\s+/u).filter(Boolean);
    const between = script.slice(word.index + 1, next.index);
    const isSwallowed = between.length <= MOST_SWALLOWED && between.every((one) => one.length <= SHORT_WORD);
    if (!isSwallowed) return [word];
    const swallowed = between.map((text, i) => ({
      ...word,
      index: word.index + 1 + i,
      text,
      startMs: word.endMs,
      endMs: Math.max(word.endMs, next.startMs),
    }));
    return [word, ...swallowed];
  });
}

/** Where the sound fits other exact words clearly better ("fifteen" for fifty), those stand in their place. */
function withOtherWords(words: readonly FollowedWord[], story: Story, following: ScriptFollowing): FollowedWord[] {
  const wrong = new Map(
    following.exactWords.filter(({ status }) => status === 'wrong').map(({ id, heard }) => [id, heard]),
  );
  if (wrong.size === 0) return [...words];
  const places = (scriptToFollow(story)?.exactWords ?? []).filter(({ id }) => wrong.has(id));
  return words.flatMap((word) => {
    const place = places.find(
      ({ sentence, firstWord, endWord }) =>
        sentence === word.sentence && word.index >= firstWord && word.index < endWord,
    );
    if (!place) return [word];
    return word.index === place.firstWord
      ? [{ ...word, index: place.endWord - 1, text: wrong.get(place.id) ?? word.text }]
      : [];
  });
}

const isSameUnit = (a: FollowedWord, b: FollowedWord): boolean => a.sentence === b.sentence && b.index > a.index;

/** A sentence that was said to its last word ends; one that was broken off just goes on. */
function closing(last: FollowedWord, following: ScriptFollowing, hook: string): string {
  const unit = last.sentence === null ? hook : (following.sentences[last.sentence]?.text ?? '');
  return last.index >= unit.split(/\s+/u).filter(Boolean).length - 1 ? '. ' : ' ';
}

/** Speech that is not of the script, and sentences that may or may not have been said. */
function unheardIn({ freeSpeech, sentences }: ScriptFollowing): TimeSpan[] {
  const unsure = sentences.flatMap(({ status, startMs, endMs }) =>
    status === 'unsure' && startMs !== null && endMs !== null ? [{ startMs, endMs }] : [],
  );
  return [...freeSpeech, ...unsure]
    .filter(({ startMs, endMs }) => endMs - startMs >= SHORTEST_UNHEARD_MS)
    .toSorted((a, b) => a.startMs - b.startMs);
}
