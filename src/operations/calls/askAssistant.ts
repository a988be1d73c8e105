import { wordsOf as wordsIn } from '../../language/words.ts';
import type { Call, FollowUp, PlannedQuestion } from '../../sessions/call/model.ts';
import { becauseOf } from '../../sessions/followUps/chooseFollowUp.ts';
import type { Gap } from '../../sessions/followUps/model.ts';
import type { Offbook } from '../offbook.ts';
import type { AssistantReply } from '../ports.ts';
import { ASSISTANT_KEY, readAssistant } from './assistant.ts';

export interface Asking {
  readonly call: Call;
  readonly question: PlannedQuestion;
  /** The person's. */
  readonly words: string;
  readonly gaps: readonly Gap[];
  /** What the rules would ask; null where they found nothing to ask. */
  readonly byRules: FollowUp | null;
}

/** Longer than this nobody asks aloud. */
const MOST_WORDS = 40;
/** In fewer words there is nothing that only a model could ask about. */
const LEAST_ANSWER_WORDS = 12;

/**
 * Lets the person's language model phrase the follow-up, or add one where the rules found none. Where none is set up and
 * accepted, where it is late, wrong or unreadable, or where it puts words into the person's mouth, the rules' own stands.
 */
export async function askAssistant(offbook: Offbook, asking: Asking): Promise<FollowUp | null> {
  const { byRules, words, call, question, gaps } = asking;
  const { assistants } = offbook;
  if (!assistants || wordsIn(words).length < LEAST_ANSWER_WORDS) return byRules;
  const choice = await readAssistant(offbook);
  if (!choice.accepted || choice.baseUrl === null || choice.model === null) return byRules;
  const opened = assistants.open(
    { baseUrl: choice.baseUrl, model: choice.model },
    await offbook.secrets.get(ASSISTANT_KEY),
  );
  if (!opened.ok) return byRules;
  const reply = await opened.value.followUp({
    question: question.text,
    answer: words,
    role: call.plan.role,
    company: call.plan.company,
    manner: call.plan.interviewer.manner,
    missing: gaps.map(({ kind, words: said, about }) => ({ kind, words: said || about })),
    suggested: byRules?.text ?? null,
  });
  return reply.ok ? (checked(reply.value, asking) ?? byRules) : byRules;
}

/** A model's follow-up, if it is one question, not asked before, and quotes nothing that the person did not say. */
function checked({ text, gap }: AssistantReply, { byRules, gaps, words, call }: Asking): FollowUp | null {
  const asked = text.replace(/\s+/g, ' ').trim();
  const length = wordsIn(asked).length;
  if (!/\?["”’']?$/.test(asked) || length < 3 || length > MOST_WORDS) return null;
  if (!quotesOnly(asked, words)) return null;
  const before = call.answers.flatMap(({ followUp }) => followUp ?? []);
  if (before.some((one) => folded(one.text) === folded(asked))) return null;
  if (byRules) return { ...byRules, text: asked, by: 'model' };
  // One that the rules did not find must rest on the person's own words.
  const quote = quotesIn(asked)[0];
  if (quote === undefined || before.some((one) => one.gap === gap)) return null;
  const known = gaps.find(({ kind }) => kind === gap);
  return {
    gap,
    text: asked,
    because: known ? becauseOf(known) : `The language model asked about your words “${quote}”.`,
    by: 'model',
  };
}

/** What stands in quotation marks. */
export const quotesIn = (text: string): string[] =>
  [...text.matchAll(/[“"„«]([^”"“»]+)[”"“»]/gu)].map((match) => match[1]!.trim()).filter((quote) => quote !== '');

/** Whether every quote is the person's own words, in their order, whatever the marks between them. */
export function quotesOnly(text: string, words: string): boolean {
  const said = ` ${folded(words)} `;
  return quotesIn(text).every((quote) => said.includes(` ${folded(quote)} `));
}

const folded = (text: string): string =>
  wordsIn(text)
    .map((word) => word.folded)
    .join(' ');
