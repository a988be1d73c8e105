import type { ChecklistItem } from '../../documents/model.ts';
import type { DocumentView } from '../../operations/views.ts';
import type { Field } from '../editing/saveField.ts';
import { newSlot, type Slot, slotAt, slotText } from '../editing/slots.ts';

type DocumentField = Field<DocumentView>;

/** The answer to a session's question; where there is none, the place where it would go. */
export function answerField(index: number): DocumentField {
  const locate = (view: DocumentView) => {
    const answer = view.session?.questions[index]?.answer;
    if (!answer) return null;
    if (answer.range.end > answer.range.start) return slotAt(answer.range);
    return emptyPlace(view.text, answer.range.start);
  };
  return { key: `answer-${index}`, locate, locateNew: locate };
}

/** The answer to one of the questions of the reflection. */
export function reflectionField(index: number): DocumentField {
  const locate = (view: DocumentView) => {
    const answer = view.session?.reflection[index]?.answer;
    if (!answer) return null;
    if (answer.range.end > answer.range.start) return slotAt(answer.range);
    return emptyPlace(view.text, answer.range.start);
  };
  return { key: `reflection-${index}`, locate, locateNew: locate };
}

/** The character between the brackets of a checklist's item. Found again by its words when lines moved. */
export function boxField(item: ChecklistItem): DocumentField {
  return {
    key: 'box',
    locate(view) {
      const same = view.checklist.filter((other) => other.text === item.text);
      const nearest = same.toSorted(
        (a, b) => Math.abs(a.range.start - item.range.start) - Math.abs(b.range.start - item.range.start),
      )[0];
      return nearest ? slotAt(nearest.boxRange) : null;
    },
    locateNew: () => null,
  };
}

/** What the box holds now, as text of the source. */
export const boxText = (view: DocumentView, item: ChecklistItem): string => slotText(view.text, slotAt(item.boxRange));

/** An empty place takes its answer on a line of its own, and keeps a rule that follows from underlining it. */
function emptyPlace(text: string, offset: number): Slot {
  const before = text[offset - 1];
  const startsLine = before === undefined || before === '\n' || before === ' ';
  const rest = text.slice(offset, offset + 80);
  const endsLine = /^[ \t]*(?:\r?\n|$)/.test(rest);
  const ruleFollows = /^[ \t]*(?:\r?\n)?[ \t]*(?:-{2,}|={2,})/.test(rest);
  return newSlot(offset, startsLine ? '' : '\n', `${endsLine ? '' : '\n'}${ruleFollows ? '\n' : ''}`);
}
