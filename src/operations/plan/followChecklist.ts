import type { ChecklistItem, SourceDocument, TextEdit } from '../../documents/model.ts';
import { type Failure, failure } from '../../shared/failure.ts';
import { message } from '../../shared/message.ts';
import { err, type Result } from '../../shared/result.ts';
import { type ChangeDocumentFailure, editDocument } from '../documents/changeDocument.ts';
import { guideOf, loadDocument } from '../library.ts';
import type { Offbook } from '../offbook.ts';
import { type Assembled, assemble } from './assemble.ts';
import type { StandingItem } from './checklist.ts';

const KEY = 'checklist-ticks';

/** By document and item: who last set its box through Offbook. What evidence ticked once, or a hand set, it leaves alone. */
type Ticks = Readonly<Record<string, Readonly<Record<string, 'evidence' | 'hand'>>>>;

const keyOf = ({ section, text }: Pick<ChecklistItem, 'section' | 'text'>): string => `${section ?? ''} | ${text}`;

const boxEdit = (item: ChecklistItem, checked: boolean): TextEdit => ({
  range: item.boxRange,
  text: checked ? 'x' : ' ',
});

/**
 * Ticks the items whose evidence is complete in the guides themselves: one edit a guide, against the text that was read, so
 * that nothing else changes and an edit made meanwhile is never lost. An item is ticked so once; a person who takes the tick
 * away keeps it away (docs/decisions/0013). Returns the documents that were changed.
 */
export async function followChecklist(
  offbook: Offbook,
  { practice, items }: Pick<Assembled, 'practice' | 'items'>,
): Promise<readonly string[]> {
  const isEarned = ({ item, view }: StandingItem): boolean => !item.checked && view.evidence?.done === true;
  if (!items.some(isEarned)) return [];
  const ticks = await readTicks(offbook);
  const changed: string[] = [];
  for (const { source } of practice.workspace.documents) {
    const earned = items.filter(
      (each) =>
        isEarned(each) &&
        each.document.source.path === source.path &&
        ticks[source.path]?.[keyOf(each.item)] === undefined,
    );
    if (earned.length === 0) continue;
    const edited = await editDocument(
      offbook,
      source.path,
      source.hash,
      earned.map(({ item }) => boxEdit(item, true)),
    );
    // A file that was saved meanwhile, or can't be written, is looked at again next time.
    if (!edited.ok) continue;
    changed.push(source.path);
    await noteTicks(
      offbook,
      source.path,
      earned.map(({ item }) => keyOf(item)),
      'evidence',
    );
  }
  return changed;
}

/** Assembles the plan after ticking what has been earned, where the person is to see it: on the page, not in a terminal. */
export async function assembleAndTick(offbook: Offbook): Promise<Assembled> {
  const assembled = await assemble(offbook);
  const changed = await followChecklist(offbook, assembled);
  return changed.length > 0 ? assemble(offbook) : assembled;
}

export interface TickGiven {
  readonly document: string;
  readonly baseHash: string;
  readonly text: string;
  readonly section: string | null;
  readonly checked: boolean;
}

/** Sets the box of an item in the guide, as the person wants it. */
export async function setChecklistItem(
  offbook: Offbook,
  { document, baseHash, text, section, checked }: TickGiven,
): Promise<Result<SourceDocument, ChangeDocumentFailure | Failure<'checklist-item-missing' | 'document-missing'>>> {
  const current = await offbook.folder.read(document);
  if (!current.ok) return current;
  const same = (guideOf(loadDocument(current.value))?.checklist ?? []).filter(
    (item) => item.text === text && item.section === section,
  );
  // Of two that read the same, the first whose box is not as wanted.
  const item = same.find((each) => each.checked !== checked) ?? same[0];
  if (!item) {
    if (current.value.hash !== baseHash) return editDocument(offbook, document, baseHash, []);
    return err(
      failure(
        'checklist-item-missing',
        message('{document} has no item “{text}” in its checklist. Read it again.', { document, text }),
      ),
    );
  }
  const edited = await editDocument(offbook, document, baseHash, [boxEdit(item, checked)]);
  if (edited.ok) await noteTicks(offbook, document, [keyOf(item)], 'hand');
  return edited;
}

const readTicks = async ({ database }: Pick<Offbook, 'database'>): Promise<Ticks> =>
  ((await database.settings.get(KEY)) as Ticks | null) ?? {};

async function noteTicks(
  { database }: Offbook,
  document: string,
  keys: readonly string[],
  by: 'evidence' | 'hand',
): Promise<void> {
  await database.transaction(async (within) => {
    const ticks = ((await within.settings.get(KEY)) as Ticks | null) ?? {};
    await within.settings.set(KEY, {
      ...ticks,
      [document]: { ...ticks[document], ...Object.fromEntries(keys.map((key) => [key, by])) },
    });
  });
}
