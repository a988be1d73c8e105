import { addAlias, addAliasEntry, entryNaming } from '../../documents/aliases.ts';
import { applyEdits } from '../../documents/applyEdits.ts';
import type { GuideDocument } from '../../documents/model.ts';
import { fold, wordsOf } from '../../language/words.ts';
import { type Failure, failure } from '../../shared/failure.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Fact, FactKind, Story } from '../../stories/model.ts';
import { type AliasFailure, checkAlias } from '../../takes/checkAlias.ts';
import { placeOf } from '../../takes/facts/heardAs.ts';
import { findStory, guideOf, loadDocument, type LoadedDocument } from '../library.ts';
import type { Offbook } from '../offbook.ts';
import type { WriteDocumentFailure } from '../ports.ts';
import { storyMissing, takeMissing, type TakeMissing } from './recordTake.ts';
import { freshReviews } from './reviewOfTake.ts';

export type AddAliasFailure =
  | TakeMissing
  | Failure<'story-missing'>
  | Failure<'fact-missing'>
  | Failure<'alias-no-place'>
  | Failure<'document-unreadable'>
  | AliasFailure
  | WriteDocumentFailure;

const NAMES: ReadonlySet<FactKind> = new Set(['person', 'organisation', 'technology', 'title', 'term']);
/** Somebody may be typing in the same file; each try starts from what it is by then. */
const TRIES = 3;

/**
 * Keeps that a fact of a take was said and misheard as other words: the guide's Markdown gets them, so that anyone can
 * read them there and every take honours them. Only the entry's range changes; an edit made outside meanwhile is kept.
 */
export async function addFactAlias(
  offbook: Offbook,
  takeId: string,
  factId: string,
  written: string,
): Promise<Result<void, AddAliasFailure>> {
  const take = await offbook.database.takes.get(takeId);
  if (!take) return err(takeMissing(takeId));
  const { storyId } = take;
  const found = storyId === null ? null : findStory(await offbook.library.load(), storyId);
  if (storyId === null || !found) return err(storyMissing(storyId ?? ''));
  const { path } = found.document.source;
  let added: Result<string, AddAliasFailure> | null = null;
  for (let i = 0; i < TRIES && (added === null || (!added.ok && added.error.code === 'document-changed')); i++) {
    added = await writeAlias(offbook, path, storyId, factId, written);
  }
  if (!added!.ok) return added!;
  const alias = added!.value;
  const judgements = await offbook.database.judgements.ofStory(storyId);
  const fresh = await freshReviews(
    offbook,
    storyId,
    judgements,
    (_, transcript) => placeOf(alias, wordsOf(transcript.text)) !== null,
  );
  await offbook.database.transaction(async ({ takes }) => {
    for (const { takeId: id, review } of fresh) await takes.setReview(id, review);
  });
  return ok(undefined);
}

async function writeAlias(
  { folder }: Offbook,
  path: string,
  storyId: string,
  factId: string,
  written: string,
): Promise<Result<string, AddAliasFailure>> {
  const current = await folder.read(path);
  if (!current.ok) return current;
  const loaded = loadDocument(current.value);
  const guide = guideOf(loaded);
  const story = loaded.stories.find((one) => one.id === storyId);
  if (!guide || !story) return err(storyMissing(storyId));
  const fact = story.facts.find((one) => one.id === factId);
  if (!fact) {
    return err(
      failure(
        'fact-missing',
        message('Your guide no longer has this fact in “{title}”, so there is nothing that words could stand for.', {
          title: story.title,
        }),
      ),
    );
  }
  const alias = checkAlias(story, fact, written);
  if (!alias.ok) return alias;
  if (fact.heardAs?.some((form) => fold(form) === fold(alias.value))) return alias;
  const text = withAlias(loaded, guide, storyId, fact, alias.value);
  if (text === null) {
    return err(
      failure(
        'alias-no-place',
        message(
          'Offbook found no place in {path} for it. Add a line to your key names: {text} (also heard as "{alias}").',
          { path, text: fact.text, alias: alias.value },
        ),
      ),
    );
  }
  const replaced = await folder.replace(path, current.value.hash, text);
  return replaced.ok ? alias : replaced;
}

/**
 * The document's text with a misheard form of a fact: behind the fact's entry in the guide's lists, else in a new entry.
 * Null where neither can be read back, as an unusual document may read otherwise than it was written.
 */
export function withAlias(
  document: LoadedDocument,
  guide: GuideDocument,
  storyId: string,
  fact: Fact,
  alias: string,
): string | null {
  const { source } = document;
  const number = document.stories.find(({ id }) => id === storyId)?.number;
  const list = NAMES.has(fact.kind) ? 'names' : 'metrics';
  const entry =
    entryNaming(guide[list], [fact.text], fold) ??
    entryNaming([...guide.names, ...guide.metrics], [fact.text, ...fact.aliases], fold);
  const edits = [
    ...(entry ? [addAlias(source, entry, alias)] : []),
    addAliasEntry(source, guide, list, fact.text, alias),
    // Where another story would take the name for its own: "Harrowgate" beside "Harrowgate Infirmary".
    ...(number == null ? [] : [addAliasEntry(source, guide, list, fact.text, alias, number)]),
  ];
  for (const edit of edits) {
    const text = applyEdits(source.text, [edit]);
    if (text.ok && readsBack(document, text.value, storyId, fact, alias)) return text.value;
  }
  return null;
}

/** The form is the fact's, and nothing else that the stories state has changed. */
function readsBack(before: LoadedDocument, text: string, storyId: string, fact: Fact, alias: string): boolean {
  const after = loadDocument({ ...before.source, text });
  const found = after.stories.find((one) => one.id === storyId)?.facts.find((one) => one.id === fact.id);
  return (
    (found?.heardAs?.includes(alias) ?? false) &&
    after.stories.length === before.stories.length &&
    after.stories.every((story, i) => statedBy(story) === statedBy(before.stories[i]!))
  );
}

const statedBy = (story: Story): string =>
  JSON.stringify([
    story.id,
    story.hooks.map((hook) => hook.text),
    story.script?.text,
    story.keyPoints.map(({ label, text }) => [label, text]),
    story.keyPeople.map((person) => person.text),
    story.facts.map((fact) => fact.id).toSorted(),
  ]);
