import type { GuideDocument, SourceDocument, TextEdit } from './model.ts';
import { parseGuide } from './parseGuide.ts';
import { type StoryAnswers, writeStory } from './writeStory.ts';

/** Adds a story behind a guide's last one, with the next number and headings of the same depth. */
export function addStory(source: SourceDocument, guide: GuideDocument, answers: StoryAnswers): TextEdit {
  const { text } = source;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const last = guide.stories
    .flatMap((story) => story.range ?? [])
    .toSorted((a, b) => a.end - b.end)
    .at(-1);
  const depth = last ? (/^#{1,5}(?=[ \t])/.exec(text.slice(last.start))?.[0].length ?? 2) : 2;
  const number = Math.max(guide.stories.length, ...guide.stories.map((story) => story.number ?? 0)) + 1;
  const story = writeStory(answers, { number, depth }).replaceAll('\n', newline);
  const at = (end: number): TextEdit => {
    const before = text.slice(0, end).trimEnd();
    const ruled = /(?:^|\n)---$/.test(before);
    const gap = newline + newline;
    return {
      range: { start: before.length, end: before.length },
      text: `${before === '' ? '' : gap}${story}${ruled ? `${gap}---` : ''}${before.length === text.length ? newline : ''}`,
    };
  };
  const behindLast = at(last?.end ?? text.length);
  // Where the guide's shape takes the new story for a part of another, it stands at the document's end.
  return addsOne(source, guide, behindLast) ? behindLast : at(text.length);
}

function addsOne(source: SourceDocument, guide: GuideDocument, { range, text }: TextEdit): boolean {
  const changed = source.text.slice(0, range.start) + text + source.text.slice(range.end);
  return parseGuide({ ...source, text: changed }).stories.length === guide.stories.length + 1;
}
