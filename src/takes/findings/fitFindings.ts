import { quote } from '../../shared/quote.ts';
import { message } from '../../shared/message.ts';
import { type Finding, finding } from '../../shared/finding.ts';
import type { Story } from '../../stories/model.ts';
import type { FactReview, HookReview, KeyPointReview } from '../model.ts';
import type { Outline } from '../outline.ts';
import { familiarityOf } from '../familiarity.ts';
import { FUNCTION_WORDS } from '../../language/functionWords.ts';
import type { Told } from '../told.ts';

/** Fewer words than this are no telling yet. */
const FEWEST_WORDS = 8;
/** From this length on, a text that touches nothing of the story is another story. */
const ENOUGH_TO_JUDGE = 20;
/** Familiarity from which the text may be this story, told very freely. */
const MAY_BE_THIS = 0.75;
/** English running text has 40 to 60 % function words; well below that it is a list, or another language. */
const FEWEST_FUNCTION_WORDS = 0.2;

/**
 * Whether the words are a telling of this story at all. Where they are not, this one finding stands instead of a list of
 * everything that is missing; null where they are.
 */
export function fitFinding(
  story: Story,
  outline: Outline,
  take: Told,
  review: {
    readonly keyPoints: readonly KeyPointReview[];
    readonly facts: readonly FactReview[];
    readonly hook: HookReview | null;
  },
): Finding | null {
  const count = take.words.length;
  const whole = { start: 0, end: take.text.length };
  if (count === 0) {
    return finding(
      'no-words',
      'warning',
      message('There are no words in this take.'),
      null,
      message('Record it again, or type what you said.'),
    );
  }
  if (count < FEWEST_WORDS) {
    return finding(
      'too-short',
      'warning',
      message('{count, plural, one {One word} other {# words}} can’t be held against a story yet: {words}.', {
        count,
        words: quote(take.text),
      }),
      whole,
      message('Tell the story, then look again.'),
    );
  }
  if (count < ENOUGH_TO_JUDGE || (outline.points.length === 0 && outline.script.words.length === 0)) return null;
  const covered = review.keyPoints.filter((point) => point.status === 'covered').length;
  const familiarity = familiarityOf(outline, take);
  if (review.hook !== null || familiarity === 1 || covered > 1) return null;
  const functionWords = take.words.filter((word) => FUNCTION_WORDS.has(word.folded)).length;
  if (functionWords / count < FEWEST_FUNCTION_WORDS) {
    return finding(
      'other-language',
      'warning',
      message('These words don’t read as English, so Offbook can’t hold them against your story.'),
      whole,
      message('Tell {story} in English, or check that the transcript is the right one.', { story: quote(story.title) }),
    );
  }
  if (familiarity > MAY_BE_THIS) return null;
  return finding(
    'different-story',
    'warning',
    message('These words have little to do with {story}. They may belong to another story.', {
      story: quote(story.title),
    }),
    whole,
    message('If so, move the take to that story; if not, start from the hook and tell it again.'),
  );
}
