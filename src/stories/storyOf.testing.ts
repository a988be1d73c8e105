import type { SourceDocument } from '../documents/model.ts';
import { parseDocument } from '../documents/parseDocument.ts';
import { assembleStories } from './assembleStories.ts';
import type { Story } from './model.ts';

/** The stories of a guide's text, for tests. */
export function storiesOf(text: string, path = 'guide.md'): Story[] {
  const source: SourceDocument = { path, text, hasByteOrderMark: false, hash: '' };
  const parsed = parseDocument(source);
  if (parsed.kind !== 'guide') throw new Error(`expected a guide, got a ${parsed.kind}`);
  return assembleStories(source, parsed);
}

/** A guide with one story from its parts. */
export function guideText(story: {
  readonly heading?: string;
  readonly card?: string;
  readonly hooks?: readonly string[];
  readonly script: string;
  readonly points?: readonly string[];
}): string {
  return [
    '# Prep',
    '',
    `## ${story.heading ?? 'Story 1: Risk - The Rota (45 seconds)'}`,
    story.card ?? '',
    '### Hooks',
    ...(story.hooks ?? ['Nobody slept.']).map((h) => `- "${h}"`),
    '### The Story',
    `"${story.script}"`,
    '### Key Points',
    ...(story.points ?? ['Problem: nobody slept']).map((p) => `- ${p}`),
    '',
  ].join('\n');
}
