import type { Manner } from '../call/model.ts';
import type { GapKind } from './model.ts';

/** A way of asking back. `{words}` are the person's own, `{about}` what is open. */
export interface Template {
  /** Stable: a call never uses one twice. */
  readonly id: string;
  readonly text: string;
  /** Who speaks so; absent: anybody. */
  readonly manners?: readonly Manner[];
}

const SOFT: readonly Manner[] = ['warm', 'neutral'];
const FIRM: readonly Manner[] = ['brisk', 'probing'];

type Line = readonly [text: string, manners?: readonly Manner[]];

const lines = (gap: GapKind, ...all: readonly Line[]): readonly Template[] =>
  all.map(([text, manners], i) => ({ id: `${gap}-${i + 1}`, text, ...(manners && { manners }) }));

/** Our own, to be said aloud: short, one question each. */
export const TEMPLATES: Readonly<Record<GapKind, readonly Template[]>> = {
  noResult: lines(
    'noResult',
    ['And how did it end?'],
    ['What came of it?'],
    ['I’d love to hear how that turned out.', ['warm']],
    ['So what was different afterwards?'],
    ['How did you know it had worked?'],
    ['And the outcome?', FIRM],
    ['That’s quite a situation. Where did things stand a month later?', SOFT],
    ['Did it hold?', ['probing']],
    ['What did the others say once it was over?', SOFT],
  ),
  noNumber: lines(
    'noNumber',
    ['You said “{words}”. Roughly how much is that?'],
    ['Can you put a figure on it, even a rough one?'],
    ['“{words}”: from what to what?', FIRM],
    ['How would you measure that?', ['probing']],
    ['That sounds like a real change. Do you remember any numbers?', ['warm']],
    ['Give me a sense of the size. How many people, how much time?'],
    ['How big was it, in numbers?', FIRM],
    ['What did that come to, more or less?', SOFT],
  ),
  noOwnPart: lines(
    'noOwnPart',
    ['You said “we” a few times. What was your own part?'],
    ['And you yourself, what did you do?'],
    ['Which of those steps was yours?'],
    ['If you had been ill that week, what would not have happened?', ['probing']],
    ['It sounds like a good team. Where would I have seen you in it?', ['warm']],
    ['Who did what? Start with you.', ['brisk']],
    ['I’d like to understand your role in that. What did you decide?'],
    ['“{words}”. Who exactly was that?', FIRM],
  ),
  noExample: lines(
    'noExample',
    ['Can you give me one time when that happened?'],
    ['Tell me about the last time you did that.'],
    ['I see what you mean. What would be one example from your own work?', SOFT],
    ['One concrete case, please.', ['brisk']],
    ['You said “{words}”. When was that so, for instance?'],
    ['Take me to one particular day. What happened?'],
    ['I hear that a lot. What did you do that shows it?', ['probing']],
    ['It needn’t be a big one: which moment comes to mind?', ['warm']],
  ),
  toldDifferently: lines(
    'toldDifferently',
    ['I had “{about}” in my notes, and you said “{words}”. Which is right?'],
    ['You said “{words}”. Was it not “{about}”?'],
    ['Just so that I write it down correctly: “{words}”, or “{about}”?', SOFT],
    ['Hang on. “{words}”? I have “{about}” here.', FIRM],
    ['Help me with one detail: is it “{words}” or “{about}”?'],
    ['I may have misread it, but I have “{about}” here. You said “{words}”?', ['warm']],
  ),
  askUnanswered: lines(
    'askUnanswered',
    ['And the other half of my question: {about}?'],
    ['Thank you. I also asked: {about}?'],
    ['Let me come back to one thing: {about}?'],
    ['And {about}?', ['brisk', 'neutral']],
    ['You haven’t told me yet: {about}?', FIRM],
    ['I’d still like to hear this, too: {about}?', SOFT],
    ['That was a long question of mine. The last bit was: {about}?', ['warm']],
  ),
  premise: lines(
    'premise',
    ['I had understood it otherwise. You said “{words}”: tell me more about that?'],
    ['Oh, then I had that wrong. “{words}”: how do things stand?', SOFT],
    ['That’s news to me. How does that change things for you?'],
    ['So “{words}”. What does that mean for this job?', FIRM],
    ['Good that you say so. Then how do you see it?', SOFT],
    ['Let me correct my notes: “{words}”. Is there anything else I should know there?'],
    ['Then what would you need from us?', ['neutral', 'probing']],
  ),
  unfinished: lines(
    'unfinished',
    ['Sorry, I think I lost the end. You said “{words}”…?'],
    ['Go on, you were saying “{words}”.'],
    ['You stopped at “{words}”. What came next?'],
    ['Take your time. “{words}”, and then?', SOFT],
    ['And the rest of that sentence?', FIRM],
    ['I don’t want to miss the end of that. “{words}”…?', ['warm']],
  ),
  hypothetical: lines(
    'hypothetical',
    ['That’s what you would do. When did you last do it?'],
    ['You said “{words}”. Has it happened, and what did you do then?'],
    ['And in real life, when it came to that?'],
    ['I like the plan. Is there a time when you did just that?', SOFT],
    ['Would, or did? Give me one time.', FIRM],
    ['Let’s leave the “would” aside. What did you do the last time?'],
    ['Has something near it ever happened to you?', ['warm']],
  ),
};
