import type { Idea } from '../../../takes/text/ideas.ts';
import { alike } from '../../../takes/text/meanings/alike.ts';
import { likeness } from '../../../takes/text/meanings/wordMeanings.ts';
import type { AskKind } from '../../askKinds.ts';
import type { BankQuestion } from '../model.ts';
import { agreement } from './opposites.ts';
import { type Matter, meaningOfQuestion, type QuestionMeaning, type SlotValues } from './questionMeaning.ts';

/** From here on two questions count as the same in other words; see docs/question-bank.md for what that gets right. */
export const SAME_QUESTION_FROM = 0.52;

/** Questions read once, so that many can be looked for among them. */
export interface QuestionIndex {
  readonly entries: readonly {
    readonly question: BankQuestion;
    readonly meaning: QuestionMeaning;
  }[];
}

export interface FoundQuestion {
  readonly question: BankQuestion;
  /** 0 to 1; from `SAME_QUESTION_FROM` on the same question. */
  readonly score: number;
}

/** Reads questions for `findQuestions`. About 0.1 ms each. */
export function indexQuestions(questions: readonly BankQuestion[], slots: SlotValues = {}): QuestionIndex {
  return {
    entries: questions.map((question) => ({
      question,
      meaning: meaningOfQuestion(question.text, slots),
    })),
  };
}

/**
 * The questions that ask the same in other words, the likest first.
 *
 * @param atLeast the least score to be listed
 */
export function findQuestions(
  text: string,
  index: QuestionIndex,
  { slots = {}, atLeast = SAME_QUESTION_FROM }: { readonly slots?: SlotValues; readonly atLeast?: number } = {},
): FoundQuestion[] {
  const meaning = meaningOfQuestion(text, slots);
  const found: FoundQuestion[] = [];
  for (const { question, meaning: other } of index.entries) {
    if (!mayBeAlike(meaning, other)) continue;
    const score = likenessOfQuestions(meaning, other);
    if (score >= atLeast) found.push({ question, score });
  }
  return found.toSorted((a, b) => b.score - a.score || (a.question.id < b.question.id ? -1 : 1));
}

/** Questions that share no idea and point elsewhere are passed over: comparing all ideas takes a hundred times as long. */
function mayBeAlike(a: QuestionMeaning, b: QuestionMeaning): boolean {
  if (a.words === b.words) return true;
  if (a.intent !== null && a.intent === b.intent) return true;
  if (a.gist && b.gist && likeness(a.gist, b.gist) >= 0.45) return true;
  return a.ideas.some((idea) => b.ideas.some((other) => other.stem === idea.stem));
}

/** 0 to 1: how far two questions ask the same. The same either way round. */
export function likenessOfQuestions(a: QuestionMeaning, b: QuestionMeaning): number {
  if (a.words === b.words) return 1;
  if (a.intent !== null && a.intent === b.intent) return 0.95;
  const whole = likenessOfMatter(a, b);
  const first = a.first === a && b.first === b ? whole : likenessOfMatter(a.first, b.first);
  return Math.max(whole, first) * askAgreement(a.asks, b.asks) * (a.intent === b.intent ? 1 : 0.6);
}

function likenessOfMatter(a: Matter, b: Matter): number {
  const [there, back] = [covered(a.ideas, b.ideas), covered(b.ideas, a.ideas)];
  const direction = a.gist && b.gist ? Math.max(0, likeness(a.gist, b.gist)) : 0;
  const raw = OVERLAP_SHARE * (there.share + back.share) * 0.5 + (1 - OVERLAP_SHARE) * direction;
  const matched = (there.matched + back.matched) / 2;
  return raw * Math.min(1, Math.sqrt(matched / ENOUGH)) * agreement(a.stances, b.stances);
}

const OVERLAP_SHARE = 0.75;
/** Questions that share only common words share little, however much of both that is. */
const ENOUGH = 1.2;

/** The weight of ideas that the other question holds, too, and its share. */
function covered(wanted: readonly Idea[], said: readonly Idea[]): { readonly matched: number; readonly share: number } {
  let matched = 0;
  let whole = 0;
  for (const idea of wanted) {
    whole += idea.weight;
    let best = 0;
    for (const other of said) best = Math.max(best, alike(idea, other));
    matched += idea.weight * best;
  }
  return { matched, share: whole === 0 ? 0 : matched / whole };
}

const STRICT: ReadonlySet<AskKind> = new Set(['reason', 'amount', 'when', 'who', 'wouldYou']);

/** "Why did you …" and "How long did you …" are two questions, however many words they share. */
const askAgreement = (a: AskKind, b: AskKind): number => (a === b || (!STRICT.has(a) && !STRICT.has(b)) ? 1 : 0.7);
