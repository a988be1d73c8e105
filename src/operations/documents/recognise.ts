import { loadDocument } from '../library.ts';
import type { Recognised } from './importViews.ts';

/** What Offbook would see in a document with this text. */
export function recognise(markdown: string): Recognised {
  const { parsed, stories } = loadDocument({ path: 'new.md', text: markdown, hash: '', hasByteOrderMark: false });
  const guide = parsed.kind === 'guide' ? parsed : null;
  const questions = parsed.kind === 'session' ? parsed.questions : [];
  return {
    kind: parsed.kind,
    title: parsed.title,
    stories: stories.map((story) => ({
      number: story.number,
      title: story.title,
      category: story.category,
      hooks: story.hooks.length,
      hasScript: story.script !== null,
      keyPoints: story.keyPoints.length,
      targetSeconds: story.targetSeconds,
      facts: story.facts.length,
    })),
    questions: questions.length,
    answered: questions.filter(({ answer }) => answer.text !== '').length,
    checklist: guide?.checklist.length ?? 0,
    names: guide?.names.length ?? 0,
    metrics: guide?.metrics.length ?? 0,
    unplaced:
      parsed.kind === 'note'
        ? 0
        : parsed.unplaced.length + stories.reduce((sum, story) => sum + story.unplaced.length, 0),
  };
}
