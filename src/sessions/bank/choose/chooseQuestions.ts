import type { Random } from '../../../shared/random.ts';
import { likenessOfQuestions, SAME_QUESTION_FROM } from '../alike/findQuestions.ts';
import { meaningOfQuestion, type QuestionMeaning, type SlotValues } from '../alike/questionMeaning.ts';
import type { ReadStory } from '../coverage/answeringStories.ts';
import type { CandidateQuestion, Field, Seniority, Stage } from '../model.ts';
import { type AskedKind, type CallSize, countOf, OPENERS, quotasOf } from './callShape.ts';
import { fillSlots } from './fillSlots.ts';
import { asksAt, type History, type IsoDate, type QuestionRecord, recordsOf } from './history.ts';
import { jitterOf } from './jitter.ts';
import { needsOf, type StoryUse } from './needs.ts';
import { principlesToAsk, type WantedPrinciple } from './principles.ts';
import { principleWords, type ReasonCode, scoreOf, type Scored } from './score.ts';

/** What call to prepare, and for whom. */
export interface CallWish {
  readonly stage: Stage;
  /** Null: not known; then only questions for every field. */
  readonly field: Field | null;
  readonly seniority: Seniority;
  readonly size: CallSize;
  readonly today: IsoDate;
  /** Company, role and product, as far as known. Principles come from `principles`. */
  readonly slots: Omit<SlotValues, 'principle'>;
  readonly principles: readonly WantedPrinciple[];
}

/** A question chosen for a call. */
export interface ChosenQuestion {
  readonly question: CandidateQuestion;
  /** As it is said, its slots filled. */
  readonly text: string;
  /** The principle it asks for; null for most. */
  readonly principle: string | null;
  readonly reason: ReasonCode;
  /** In plain words: "Nothing of yours shows Integrity yet". */
  readonly reasonWords: string;
}

export interface ChosenCall {
  /** In the order they are asked. Fewer than wished only where there are no more. */
  readonly asked: readonly ChosenQuestion[];
  /** What to ask the interviewer at the end; at most four. */
  readonly toAsk: readonly ChosenQuestion[];
}

/** Luck counts less than any need, but settles between questions that are needed alike. */
const JITTER = 1;
/** At most so large a part of a call are favourites; at least one may be. */
const FAVOURITES_SHARE = 0.25;
const TO_ASK = 4;

interface Entry {
  readonly question: CandidateQuestion;
  readonly record: QuestionRecord;
  readonly scored: Scored;
  readonly total: number;
  readonly favourite: boolean;
}

/**
 * Chooses the questions of a call, each with its reason: in the proportions of its stage (see callShape.ts), what the
 * person needs most first. A question of the last session is asked again only where nothing else is left; one marked as
 * unrealistic for the stage or wrong in its premise, or with a slot that nothing fills, never. Pure: the same wish,
 * candidates, history and seed give the same call, in whatever order the candidates stand.
 */
export function chooseQuestions(
  wish: CallWish,
  candidates: readonly CandidateQuestion[],
  history: History,
  stories: readonly ReadStory[],
  uses: readonly StoryUse[],
  random: Random,
): ChosenCall {
  const jitter = jitterOf(random);
  const principles = principlesToAsk(wish.principles, stories, history.asked, jitter);
  const recordOf = recordsOf(candidates, history);
  const context = {
    stage: wish.stage,
    field: wish.field,
    today: wish.today,
    needs: needsOf(stories, uses),
    principle: principles[0] ?? null,
  };
  const fillable: SlotValues = {
    ...wish.slots,
    ...(principles[0] ? { principle: principles[0].name } : {}),
  };
  const entries: Entry[] = [];
  for (const question of candidates) {
    if (question.field !== 'general' && question.field !== wish.field) continue;
    if (!question.seniorities.includes(wish.seniority)) continue;
    if (question.slots.some((slot) => !fillable[slot]?.trim())) continue;
    const record = recordOf(question.id);
    if (!asksAt(question, wish.stage, record)) continue;
    if (record.marks.some(({ kind }) => kind === 'wrongPremise')) continue;
    const scored = scoreOf(question, record, context);
    entries.push({
      question,
      record,
      scored,
      total: scored.score + JITTER * jitter(question.id),
      favourite: record.marks.some(({ kind }) => kind === 'favourite'),
    });
  }
  entries.sort((a, b) => b.total - a.total || (a.question.id < b.question.id ? -1 : 1));

  const count = countOf(wish.size, wish.stage);
  const picked = pickAsked(entries, wish.stage, count);
  let nextPrinciple = 0;
  const chosen = ({ question, scored }: Entry): ChosenQuestion => {
    const principle = question.slots.includes('principle') ? principles[nextPrinciple++ % principles.length]! : null;
    return {
      question,
      text: fillSlots(question, {
        ...wish.slots,
        ...(principle ? { principle: principle.name } : {}),
      })!,
      principle: principle?.name ?? null,
      reason: scored.reason,
      reasonWords: scored.reason === 'principle' && principle ? principleWords(question, principle) : scored.words,
    };
  };
  return { asked: picked.map(chosen), toAsk: pickToAsk(entries).map(chosen) };
}

