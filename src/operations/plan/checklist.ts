import type { Message } from '../../shared/message.ts';
import type { ChecklistItem } from '../../documents/model.ts';
import { type ChecklistEvidence, evidenceOf, type StoryDone } from '../../plan/checklistEvidence.ts';
import { type ChecklistGoal, checklistGoal } from '../../plan/checklistGoal.ts';
import type { ServedItem } from '../../plan/planRequest.ts';
import type { CardKind } from '../../recall/model.ts';
import { forecast } from '../../recall/schedule/forecast.ts';
import { guideOf, type LoadedDocument } from '../library.ts';
import type { Offbook } from '../offbook.ts';
import { habitsOf, shelvedCards } from '../recall/cardShelf.ts';
import type { Practice, PractisedStory } from './practice.ts';
import { standingOf } from './standings.ts';
import type { ChecklistItemView } from './views.ts';

/** An item of a guide with what it asks for and how far that has come. */
export interface StandingItem {
  readonly document: LoadedDocument;
  readonly item: ChecklistItem;
  readonly goal: ChecklistGoal | null;
  readonly view: ChecklistItemView;
}

/** Every item of every guide's checklist beside what was done. */
export async function checklistItems(
  offbook: Offbook,
  practice: Practice,
  forAt: number,
  whenWords: Message,
): Promise<StandingItem[]> {
  const withList = practice.workspace.documents.filter((document) => (guideOf(document)?.checklist.length ?? 0) > 0);
  if (withList.length === 0) return [];
  const cards = await shelvedCards(offbook);
  const { pace } = await habitsOf(offbook);
  const { perCard } = forecast({ cards, forAt, pace });
  return withList.flatMap((document) => {
    const own = practice.stories.filter(({ story }) => story.document === document.source.path);
    const stories = own.length > 0 ? own : practice.stories;
    const ids = new Set(stories.map(({ story }) => story.id));
    const byKind = new Map<CardKind, { cards: number; known: number; seen: number }>();
    cards.forEach(({ kind, storyId, memory }, i) => {
      if (storyId !== null && !ids.has(storyId)) return;
      const sum = byKind.get(kind) ?? { cards: 0, known: 0, seen: 0 };
      sum.cards++;
      sum.known += perCard[i]!.probability;
      if (memory.phase !== 'new') sum.seen++;
      byKind.set(kind, sum);
    });
    const evidence: ChecklistEvidence = {
      stories: stories.map((each) => storyDone(each, practice)),
      cards: byKind,
      transitions: practice.drillRuns
        .filter(({ drill }) => drill === 'transition')
        .map(({ review }) => review?.outcome ?? null),
      callsHeld: practice.callsHeld.length,
      questions: questionsOf(practice),
      whenWords,
    };
    const named = stories.map(({ story: { id, title, category, number } }) => ({ id, title, category, number }));
    return guideOf(document)!.checklist.map((item): StandingItem => {
      const goal = checklistGoal(item.text, named);
      return {
        document,
        item,
        goal,
        view: {
          document: document.source.path,
          documentHash: document.source.hash,
          text: item.text,
          section: item.section,
          checked: item.checked,
          evidence: goal && evidenceOf(goal, evidence),
        },
      };
    });
  });
}

function storyDone(practised: PractisedStory, practice: Practice): StoryDone {
  const { story, takes, takesTotal } = practised;
  return {
    id: story.id,
    title: story.category ?? story.title,
    takes: takesTotal,
    target: story.targetSeconds,
    seconds: takes.flatMap(({ seconds }) => seconds ?? []),
    standing: standingOf(practised, practice),
    hasHooks: story.hooks.length > 0,
    hasScript: story.script !== null,
    hookOutcomes: practice.drillRuns
      .filter(({ setup }) => setup.drill === 'hook' && setup.storyId === story.id)
      .map(({ review }) => review?.outcome ?? null),
  };
}

function questionsOf({ workspace }: Practice): { readonly answered: number; readonly total: number } {
  const questions = workspace.documents.flatMap(({ parsed }) => (parsed.kind === 'session' ? parsed.questions : []));
  return { answered: questions.filter(({ answer }) => answer.text.trim() !== '').length, total: questions.length };
}

/** Items that are not done yet, by what serves them. */
export function servedItems(items: readonly StandingItem[]): ServedItem[] {
  return items.flatMap(({ item, goal, view }): ServedItem[] => {
    if (!goal || item.checked || view.evidence?.done) return [];
    const served = (by: ServedItem['by'], more: Partial<ServedItem> = {}): ServedItem[] => [
      { text: item.text, by, drill: null, storyIds: null, takes: null, ...more },
    ];
    switch (goal.goal) {
      case 'takes':
        return served('rehearse', { storyIds: goal.scope.storyIds, takes: goal.wanted });
      case 'time':
      case 'offBook':
        return served('rehearse', { storyIds: goal.scope.storyIds });
      case 'exact':
        return served('recall');
      case 'seen':
        return [...served('recall'), ...served('read')];
      case 'hooks':
        return served('drill', { drill: 'hook' });
      case 'transitions':
        return served('drill', { drill: 'transition' });
      case 'calls':
        return served('call');
      case 'answers':
      case 'written':
        return [];
    }
  });
}
