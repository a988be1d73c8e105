import type { GuideDocument, GuideStory, SourceDocument } from '../documents/model.ts';
import { fold } from '../language/words.ts';
import { extractFacts } from './facts.ts';
import type { Fact, Story } from './model.ts';

/**
 * The stories of a guide with their ids and facts. An id is the document's path without its ending plus category, else
 * title, else number; a second one alike gets "-2".
 */
export function assembleStories(document: SourceDocument, guide: GuideDocument): Story[] {
  const taken = new Set<string>();
  return guide.stories.map((story) => {
    const base = storyId(document.path, story);
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
    taken.add(id);
    let facts: readonly Fact[] | null = null;
    return {
      ...story,
      id,
      document: document.path,
      // Read when first asked for: finding facts is two thirds of the work of opening a folder, and a list needs none.
      get facts() {
        return (facts ??= extractFacts(guide, story, document.text));
      },
    };
  });
}

function storyId(path: string, story: GuideStory): string {
  const name = slug(story.category ?? '') || slug(story.title) || slug(String(story.number ?? '')) || 'story';
  return `${slug(path.replace(/\.[^./]+$/, '')) || 'document'}.${name}`;
}

/** Lower-case letters and digits of any script, parted by single hyphens; accents are dropped where that leaves Latin letters. */
export function slug(text: string): string {
  return fold(text)
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
