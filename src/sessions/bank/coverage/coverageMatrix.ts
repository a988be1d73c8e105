import { fold } from '../../../language/words.ts';
import type { QuestionIndex } from '../alike/findQuestions.ts';
import { meaningOfQuestion, type QuestionMeaning } from '../alike/questionMeaning.ts';
import { answeringStories, type AskedForStory, type ReadStory } from './answeringStories.ts';
import { topicShared } from './storyMatter.ts';
import { strengthWords } from './storyStrengths.ts';
import { competenciesNamed } from './valueNames.ts';
import { type AnswerVerdict, verdictOf } from './verdict.ts';
import { type Message, message } from '../../../shared/message.ts';

/** A value or principle that the stories should show. */
export interface WantedValue {
  readonly name: string;
  /** What the company says of it, or "". */
  readonly meaning?: string;
}

/** One story against one value or question. */
export interface CoverageCell {
  readonly storyId: string;
  /** 0 to 1. */
  readonly strength: number;
  readonly verdict: AnswerVerdict;
  /** In plain words; "" where the story has nothing to do with it. */
  readonly reason: string;
}

export interface CoverageRow {
  readonly kind: 'value' | 'question';
  /** The value's name, or the question's id. */
  readonly id: string;
  /** As shown. */
  readonly name: string;
  /** One for each story, in the stories' order. */
  readonly cells: readonly CoverageCell[];
  /** The best of the cells; `no` is a gap. */
  readonly verdict: AnswerVerdict;
}

/** What no story shows, or only perhaps. */
export interface CoverageGap {
  readonly kind: CoverageRow['kind'];
  readonly id: string;
  readonly name: string;
  readonly verdict: 'no' | 'perhaps';
  /** "No story of yours seems to show “Candour” yet." */
  readonly words: Message;
}

export interface CoverageMatrix {
  readonly rows: readonly CoverageRow[];
  /** The clear gaps first, values before questions, in the order given. */
  readonly gaps: readonly CoverageGap[];
}

/** The person's own word that a story shows a value. */
const SAID_SO = 0.95;

/**
 * Which stories show which values and answer which questions, and what nothing shows yet. Without stories every row is a
 * gap. Linear in rows times stories; 40 rows and 10 stories take about 10 ms.
 */
export function coverageMatrix(
  stories: readonly ReadStory[],
  values: readonly WantedValue[],
  questions: readonly (AskedForStory & { readonly id: string })[],
  bank: QuestionIndex | null = null,
): CoverageMatrix {
  const rows: CoverageRow[] = [
    ...values.map((value) => valueRow(value, stories)),
    ...questions.map((question) => questionRow(question, stories, bank)),
  ];
  const gaps = rows
    .filter((row) => row.verdict !== 'answers')
    .map(({ kind, id, name, verdict }) => ({
      kind,
      id,
      name,
      verdict: verdict === 'no' ? ('no' as const) : ('perhaps' as const),
      words: gapWords(kind, name, verdict === 'no'),
    }));
  return {
    rows,
    gaps: gaps.toSorted((a, b) => Number(a.verdict === 'perhaps') - Number(b.verdict === 'perhaps')),
  };
}

function gapWords(kind: CoverageRow['kind'], name: string, clear: boolean): Message {
  if (kind === 'value')
    return clear
      ? message('No story of yours seems to show “{name}” yet.', { name })
      : message('“{name}” stands in your stories only between the lines.', { name });
  return clear
    ? message('No story of yours seems to answer this yet: {name}', { name })
    : message('You may have a story for this; see whether it fits: {name}', { name });
}

function valueRow(value: WantedValue, stories: readonly ReadStory[]): CoverageRow {
  const name = fold(value.name);
  const competencies = competenciesNamed(value.name);
  const meaning = meaningOfQuestion(`${value.name}. ${value.meaning ?? ''}`);
  const cells = stories.map((read): CoverageCell => {
    const cell = (strength: number, reason: string): CoverageCell => ({
      storyId: read.story.id,
      strength,
      verdict: verdictOf(strength),
      reason,
    });
    const own = [read.story.category ?? '', ...read.story.values.map(({ text }) => text)];
    if (own.some((each) => fold(each.trim()) === name)) return cell(SAID_SO, 'you gave it this value');
    let best = cell(0, '');
    for (const id of competencies) {
      const found = read.strengths.get(id);
      if (found && found.strength > best.strength) best = cell(found.strength, strengthWords(id, found));
    }
    return best.strength > 0 ? best : cell(about(meaning, read), '');
  });
  return { kind: 'value', id: value.name, name: value.name, cells, verdict: bestOf(cells) };
}

/** A value whose name says nothing to the rules ("Ubuntu") can be no more than perhaps shown. */
const about = (meaning: QuestionMeaning, read: ReadStory): number =>
  Math.min(0.3, topicShared(meaning, read.matter) * 0.5);

function questionRow(
  question: AskedForStory & { readonly id: string },
  stories: readonly ReadStory[],
  bank: QuestionIndex | null,
): CoverageRow {
  const ranked = new Map(answeringStories(question, stories, bank).map((each) => [each.story.id, each]));
  const cells = stories.map(({ story }): CoverageCell => {
    const { score, verdict, reason } = ranked.get(story.id)!;
    return { storyId: story.id, strength: score, verdict, reason: verdict === 'no' ? '' : reason };
  });
  return { kind: 'question', id: question.id, name: question.text, cells, verdict: bestOf(cells) };
}

const bestOf = (cells: readonly CoverageCell[]): AnswerVerdict =>
  cells.some(({ verdict }) => verdict === 'answers')
    ? 'answers'
    : cells.some(({ verdict }) => verdict === 'perhaps')
      ? 'perhaps'
      : 'no';
