import { wordsOf as wordsIn } from '../../language/words.ts';
import type { Call, CallAnswer, FollowUp, PlannedQuestion } from '../../sessions/call/model.ts';
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
  /** Whether it is time for a follow-up at all. */
  readonly mayAsk: boolean;
}

/** What comes after an answer. */
export interface Assisted {
  readonly followUp: FollowUp | null;
  readonly remark: NonNullable<CallAnswer['remark']> | null;
}

/** Longer than this nobody asks aloud. */
const MOST_WORDS = 40;
const MOST_REMARK_WORDS = 45;
/** In fewer words there is nothing that only a model could ask about. */
const LEAST_ANSWER_WORDS = 12;

/**
 * Lets the person's language model phrase the follow-up, or add one where the rules found none. Where none is set up and
 * accepted, where it is late, wrong or unreadable, or where it puts words into the person's mouth, the rules' own stands.
 */
export async function askAssistant(offbook: Offbook, asking: Asking): Promise<Assisted> {
  const { byRules, words, call, question, gaps, mayAsk } = asking;
  const rules: Assisted = { followUp: byRules, remark: null };
  const { assistants } = offbook;
  if (!assistants || wordsIn(words).length < LEAST_ANSWER_WORDS) return rules;
  const choice = await readAssistant(offbook);
  if (!choice.accepted || choice.baseUrl === null || choice.model === null) return rules;
  const opened = assistants.open(
    { baseUrl: choice.baseUrl, model: choice.model },
    await offbook.secrets.get(ASSISTANT_KEY),
  );
  if (!opened.ok) return rules;
  const reply = await opened.value.followUp({
    question: question.text,
    answer: words,
    role: call.plan.role,
    company: call.plan.company,
    manner: call.plan.interviewer.manner,
    missing: gaps.map(({ kind, words: said, about }) => ({ kind, words: said || about })),
    suggested: byRules?.text ?? null,
  });
  if (!reply.ok) return rules;
  return {
    followUp: mayAsk ? (checked(reply.value, asking) ?? byRules) : null,
    remark: checkedRemark(reply.value, words),
  };
}

/** A remark, if it is short, and about words that the person did say. */
function checkedRemark({ remark }: AssistantReply, words: string): Assisted['remark'] {
  if (remark === null) return null;
  const text = remark.text.replace(/\s+/g, ' ').trim();
  const quote = remark.quote.replace(/^["“”]+|["“”]+$/gu, '').trim();
  const fits = wordsIn(text).length <= MOST_REMARK_WORDS && wordsIn(quote).length > 0;
  return fits && quotesOnly(`“${quote}”`, words) && quotesOnly(text, words) ? { text, quote, by: 'model' } : null;
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
