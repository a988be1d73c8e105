import type { TextEdit } from '../../documents/model.ts';
import { ApiFailure } from '../api/client.ts';
import { mergeTexts } from './mergeTexts.ts';
import type { Source } from './saveField.ts';
import { lineEndOf, plainLineEnds, withLineEnds } from './slots.ts';

/**
 * The one edit that turns a document's text into `draft` (which has plain line ends), touching nothing before the first
 * difference and nothing after the last. Null when there is none.
 */
export function hunkEdit(text: string, draft: string): TextEdit | null {
  const base = plainLineEnds(text);
  if (base === draft) return null;
  const most = Math.min(base.length, draft.length);
  let start = 0;
  while (start < most && base[start] === draft[start]) start++;
  let same = 0;
  while (same < most - start && base[base.length - 1 - same] === draft[draft.length - 1 - same]) same++;
  return {
    range: { start: sourceOffset(text, start), end: sourceOffset(text, base.length - same) },
    text: withLineEnds(draft.slice(start, draft.length - same), lineEndOf(text)),
  };
}

/** Where the offset of a text with plain line ends stands in the source that may have two-character ones. */
function sourceOffset(text: string, plainOffset: number): number {
  let source = 0;
  for (let plain = 0; plain < plainOffset; plain++)
    source += text[source] === '\r' && text[source + 1] === '\n' ? 2 : 1;
  return source;
}

export type WholeTextOutcome =
  | { readonly kind: 'saved'; readonly besideOthers: boolean }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'conflict'; readonly theirs: Source };

type Write = (input: {
  readonly path: string;
  readonly baseHash: string;
  readonly edits: readonly TextEdit[];
}) => Promise<unknown>;

/**
 * Writes the person's text of a whole file. `base` is the file as it was when they began; an outside edit of other lines
 * is merged in, one of the same lines is a conflict.
 */
export async function saveWholeText(write: Write, base: Source, draft: string): Promise<WholeTextOutcome> {
  let onto = base;
  let text = draft;
  for (let attempt = 0; attempt < 4; attempt++) {
    const edit = hunkEdit(onto.text, text);
    if (!edit) return { kind: 'unchanged' };
    try {
      await write({ path: onto.path, baseHash: onto.hash, edits: [edit] });
      return { kind: 'saved', besideOthers: attempt > 0 };
    } catch (error) {
      const current = currentOf(error);
      if (!current) throw error;
      onto = { path: base.path, ...current };
      const merged = mergeTexts(plainLineEnds(base.text), draft, plainLineEnds(current.text));
      if (merged === null) return { kind: 'conflict', theirs: onto };
      text = merged;
    }
  }
  return { kind: 'conflict', theirs: onto };
}

/** The file as it is now, out of a `document-changed` failure. */
function currentOf(error: unknown): { readonly text: string; readonly hash: string } | null {
  if (!(error instanceof ApiFailure) || error.code !== 'document-changed') return null;
  const current = (error.body as { current?: { text?: unknown; hash?: unknown } } | null)?.current;
  return typeof current?.text === 'string' && typeof current.hash === 'string'
    ? { text: current.text, hash: current.hash }
    : null;
}
