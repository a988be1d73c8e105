import { checkDocument } from '../../documents/checkDocument.ts';
import { checkSession } from '../../sessions/checkSession.ts';
import { lineAt } from '../../shared/textRange.ts';
import type { Finding } from '../../shared/finding.ts';
import { checkStory } from '../../stories/checkStory.ts';
import type { LoadedDocument } from '../library.ts';
import type { LocatedFinding } from '../views.ts';

/** Everything worth saying about one document, in the order of its lines. */
export function findingsOf(document: LoadedDocument, wordsPerMinute: number): LocatedFinding[] {
  const { source, parsed, stories } = document;
  const findings: Finding[] = [
    ...checkDocument(parsed, source),
    ...stories.flatMap((story) => checkStory(story, wordsPerMinute)),
    ...(parsed.kind === 'session' ? checkSession(parsed) : []),
  ];
  return findings
    .map((finding) => ({
      ...finding,
      file: source.path,
      line: finding.range && lineAt(source.text, finding.range.start),
    }))
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
