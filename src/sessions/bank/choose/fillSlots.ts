import type { SlotValues } from '../alike/questionMeaning.ts';
import type { BankQuestion } from '../model.ts';

/** A question's text with its slots filled; null where a value is missing, so that nobody is asked about "{company}". */
export function fillSlots(question: BankQuestion, values: SlotValues): string | null {
  let text = question.text;
  for (const slot of question.slots) {
    const value = values[slot]?.trim();
    if (!value) return null;
    text = text.split(`{${slot}}`).join(value);
  }
  return text;
}
