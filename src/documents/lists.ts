import type { Located, TextRange } from '../shared/textRange.ts';
import { located, unwrapped } from './inline.ts';
import { trimRange } from './lines.ts';

/** "Courage, Innovation" or "50% less debt; 2 weeks" as single entries. Commas in brackets, numbers and names keep together; with `semicolons` all do. */
export function splitList(
  text: string,
  line: TextRange,
  options: { readonly people: boolean; readonly semicolons?: boolean } = { people: false },
): Located[] {
  const entries: Located[] = [];
  const body = text.slice(line.start, line.end);
  const separator = options.people ? BETWEEN_PEOPLE : options.semicolons ? /;(?=\s|$)/g : BETWEEN;
  let start = 0;
  const push = (end: number): void => {
    const lead = /^\s*(?:(?:and|&)\s+)?/i.exec(body.slice(start, end))?.[0].length ?? 0;
    const piece = trimRange(text, { start: line.start + start + lead, end: line.start + end });
    const inner = unwrapped(text, [piece]).lines;
    if (piece.start < piece.end && inner.length > 0) entries.push(located(text, inner));
  };
  for (const match of body.matchAll(separator)) {
    const before = body.slice(0, match.index);
    if (depthOf(before) > 0) continue;
    if (options.people && match[0] === ',' && isRole(before.slice(start), body.slice(match.index + 1))) continue;
    push(match.index);
    start = match.index + match[0].length;
  }
  push(body.length);
  return entries;
}

const BETWEEN = /[,;](?=\s|$)|\s[|•·/]\s|<br\s*\/?>/giu;
/** Also sentences: "Ida Holm, the vet. Bo, her driver." The full stop of "Mr. Holm" ends none. */
const BETWEEN_PEOPLE =
  /[,;](?=\s|$)|\s[|•·/]\s|<br\s*\/?>|\s(?:and|&)\s|(?<=[\p{L}\p{M}]{2})(?<!(?<![\p{L}\p{M}])(?:Mr|Mrs|Ms|Dr|Prof|Rev|Fr|St|Sr|Jr|Sgt|Capt|Sir))\.(?=\s+\p{Lu}|\s*$)/gu;

/** "the vet" behind "Ida Holm," says who she is: it begins small and holds no name of its own. */
function isRole(before: string, after: string): boolean {
  const next = /^\s+([^,;.|•·/]+)/.exec(after)?.[1] ?? '';
  return /^\s*\p{Lu}/u.test(before) && /^\p{Ll}/u.test(next) && !/\s(?:and|&)\s|\s\p{Lu}\p{Ll}/u.test(next);
}

const depthOf = (text: string): number =>
  [...text].reduce(
    (depth, c) => (c === '(' || c === '[' ? depth + 1 : (c === ')' || c === ']') && depth > 0 ? depth - 1 : depth),
    0,
  );