/** Rules a pick keeps to; given up one after the other where nothing is left. */
const LEVELS = ['varied', 'favourites', 'fresh', 'any'] as const;
type Level = (typeof LEVELS)[number];

function pickAsked(entries: readonly Entry[], stage: Stage, count: number): Entry[] {
  const quotas = quotasOf(stage, count);
  const picks = new Map<AskedKind, Entry[]>(quotas.map(({ kind }) => [kind, []]));
  const taken: Entry[] = [];
  const meanings = new Map<Entry, QuestionMeaning>();
  const meaningOf = (entry: Entry): QuestionMeaning => {
    let meaning = meanings.get(entry);
    if (!meaning) meanings.set(entry, (meaning = meaningOfQuestion(entry.question.text)));
    return meaning;
  };
  const mostFavourites = Math.max(1, Math.floor(count * FAVOURITES_SHARE));
  const allows = (entry: Entry, level: Level): boolean => {
    if (taken.includes(entry)) return false;
    if (level === 'any') return true;
    if (entry.record.inLastSession) return false;
    if (level === 'fresh') return true;
    if (entry.favourite && taken.filter(({ favourite }) => favourite).length >= mostFavourites) return false;
    if (level === 'favourites') return true;
    const main = entry.question.kind === 'behavioural' ? entry.question.competencies[0] : undefined;
    if (main && taken.some(({ question: q }) => q.kind === 'behavioural' && q.competencies[0] === main)) return false;
    return !taken.some((other) => likenessOfQuestions(meaningOf(entry), meaningOf(other)) >= SAME_QUESTION_FROM);
  };
  const take = (kind: AskedKind, level: Level, opener = false): boolean => {
    const found = entries.find(
      (entry) => entry.question.kind === kind && (!opener || OPENERS.has(entry.question.id)) && allows(entry, level),
    );
    if (!found) return false;
    taken.push(found);
    picks.get(kind)!.push(found);
    return true;
  };
  for (const { kind, quota } of quotas) {
    for (let n = 0; n < quota; n++) {
      const opens = kind === 'motivation' && n === 0;
      if (opens && take(kind, 'varied', true)) continue;
      take(kind, 'varied');
    }
  }
  // Where a kind has too few, the others fill in; only then are rules given up.
  for (const level of LEVELS) {
    let found = true;
    while (taken.length < count && found) {
      found = false;
      for (const { kind } of fullestLast(quotas, picks)) {
        if (take(kind, level)) {
          found = true;
          break;
        }
      }
    }
  }
  return quotas.flatMap(({ kind }) => picks.get(kind)!);
}

/** Kinds by how far they are from their quota, the emptiest first. */
const fullestLast = (
  quotas: readonly { readonly kind: AskedKind; readonly quota: number }[],
  picks: ReadonlyMap<AskedKind, readonly Entry[]>,
): readonly { readonly kind: AskedKind; readonly quota: number }[] =>
  quotas.toSorted((a, b) => picks.get(a.kind)!.length - a.quota - (picks.get(b.kind)!.length - b.quota));

/** Of what names a principle, one is enough. */
function pickToAsk(entries: readonly Entry[]): Entry[] {
  const theirs = entries.filter(({ question }) => question.kind === 'askThem');
  const named = theirs.find(({ question }) => question.slots.includes('principle'));
  const wanted = theirs.filter((entry) => entry === named || !entry.question.slots.includes('principle'));
  return [
    ...wanted.filter(({ record }) => !record.inLastSession),
    ...wanted.filter(({ record }) => record.inLastSession),
  ].slice(0, TO_ASK);
}
