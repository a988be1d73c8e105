import { checkDocument } from '../../documents/checkDocument.ts';
import { checkSession } from '../../sessions/checkSession.ts';
import { lineAt } from '../../shared/textRange.ts';
import type { Finding } from '../../shared/finding.ts';
import type { Story } from '../../stories/model.ts';
import { checkStory } from '../../stories/checkStory.ts';
import type { LoadedDocument, LoadedWorkspace } from '../library.ts';
import { readPace } from '../pace.ts';
import type { Offbook } from '../offbook.ts';
import type { LocatedFinding } from '../views.ts';
import { checkEvidence } from './checkEvidence.ts';

/** What documents are checked against, beside themselves. */
export interface CheckContext {
  /** The person's pace. */
  readonly wordsPerMinute: number;
  /** Takes told, by story id. */
  readonly takesByStory: ReadonlyMap<string, number>;
  /** Stories of every document of the folder, whose values a session's answers should have; none where absent. */
  readonly stories?: readonly Story[];
}

/** Everything worth saying about one document, in the order of its lines. */
export function findingsOf(document: LoadedDocument, context: CheckContext): LocatedFinding[] {
  const { source, parsed, stories } = document;
  const findings: Finding[] = [
    ...checkDocument(parsed, source),
    ...stories.flatMap((story) => checkStory(story, context.wordsPerMinute)),
    ...(parsed.kind === 'session' ? checkSession(parsed, source.text, context.stories) : []),
    ...checkEvidence(document, context.takesByStory),
  ];
  return findings
    .map((finding) => ({
      ...finding,
      file: source.path,
      line: finding.range && lineAt(source.text, finding.range.start),
    }))
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** What a workspace's documents are checked against: the person's own pace, takes and stories. */
export async function checkContextOf(offbook: Offbook, workspace: LoadedWorkspace): Promise<CheckContext> {
  const [pace, takesByStory] = await Promise.all([readPace(offbook), offbook.database.takes.countByStory()]);
  const stories = workspace.documents.flatMap((document) => document.stories);
  return { wordsPerMinute: pace.wordsPerMinute, takesByStory, stories };
}
