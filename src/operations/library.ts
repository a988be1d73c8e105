import type { GuideDocument, ParsedDocument, SourceDocument } from '../documents/model.ts';
import { parseDocument } from '../documents/parseDocument.ts';
import { assembleStories } from '../stories/assembleStories.ts';
import type { Story } from '../stories/model.ts';
import type { DocumentFolder, UnreadableFile } from './ports.ts';

export interface LoadedDocument {
  readonly source: SourceDocument;
  readonly parsed: ParsedDocument;
  readonly stories: readonly Story[];
}

export interface LoadedWorkspace {
  /** By path, in the order of people's file lists. */
  readonly documents: readonly LoadedDocument[];
  readonly unreadable: readonly UnreadableFile[];
}

/** A document's text as the model sees it: parsed, with its stories and their facts. */
export function loadDocument(source: SourceDocument): LoadedDocument {
  const parsed = parseDocument(source);
  return { source, parsed, stories: parsed.kind === 'guide' ? assembleStories(source, parsed) : [] };
}

export interface Library {
  /** Reads the folder anew; parses only what it has not seen. */
  load(): Promise<LoadedWorkspace>;
}

/** Parses each text once: the same path with the same bytes gives the same model. */
export function createLibrary(folder: DocumentFolder): Library {
  let seen = new Map<string, LoadedDocument>();
  return {
    async load() {
      const { documents, unreadable } = await folder.readAll();
      const next = new Map<string, LoadedDocument>();
      for (const source of documents) {
        const key = `${source.hash} ${source.path}`;
        next.set(key, seen.get(key) ?? loadDocument(source));
      }
      seen = next;
      return { documents: withUniqueStoryIds([...next.values()]), unreadable };
    },
  };
}

/** Two paths can make one slug ("a b.md", "a-b.md"); the later story then gets a number. */
function withUniqueStoryIds(documents: readonly LoadedDocument[]): readonly LoadedDocument[] {
  const taken = new Set<string>();
  return documents.map((document) => {
    let changed = false;
    const stories = document.stories.map((story) => {
      let id = story.id;
      for (let n = 2; taken.has(id); n++) id = `${story.id}-${n}`;
      taken.add(id);
      if (id === story.id) return story;
      changed = true;
      return { ...story, id };
    });
    return changed ? { ...document, stories } : document;
  });
}

export function findStory(
  workspace: LoadedWorkspace,
  id: string,
): { readonly document: LoadedDocument; readonly story: Story } | null {
  for (const document of workspace.documents) {
    const story = document.stories.find((candidate) => candidate.id === id);
    if (story) return { document, story };
  }
  return null;
}

/**
 * The story that a person means by a number, a category or a title ("Story 2", "2", "conflict"), compared
 * without case; also by id. Null where none or more than one fits.
 */
export function matchStory(stories: readonly Story[], wanted: string): Story | null {
  const fold = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const want = fold(wanted);
  const number = /^(?:story )?(\d+)(?: |$)/.exec(want)?.[1];
  const rest = want
    .replace(/^(?:the )?(?:story )?(?:\d+ ?)?/, '')
    .replace(/^the /, '')
    .replace(/ story$/, '');
  const byId = stories.find((story) => story.id === wanted);
  if (byId) return byId;
  const tests: ((story: Story) => boolean)[] = [
    (story) => number !== undefined && story.number === Number(number),
    (story) => fold(story.title) === want || (story.category !== null && fold(story.category) === want),
    (story) =>
      rest !== '' && (fold(story.title) === rest || (story.category !== null && fold(story.category) === rest)),
    (story) => rest !== '' && ` ${fold(story.title)} `.includes(` ${rest} `),
  ];
  for (const test of tests) {
    const found = stories.filter(test);
    if (found.length === 1) return found[0] ?? null;
  }
  return null;
}

/** The guide's "Record each story 5 times"; see takesWanted. */
export function guideOf(document: LoadedDocument): GuideDocument | null {
  return document.parsed.kind === 'guide' ? document.parsed : null;
}
