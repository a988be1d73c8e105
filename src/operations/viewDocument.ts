import { documentTitle } from '../documents/documentSummary.ts';
import { type Failure, failure } from '../shared/failure.ts';
import { message } from '../shared/message.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { checkContextOf, findingsOf } from './documents/checkDocuments.ts';
import { knownWordsOf } from '../sessions/knownWords.ts';
import type { Offbook } from './offbook.ts';
import type { DocumentView, LocatedFinding } from './views.ts';

/** One document with what was recognised in it and its whole source. */
export async function viewDocument(
  offbook: Offbook,
  path: string,
): Promise<Result<DocumentView, Failure<'document-missing'>>> {
  const workspace = await offbook.library.load();
  const document = workspace.documents.find(({ source }) => source.path === path);
  if (!document) {
    return err(
      failure(
        'document-missing',
        message('There is no document "{path}" in {folder}. It may have been moved or renamed.', {
          path,
          folder: offbook.folder.folder,
        }),
      ),
    );
  }
  const { source, parsed, stories } = document;
  const base = {
    path,
    title: documentTitle(parsed),
    kind: parsed.kind,
    hash: source.hash,
    text: source.text,
    findings: findingsOf(document, await checkContextOf(offbook, workspace)),
    session: parsed.kind === 'session' ? parsed : null,
    ...(parsed.kind === 'session'
      ? {
          knownWords: knownWordsOf(
            parsed,
            workspace.documents.flatMap((one) => one.stories),
          ),
        }
      : {}),
  };
  if (parsed.kind !== 'guide') return ok({ ...base, guide: null, checklist: [] });
  const { stories: _, ...guide } = parsed;
  return ok({ ...base, guide: { ...guide, storyIds: stories.map(({ id }) => id) }, checklist: parsed.checklist });
}

/** The findings of every document in the folder, by path and line. */
export async function listFindings(offbook: Offbook): Promise<LocatedFinding[]> {
  const workspace = await offbook.library.load();
  const context = await checkContextOf(offbook, workspace);
  return workspace.documents.flatMap((document) => findingsOf(document, context));
}
