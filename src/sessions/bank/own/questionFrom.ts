import { findQuestions, type QuestionIndex } from '../alike/findQuestions.ts';
import { intentOf } from '../alike/intents.ts';
import type { SlotValues } from '../alike/questionMeaning.ts';
import { partsOfQuestion } from '../../asks.ts';
import { profileOfText } from '../coverage/profileOfQuestion.ts';
import {
  type CandidateQuestion,
  type QuestionKind,
  type QuestionSource,
  SENIORITIES,
  type Stage,
  STAGES,
} from '../model.ts';

/** A question in the person's hands: written, found in a document, or met in an interview. */
export interface RawQuestion {
  /** Unique among all questions; must not change, as history refers to it. */
  readonly id: string;
  readonly text: string;
  readonly source: Exclude<QuestionSource, 'bank'>;
  /** Who asks it, where known. */
  readonly stages?: readonly Stage[];
}

const LOGISTICS_INTENTS = new Set([
  'pay',
  'start',
  'notice',
  'rightToWork',
  'heardOf',
  'otherOffers',
  'relocate',
  'references',
  'gap',
]);
const LOGISTICS =
  /\b(?:relocat\w+|commut\w+|shifts?|hours|weekends?|overtime|contract|driving licen[cs]e|visa|available|availability|timeline|notice|salary|start date|hybrid|remote|on site|references)\b/iu;
const CULTURE =
  /\b(?:culture|values?|principles?|memo|ethos|environment|work style|kind of (?:team|place|manager|company))\b/iu;
const MOTIVATION =
  /\b(?:why (?:do|did|are|would|have|us|this)|what (?:\w+ )?(?:excites|attracts|interests|motivates|drew|draws|made you apply)|your (?:career|goals?|background|strengths?|weakness\w*)|about yourself|prepared you)\b/iu;
/** More competencies than this say nothing. */
const MOST_COMPETENCIES = 3;

/**
 * Gives a question in plain words its tags: those of the bank's question that it is, else by its asks and words. Its
 * stages are those given, else all: a question that the person brings is asked wherever it may come.
 */
export function questionFrom(raw: RawQuestion, bank: QuestionIndex, slots: SlotValues = {}): CandidateQuestion {
  const same = findQuestions(raw.text, bank, { slots })[0]?.question;
  const { asks } = partsOfQuestion(raw.text);
  const asksExample = asks.some(({ kind }) => kind === 'example');
  const kind = same ? same.kind : kindOf(raw.text, asksExample);
  const tags = same ? same.competencies : [...profileOfText(raw.text, null).keys()].slice(0, MOST_COMPETENCIES);
  return {
    id: raw.id,
    text: raw.text,
    competencies: tags,
    stages: raw.stages && raw.stages.length > 0 ? raw.stages : STAGES,
    seniorities: SENIORITIES,
    kind,
    field: 'general',
    expectsStory: same ? same.expectsStory : asksExample,
    ...(asks.length > 1 ? { partsAsked: asks.length } : {}),
    slots: [],
    source: raw.source,
  };
}

function kindOf(text: string, asksExample: boolean): QuestionKind {
  const intent = intentOf(text);
  if (intent !== null) return LOGISTICS_INTENTS.has(intent) ? 'logistics' : 'motivation';
  if (asksExample) return 'behavioural';
  if (CULTURE.test(text)) return 'culture';
  if (MOTIVATION.test(text)) return 'motivation';
  if (LOGISTICS.test(text)) return 'logistics';
  return 'roleKnowledge';
}
