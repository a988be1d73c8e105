import { SMALL_NUMBERS } from '../language/numberWords.ts';
import type { ChecklistItem } from './model.ts';

const NUMBER_WORDS: Readonly<Record<string, number>> = { ...SMALL_NUMBERS, once: 1, twice: 2 };
const TIMES = new RegExp(
  `\\b(?:(\\d{1,2}|${Object.keys(NUMBER_WORDS).join('|')})(?:\\s*(?:[-–]|to)\\s*(\\d{1,2}))?\\s*(?:times|takes|x\\b|×|run-?throughs|recordings)|(once|twice))`,
  'i',
);

/** What a checklist item asks for that takes can prove. */
export interface TakeGoal {
  readonly takesWanted: number;
}

/** Reads "Record each story 5 times on phone" as five takes of every story; null for items that ask for something else. */
export function takeGoalOf(item: string): TakeGoal | null {
  if (!/\b(?:record|tell|rehearse|practi[cs]e|say|run through|do)\b/i.test(item)) return null;
  if (
    !/\b(?:each|every|all|per|both)\b.*\b(?:stor(?:y|ies)|answers?|them)\b|\bstor(?:y|ies) each\b|\btakes? (?:of|per|for) (?:each|every)\b/i.test(
      item,
    )
  )
    return null;
  const found = TIMES.exec(item);
  const written = (found?.[2] ?? found?.[1] ?? found?.[3] ?? '').toLowerCase();
  const times = NUMBER_WORDS[written] ?? Number(written);
  return written !== '' && times >= 1 ? { takesWanted: times } : null;
}

/** How often a checklist wants each story recorded; null where it doesn't say. The highest counts. */
export function takesWantedOf(checklist: readonly ChecklistItem[]): number | null {
  const wanted = checklist.flatMap((item) => takeGoalOf(item.text)?.takesWanted ?? []);
  return wanted.length > 0 ? Math.max(...wanted) : null;
}
