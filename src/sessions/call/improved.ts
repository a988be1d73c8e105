import { quantitiesOf } from '../../language/quantities.ts';
import type { AnswerReview } from '../answerModel.ts';
import type { AnswerStrength } from './model.ts';
import { type Message, message } from '../../shared/message.ts';

/** A draft of an answer, as it is held against an earlier one. */
export interface ComparedDraft {
  readonly text: string;
  readonly review: AnswerReview;
  readonly strength: AnswerStrength | null;
  readonly firstWordMs: number | null;
}

const GONE: readonly (readonly [codes: readonly string[], words: Message])[] = [
  [['answer-breaks-off'], message('It has an end now.')],
  [['example-missing'], message('It tells an example now.')],
  [['ask-unanswered', 'choice-missing'], message('It answers a part that was left out.')],
  [['answer-too-long', 'answer-too-short'], message('It keeps to the length that was asked for.')],
  [['premise-contradicted'], message('It no longer stumbles over what the question takes for granted.')],
  [['told-differently'], message('It says the same as your other documents now.')],
  [['value-without-example', 'value-without-meaning'], message('What it names is shown now.')],
];

/** Half a second is what a clock can tell; below two seconds nobody waits. */
const QUICKER_BY_MS = 1500;

/** What a draft has that the one before it lacked, in plain words. Empty where nothing measurable got better. */
export function improvedSince(before: ComparedDraft, now: ComparedDraft): Message[] {
  const had = new Set(before.review.findings.map(({ code }) => code));
  const has = new Set(now.review.findings.map(({ code }) => code));
  const better = GONE.filter(
    ([codes]) => codes.some((code) => had.has(code)) && codes.every((code) => !has.has(code)),
  ).map(([, words]) => words);
  const ends = (draft: ComparedDraft): boolean => draft.review.parts.some(({ part }) => part === 'result');
  if (!ends(before) && ends(now)) better.push(message('It says how it ended.'));
  const figures = (draft: ComparedDraft): string[] =>
    quantitiesOf(draft.text)
      .filter(({ weak, kind }) => !weak && kind !== 'date' && kind !== 'clockTime' && kind !== 'ordinal')
      .map(({ text }) => text);
  const [first] = figures(now);
  if (figures(before).length === 0 && first !== undefined)
    better.push(message('It has a figure: “{figure}”.', { figure: first }));
  if (
    before.firstWordMs !== null &&
    now.firstWordMs !== null &&
    before.firstWordMs >= 2000 &&
    before.firstWordMs - now.firstWordMs >= QUICKER_BY_MS
  )
    better.push(
      message('You began after {now} s instead of {before} s.', {
        now: (now.firstWordMs / 1000).toFixed(1),
        before: (before.firstWordMs / 1000).toFixed(1),
      }),
    );
  return better;
}
