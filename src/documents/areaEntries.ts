import type { Located, TextRange } from '../shared/textRange.ts';
import { aliasesAtEnd, readAliases, withAliases } from './aliases.ts';
import { located, plain, spanOf, unwrapped } from './inline.ts';
import { labelOf } from './labels.ts';
import type { NamedEntry } from './model.ts';

const QUANTITY =
  /^(?:[~≈<>≤≥]\s?)?(?:[$£€]\s?)?\d[\d.,]*(?:\s?(?:%|percent|k|m|bn|million|thousand))?(?:[\s-](?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|quarters?|years?|times?|people|engineers?))*(?:\s(?:a|per)\s\p{L}+)?/iu;

/** "**Steve** - Lead engineer", "Steve (lead engineer)", "50% less waiting" as a name and what it stands for. */
export function namedEntry(text: string, lines: readonly TextRange[], kind: 'names' | 'metrics'): NamedEntry | null {
  const last = lines.at(-1);
  const heard = last && aliasesAtEnd(text, last);
  if (!last || !heard) return bareEntry(text, lines, kind);
  // "Leo (heard as: lee oh)" would read as a label otherwise.
  const rest = [...lines.slice(0, -1), { start: last.start, end: heard.start }].filter((l) => l.start < l.end);
  const entry = bareEntry(text, rest, kind);
  const { aliases } = readAliases(text.slice(heard.start, heard.end));
  return entry && withAliases({ ...entry, range: spanOf(lines), aliases });
}

function bareEntry(text: string, lines: readonly TextRange[], kind: 'names' | 'metrics'): NamedEntry | null {
  const first = lines[0];
  if (!first) return null;
  const range = spanOf(lines);
  const label = labelOf(text, first);
  if (label) {
    const rest = [label.value, ...lines.slice(1)].filter((l) => l.start < l.end);
    const description = rest.length > 0 ? located(text, rest).text.replace(/^[,;–—-]\s*/, '') : '';
    return settled({ name: plain(label.label).trim(), description, range }, kind);
  }
  const whole = located(text, unwrapped(text, lines).lines).text;
  if (kind === 'metrics') {
    const quantity = QUANTITY.exec(whole)?.[0];
    if (quantity)
      return { name: quantity, description: whole.slice(quantity.length).replace(/^[\s,;:–—-]+/, ''), range };
  }
  const bracket = /^([^()]+?)\s*\(([^()]*)\)$/.exec(whole) ?? /^([^,]{1,40}),\s+(.+)$/.exec(whole);
  return { name: bracket?.[1] ?? whole, description: bracket?.[2] ?? '', range };
}

/** "Waiting time: 50%" is the metric 50% of waiting time. */
export function settled(entry: NamedEntry, kind: 'names' | 'metrics'): NamedEntry {
  const turned =
    kind === 'metrics' &&
    !/\d/.test(entry.name) &&
    /^\D{0,2}\d/.test(entry.description) &&
    QUANTITY.test(entry.description);
  if (!turned) return entry;
  return { ...entry, name: entry.description, description: entry.name };
}

/** A phrase of a list, without the quotation marks around all of it. */
export function phrase(text: string, lines: readonly TextRange[]): Located | null {
  const inner = unwrapped(text, lines).lines;
  return inner.length > 0 ? located(text, inner) : null;
}
