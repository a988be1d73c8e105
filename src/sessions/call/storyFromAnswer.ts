import { applyEdits } from '../../documents/applyEdits.ts';
import type { GuideDocument, GuideStory, SourceDocument, TextEdit } from '../../documents/model.ts';
import { parseDocument } from '../../documents/parseDocument.ts';
import { editStoryField, type StoryChange } from '../../documents/storyEdits.ts';
import { FUNCTION_WORDS } from '../../language/functionWords.ts';
import { quantitiesOf } from '../../language/quantities.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { fold } from '../../language/words.ts';
import { type Failure, failure } from '../../shared/failure.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { partsOfAnswer } from '../../takes/parts/parts.ts';
import type { PartName } from '../../takes/model.ts';
import { readAnswer } from '../answerWords.ts';

/** A first version of a story, all in the person's words. */
export interface StoryDraft {
  readonly title: string;
  readonly hook: string;
  readonly script: string;
  readonly keyPoints: readonly { readonly label: string; readonly text: string }[];
  /** Exact things it says, for the quick reference: "30%", "two weeks". */
  readonly keyNumbers: readonly string[];
}

export type StoryFromAnswerFailure = Failure<'answer-no-story' | 'no-place-for-story'>;

/** In fewer words nothing is told. */
const LEAST_WORDS = 25;
const LABELS: Readonly<Record<PartName, string>> = {
  situation: 'Situation',
  task: 'Task',
  action: 'Action',
  result: 'Result',
  connection: 'Connection',
};
const MOST_POINT_WORDS = 18;

/** What an answer tells as a story; a failure for one that tells nothing that happened. */
export function storyDraftOf(answer: string, title?: string): Result<StoryDraft, StoryFromAnswerFailure> {
  const script = answer
    .split(/\s*(?:\r\n|\r|\n)\s*/)
    .filter((line) => line !== '')
    .join(' ')
    .trim();
  const read = readAnswer(script);
  if (read.told.words.length < LEAST_WORDS || read.events < 2 || read.shape.shape !== 'concrete')
    return err(
      failure(
        'answer-no-story',
        message(
          'This answer tells nothing that happened yet, so there is no story in it. Tell one time: where it was, what you did, how it ended.',
        ),
      ),
    );
  const [first] = sentencesOf(script);
  const parts = partsOfAnswer(script);
  const keyPoints = parts.flatMap(({ part, range }) => {
    const text = pointOf(script.slice(range.start, range.end));
    return text === '' ? [] : [{ label: LABELS[part], text }];
  });
  return ok({
    title: title?.replace(/\s+/g, ' ').trim() || titleOf(first?.text ?? script),
    hook: clipped(first?.text ?? script, 25),
    script,
    keyPoints:
      keyPoints.length > 0
        ? keyPoints
        : sentencesOf(script)
            .slice(0, 4)
            .map(({ text }) => ({ label: '', text: pointOf(text) })),
    keyNumbers: [
      ...new Set(
        quantitiesOf(script)
          .filter(({ weak, withdrawn, kind }) => !weak && !withdrawn && kind !== 'ordinal')
          .map(({ text }) => text),
      ),
    ].slice(0, 4),
  });
}

/** The first sentence of a part, without its end mark. */
function pointOf(text: string): string {
  const [first] = sentencesOf(text);
  return clipped((first?.text ?? text).replace(/^(?:and|so|but|then|well)[,\s]+/iu, ''), MOST_POINT_WORDS).replace(
    /[.!;,]+$/,
    '',
  );
}

function clipped(text: string, most: number): string {
  const words = text.replace(/\s+/g, ' ').trim().split(' ');
  return words.length <= most
    ? words.join(' ')
    : `${words
        .slice(0, most)
        .join(' ')
        .replace(/[,;:.–-]+$/, '')}…`;
}

const MOST_TITLE_WORDS = 6;

