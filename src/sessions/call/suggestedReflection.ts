import type { Call } from './model.ts';
import type { ReviewedAnswer } from './reviewCall.ts';

/** Beginning this late is thinking, not breathing. */
const SLOW_MS = 4000;
/** And it stands out where it is so many times what the others took. */
const STANDS_OUT = 1.7;
const MOST = 4;

/** Questions for the reflection that only what happened in the call can ask: each names its question and the figure. */
export function suggestedReflection(call: Call, reviewed: readonly ReviewedAnswer[]): string[] {
  const numbers = numbersOf(call);
  const called = (question: number): string => `question ${numbers.get(question)}`;
  const asked = call.answers.filter(({ followUp, question }) => followUp === null && numbers.has(question));
  const suggested: string[] = [];

  const begun = asked.filter(({ firstWordMs, skipped }) => firstWordMs !== null && !skipped);
  const [slowest, next] = begun.toSorted((a, b) => b.firstWordMs! - a.firstWordMs!);
  if (
    slowest &&
    slowest.firstWordMs! >= SLOW_MS &&
    (!next || slowest.firstWordMs! >= STANDS_OUT * median(begun.map(({ firstWordMs }) => firstWordMs!)))
  )
    suggested.push(
      `You took longest to begin on ${called(slowest.question)} (${seconds(slowest.firstWordMs!)}). What were you looking for?`,
    );

  const skipped = asked.filter((answer) => answer.skipped);
  if (skipped.length > 0)
    suggested.push(
      `You left out ${listed(skipped.map(({ question }) => called(question)))}. What would you say ${skipped.length === 1 ? 'to it' : 'to them'} now?`,
    );

  const repeated = asked.filter(({ repeats }) => repeats > 0).toSorted((a, b) => b.repeats - a.repeats)[0];
  if (repeated)
    suggested.push(
      `You asked to hear ${called(repeated.question)} again${repeated.repeats > 1 ? ` ${times(repeated.repeats)}` : ''}. Was it the question, or what to say?`,
    );

  for (const { question, rating } of call.ratings) {
    const found = reviewed.find(({ answer }) => answer.question === question && answer.followUp === null)?.inCall;
    if (!numbers.has(question) || !found?.strength) continue;
    if (rating >= 4 && found.strength === 'weak')
      suggested.push(
        `You gave your answer to ${called(question)} a ${rating}, and the review found things missing. What made it feel good?`,
      );
    if (rating <= 2 && found.strength === 'strong')
      suggested.push(
        `You gave your answer to ${called(question)} a ${rating}, and the review found nothing wrong. What would you have liked better?`,
      );
  }

  const probed = call.answers.find(({ followUp, skipped: left }) => followUp !== null && left);
  if (probed?.followUp) suggested.push(`“${probed.followUp.text}” had no answer. What would you say to it now?`);

  const weak = reviewed.filter(({ inCall, answer }) => inCall.strength === 'weak' && answer.followUp === null);
  if (weak.length >= 2)
    suggested.push(
      `What would help you more next time: another story for ${called(weak[0]!.answer.question)}, or telling one you have?`,
    );
  return suggested.slice(0, MOST);
}

/** Questions as the person counts them: the small talk is none. */
export function numbersOf({ plan }: Pick<Call, 'plan'>): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  plan.questions.forEach(({ kind }, index) => {
    if (kind !== 'smallTalk') numbers.set(index, numbers.size + 1);
  });
  return numbers;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

const seconds = (ms: number): string => `${Math.round(ms / 1000)} seconds`;
const times = (n: number): string => (n === 2 ? 'twice' : `${n} times`);
const listed = (items: readonly string[]): string =>
  items.length <= 1 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
