import type { Finding, Severity } from '../../shared/finding.ts';
import type { TextRange } from '../../shared/textRange.ts';

const LONGEST = 90;

/** Words of the person in quotation marks, cut at a word where they run long. */
export function quoted(text: string): string {
  const plain = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^["“]+|["”]+$/g, '');
  if (plain.length <= LONGEST) return `“${plain}”`;
  const cut = plain.slice(0, LONGEST);
  return `“${cut.slice(0, Math.max(1, cut.lastIndexOf(' ')))}…”`;
}

/** "a", "a and b", "a, b and c". */
export const listed = (items: readonly string[]): string =>
  items.length <= 1 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

export const finding = (
  code: string,
  severity: Severity,
  message: string,
  range: TextRange | null,
  fix: string | null,
): Finding => ({
  code,
  severity,
  message,
  range,
  fix,
});
