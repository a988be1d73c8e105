import { type Finding, finding } from '../shared/finding.ts';
import { type Message, message } from '../shared/message.ts';
import { quote } from '../shared/quote.ts';
import type { TextRange } from '../shared/textRange.ts';
import type { GuideStory, ParsedDocument, SourceDocument } from './model.ts';
import { parseTarget } from './targets.ts';

/** Findings about a document's structure: what a story needs and lacks. */
export function checkDocument(parsed: ParsedDocument, source: SourceDocument): Finding[] {
  if (parsed.kind !== 'guide') return [];
  return [
    ...parsed.stories.flatMap((story) => checkStoryParts(story, source.text)),
    ...sameNumbers(parsed.stories, source.text),
  ];
}

function checkStoryParts(story: GuideStory, text: string): Finding[] {
  const range = headingOf(story, text);
  const named = { story: quote(story.category ?? story.title) };
  const findings: Finding[] = [];
  const missing = (code: string, what: Message, fix: Message): void => {
    findings.push(finding(code, 'warning', what, range, fix));
  };
  if (story.script === null)
    missing(
      'story-no-script',
      message('{story} has no script yet.', named),
      message('Write the story as you would say it, under a heading such as “The Story”.'),
    );
  if (story.hooks.length === 0)
    missing(
      'story-no-hook',
      message('{story} has no opening hook.', named),
      message('Add one or two first sentences to choose from, under “Opening Hooks”.'),
    );
  if (story.keyPoints.length === 0)
    missing(
      'story-no-key-points',
      message('{story} has no key points.', named),
      message('List the points that you must not leave out, under “Key Points”.'),
    );
  if (story.targetSeconds === null)
    missing(
      'story-no-target',
      message('{story} has no target time.', named),
      message('Write how long it may take, such as “(60 seconds)” in its heading.'),
    );
  const differing = differingTargets(story, text);
  if (differing) {
    findings.push(
      finding(
        'targets-differ',
        'warning',
        message('{story} has two target times: {written}.', {
          ...named,
          written: { list: differing.written.map(quote) },
        }),
        differing.range,
        message('Decide on one and write it in both places.'),
      ),
    );
  }
  return findings;
}

function differingTargets(story: GuideStory, text: string): { written: string[]; range: TextRange } | null {
  const places = story.targetPlaces ?? [];
  const seen = new Map<string, { written: string; range: TextRange }>();
  for (const range of places) {
    const written = text.slice(range.start, range.end);
    const target = parseTarget(written, { bare: true });
    if (target) {
      const key = `${target.min}-${target.max}`;
      if (!seen.has(key)) seen.set(key, { written, range });
    }
  }
  if (seen.size < 2) return null;
  const all = [...seen.values()];
  return { written: all.map(({ written }) => written), range: all.at(-1)!.range };
}

function sameNumbers(stories: readonly GuideStory[], text: string): Finding[] {
  const first = new Map<number, GuideStory>();
  const findings: Finding[] = [];
  for (const story of stories) {
    if (story.number === null) continue;
    const other = first.get(story.number);
    if (!other) first.set(story.number, story);
    else {
      findings.push(
        finding(
          'story-number-twice',
          'warning',
          message('Two stories have the number {number}: {one} and {other}.', {
            number: story.number,
            one: quote(other.title),
            other: quote(story.title),
          }),
          headingOf(story, text),
          message('Give one of them another number.'),
        ),
      );
    }
  }
  return findings;
}

/** The first line of a story's section, or of its card entry. */
function headingOf(story: GuideStory, text: string): TextRange | null {
  const range = story.range ?? story.cardRange;
  if (!range) return null;
  const line = /[\r\n]/.exec(text.slice(range.start, range.end))?.index ?? range.end - range.start;
  return { start: range.start, end: range.start + line };
}