/** "A parent shouted at the door": the first words, without what only leads in, and no loose end. */
function titleOf(sentence: string): string {
  const bare = sentence
    .replace(/^(?:(?:so|well|ok(?:ay)?|yes|yeah|um+|uh+|right|sure|one time|once|i remember|i think)[,.\s]+)+/iu, '')
    .replace(/^(?:when|while|as|after|because)\s+/iu, '')
    .split(/[,;:–—.!?]/u)[0]!
    .trim();
  const words = bare.split(/\s+/).slice(0, MOST_TITLE_WORDS);
  while (words.length > 2 && FUNCTION_WORDS.has(fold(words.at(-1)!))) words.pop();
  const title = words.join(' ').replace(/["“”*_#|]/gu, '');
  return title === '' ? 'A Story of My Own' : title.charAt(0).toUpperCase() + title.slice(1);
}

/**
 * A guide with a new story, written as its other stories are: the heading in their form and place, each part under the
 * label they give it. Read back before it counts: the new story is there, and nothing of the others has changed.
 */
export function addStory(source: SourceDocument, draft: StoryDraft): Result<string, StoryFromAnswerFailure> {
  const before = guideOf(source);
  if (!before)
    return err(
      failure(
        'no-place-for-story',
        message('{path} is no guide with stories. Choose a guide, or begin one.', { path: source.path }),
      ),
    );
  for (const headed of withHeading(source, before, draft)) {
    const filled = withParts({ ...source, text: headed }, before, draft);
    if (filled !== null) return ok(withCard({ ...source, text: filled }, before, draft) ?? filled);
  }
  return err(
    failure(
      'no-place-for-story',
      message('No place was found in {path} where a new story would be read as one. Copy the answer there by hand.', {
        path: source.path,
      }),
    ),
  );
}

function guideOf(source: SourceDocument): GuideDocument | null {
  const parsed = parseDocument(source);
  return parsed.kind === 'guide' ? parsed : null;
}

/** Texts with the new heading behind the last story, the likeliest first. */
function withHeading(source: SourceDocument, guide: GuideDocument, draft: StoryDraft): string[] {
  const { text } = source;
  const last = guide.stories
    .filter(({ range }) => range !== null)
    .toSorted((a, b) => a.range!.end - b.range!.end)
    .at(-1);
  const number = Math.max(0, ...guide.stories.map((story) => story.number ?? 0)) + 1;
  const heading = last ? (text.slice(last.range!.start).split(/\r\n|\r|\n/, 1)[0] ?? '') : '';
  const hashes = /^#{1,6}/.exec(heading)?.[0] ?? '##';
  const numbered = last === undefined || last.number !== null;
  const like = numbered ? /^(#{1,6}[ \t]+[^\d\n]{0,12})\d{1,2}([ \t]*[:.)–—-][ \t]*)/u.exec(heading) : null;
  const forms = [
    ...(like ? [`${like[1]}${number}${like[2]}${draft.title}`] : []),
    ...(numbered ? [] : [`${hashes} ${draft.title}`]),
    `${hashes} Story ${number}: ${draft.title}`,
  ];
  const end = last ? trimmedEnd(text, last.range!.end) : text.trimEnd().length;
  const ruled = last !== undefined && /^\s*(?:\r\n|\r|\n)[ \t]*-{3,}[ \t]*(?:\r\n|\r|\n|$)/.test(text.slice(end));
  return forms.flatMap((form) => {
    const edit = (lead: string): TextEdit => ({ range: { start: end, end }, text: `${lead}${form}\n` });
    return [...(ruled ? [edit('\n\n---\n\n')] : []), edit('\n\n')].flatMap((one) => {
      const next = applyEdits(text, [one]);
      return next.ok ? [next.value] : [];
    });
  });
}

/** A section's range may hold the line below it; text goes behind what is written. */
const trimmedEnd = (text: string, end: number): number =>
  text.slice(0, end).replace(/(?:\s|(?:^|\n)[ \t]*-{3,}[ \t]*(?=\n|$))+$/u, '').length;

/** Hook, script and points, each by the same edit that a person's own would be; null where they don't read back. */
function withParts(source: SourceDocument, before: GuideDocument, draft: StoryDraft): string | null {
  let { text } = source;
  const changes: StoryChange[] = [
    { field: 'hook', action: 'add', value: draft.hook },
    { field: 'script', value: draft.script },
    ...draft.keyPoints.map((value): StoryChange => ({ field: 'keyPoint', action: 'add', value })),
  ];
  for (const change of changes) {
    const current = { ...source, text };
    const story = newStoryIn(guideOf(current), before);
    if (!story) return null;
    const edits = editStoryField(current, story, change);
    if (!edits.ok) return null;
    const next = applyEdits(text, edits.value);
    if (!next.ok) return null;
    text = next.value;
  }
  return stands({ ...source, text }, before, draft) ? text : null;
}

/** The one story that was not there before. */
function newStoryIn(guide: GuideDocument | null, before: GuideDocument): GuideStory | null {
  if (guide?.stories.length !== before.stories.length + 1) return null;
  const known = before.stories.map(({ title }) => title);
  const added = guide.stories.filter(({ title }, i) => {
    const at = known.indexOf(title);
    if (at >= 0) known.splice(at, 1);
    return at < 0 || (i === guide.stories.length - 1 && known.length === 0 && at < 0);
  });
  return added[0] ?? guide.stories.at(-1) ?? null;
}

function stands(source: SourceDocument, before: GuideDocument, draft: StoryDraft): boolean {
  const guide = guideOf(source);
  const story = newStoryIn(guide, before);
  if (!guide || !story) return false;
  const same = (a: string, b: string): boolean => a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();
  const others = guide.stories.filter((one) => one !== story);
  return (
    same(story.script?.text ?? '', draft.script) &&
    story.keyPoints.length === draft.keyPoints.length &&
    story.hooks.length === 1 &&
    others.every(
      (one, i) =>
        one.title === before.stories[i]!.title &&
        one.script?.text === before.stories[i]!.script?.text &&
        one.keyPoints.length === before.stories[i]!.keyPoints.length &&
        one.hooks.length === before.stories[i]!.hooks.length,
    )
  );
}

/** The story's entry in the quick reference, where the others have one under headings; null where there is none to copy. */
function withCard(source: SourceDocument, before: GuideDocument, draft: StoryDraft): string | null {
  const { text } = source;
  const guide = guideOf(source);
  const story = newStoryIn(guide, before);
  const last = guide?.stories
    .filter((one) => one.cardRange !== null && one !== story)
    .toSorted((a, b) => a.cardRange!.end - b.cardRange!.end)
    .at(-1);
  if (!guide || !story || !last || story.cardRange) return null;
  const entry = text.slice(last.cardRange!.start, last.cardRange!.end);
  const like = /^(#{1,6}[ \t]+[^\d\n]{0,12})\d{1,2}([ \t]*[:.)–—-][ \t]*)/u.exec(entry);
  if (!like || story.number === null) return null;
  const label = /^\*\*Key Numbers:\*\*/im.test(entry) ? '**Key Numbers:**' : 'Key Numbers:';
  const body = draft.keyNumbers.length > 0 ? `\n${label} ${draft.keyNumbers.join(', ')}` : '';
  const end = trimmedEnd(text, last.cardRange!.end);
  const next = applyEdits(text, [
    { range: { start: end, end }, text: `\n\n${like[1]}${story.number}${like[2]}${draft.title}${body}` },
  ]);
  return next.ok && stands({ ...source, text: next.value }, before, draft) ? next.value : null;
}
