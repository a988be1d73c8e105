import { isFunctionWord } from '../language/functionWords.ts';
import { quantitiesOf } from '../language/quantities.ts';
import { fold, wordsOf } from '../language/words.ts';
import { type Failure, failure } from '../shared/failure.ts';
import { message } from '../shared/message.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Fact, Story } from '../stories/model.ts';
import { placeOf } from './facts/heardAs.ts';

export type AliasFailure = Failure<
  'alias-empty' | 'alias-too-long' | 'alias-too-common' | 'alias-is-a-value' | 'alias-taken'
>;

const MOST_WORDS = 6;
const MOST_CHARACTERS = 40;

/**
 * A misheard form fit to stand in the guide: one line without marks that Markdown or the list would read. Refused where it
 * would make wrong words right: a value of its own, another fact of the story, or words that the story says anyway.
 */
export function checkAlias(story: Story, fact: Fact, written: string): Result<string, AliasFailure> {
  const alias = written
    .replace(/[^\p{L}\p{M}\p{N}'’&+.-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.'’-]+|[\s.'’-]+$/g, '');
  const words = wordsOf(alias);
  if (words.length === 0) {
    return err(
      failure(
        'alias-empty',
        message('Choose the words that stand in the transcript where you said “{text}”.', { text: fact.text }),
      ),
    );
  }
  if (words.length > MOST_WORDS || alias.length > MOST_CHARACTERS) {
    return err(
      failure(
        'alias-too-long',
        message(
          '“{alias}” is too long for a misheard “{text}”. Choose only the words that stand in its place, {mostWords} at most.',
          { alias, text: fact.text, mostWords: MOST_WORDS },
        ),
      ),
    );
  }
  if (words.every((word) => isFunctionWord(word.folded))) {
    return err(
      failure(
        'alias-too-common',
        message('“{alias}” is said all the time, so it can’t stand for “{text}”.', { alias, text: fact.text }),
      ),
    );
  }
  const folded = fold(alias);
  const other = story.facts.find(
    (one) =>
      one.id !== fact.id &&
      fold(one.text) !== fold(fact.text) &&
      [one.text, ...one.aliases].some((form) => fold(form) === folded),
  );
  if (other) {
    return err(
      failure(
        'alias-taken',
        message('“{alias}” is “{text}” in this story, so it can’t also stand for “{wanted}”.', {
          alias,
          text: other.text,
          wanted: fact.text,
        }),
      ),
    );
  }
  const [value] = quantitiesOf(alias);
  if (value && value.range.start === 0 && value.range.end === alias.length) {
    return err(
      failure(
        'alias-is-a-value',
        message(
          '“{alias}” is a value of its own. If it stood for “{text}”, a real slip would pass for right. Correct the words of this take instead.',
          { alias, text: fact.text },
        ),
      ),
    );
  }
  const texts = [
    story.script?.text ?? '',
    ...story.hooks.map((hook) => hook.text),
    ...story.keyPoints.map((p) => p.text),
  ];
  if (fold(fact.text) !== folded && texts.some((text) => placeOf(alias, wordsOf(text)) !== null)) {
    return err(
      failure(
        'alias-too-common',
        message(
          'Your story says “{alias}” itself, so every take would seem to say “{text}”. Correct the words of this take instead.',
          { alias, text: fact.text },
        ),
      ),
    );
  }
  return ok(alias);
}
