import { plain } from './inline.ts';
import type { ChecklistItem } from './model.ts';
import type { SessionLine } from './sessionLines.ts';

const BOX = /^[-*+][ \t]+\[([ \txX]?)\][ \t]+(?=\S)/;

/** A line of a session's checklist, "- [ ] Learn the five steps by heart"; null for any other line. */
export function sessionBox(
  text: string,
  { kind, content, range }: SessionLine,
  section: string | null,
): ChecklistItem | null {
  if (kind !== 'text') return null;
  const box = BOX.exec(text.slice(content.start, content.end));
  if (!box) return null;
  const at = content.start + box[0].indexOf('[') + 1;
  return {
    text: plain(text.slice(content.start + box[0].length, content.end)),
    checked: /x/i.test(box[1]!),
    section,
    range,
    boxRange: { start: at, end: at + box[1]!.length },
  };
}
