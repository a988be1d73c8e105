import { type Failure, failure } from '../../shared/failure.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { spokenLength } from '../../stories/spokenLength.ts';
import { suggestCuts } from '../../stories/suggestCuts.ts';
import type { Story } from '../../stories/model.ts';
import { whileSaying } from '../liveLine.ts';
import { readWithHistory } from '../readHistory.ts';
import { seconds, styled, type Terminal, wrap } from '../terminal.ts';

export interface StoriesOptions {
  readonly json?: boolean;
  readonly pace?: number;
  /** Only names, one a line. */
  readonly names?: boolean;
}

/** The JSON that `offbook stories --json` prints per story. Other tools rely on it. */
export function storyJson(story: Story, shownAs: string, wordsPerMinute: number): object {
  return {
    id: story.id,
    document: shownAs,
    number: story.number,
    title: story.title,
    category: story.category,
    targetSeconds: story.targetSeconds,
    values: story.values.map(({ text }) => text),
    hooks: story.hooks.map(({ text }) => text),
    script: story.script?.text ?? null,
    keyPoints: story.keyPoints.map(({ label, text }) => ({ label: label || text, text })),
    facts: story.facts.map(({ text, kind, value, unit, key, aliases }) => ({ text, kind, value, unit, key, aliases })),
    connection: story.connection?.text ?? null,
    spoken: story.script ? spokenLength(story.script.text, story.targetSeconds, wordsPerMinute) : null,
  };
}

export async function stories(
  terminal: Terminal,
  paths: readonly string[],
  options: StoriesOptions,
): Promise<Result<number, Failure>> {
  const read = await whileSaying('Reading', () => readWithHistory(paths, options.pace));
  if (!read.ok) return read;
  const found = read.value.flatMap(({ stories: told, shownAs, history }) =>
    told.map((story) => ({ story, shownAs, wordsPerMinute: history.wordsPerMinute })),
  );
  if (options.json) {
    terminal.out(
      JSON.stringify(
        found.map(({ story, shownAs, wordsPerMinute }) => storyJson(story, shownAs, wordsPerMinute)),
        null,
        2,
      ),
    );
    return ok(0);
  }
  if (options.names) {
    for (const { story } of found) terminal.out(story.title);
    return ok(0);
  }
  if (found.length === 0) {
    return err(
      failure(
        'stories-missing',
        `No stories in ${paths.join(', ')}. A story is a heading such as "## Story 1: Risk" with hooks, a script and key points below it.`,
      ),
    );
  }
  for (const { story, wordsPerMinute } of found) printStory(terminal, story, wordsPerMinute);
  return ok(0);
}

function printStory(terminal: Terminal, story: Story, wordsPerMinute: number): void {
  const { out, columns } = terminal;
  const dim = (text: string): string => styled(terminal, 'dim', text);
  const list = (name: string, items: readonly string[]): void => {
    if (items.length === 0) return;
    out(`  ${dim(name)}`);
    for (const item of items) out(`    - ${wrap(item, columns - 6, '      ')}`);
  };
  const name = [story.number, story.category, story.title].filter((part) => part !== null).join(' · ');
  out(styled(terminal, 'bold', wrap(name, columns)));
  if (story.values.length > 0)
    out(`  ${dim('Values')}  ${wrap(story.values.map(({ text }) => text).join(', '), columns - 10, '          ')}`);
  if (story.script) {
    const spoken = spokenLength(story.script.text, story.targetSeconds, wordsPerMinute);
    out(`  ${dim('Time')}    ${wrap(verdict(terminal, story, spoken), columns - 10, '          ')}`);
    if (spoken.wordsToCut) {
      list(
        'Cut first',
        suggestCuts(story, wordsPerMinute)
          .slice(0, 2)
          .map((cut) => `"${cut.text}" (${cut.words} words, ${cut.reason})`),
      );
    }
  } else out(`  ${dim('Time')}    no script yet`);
  list(
    'Hooks',
    story.hooks.map(({ text }) => text),
  );
  list(
    'Key points',
    story.keyPoints.map(({ label, text }) => (label ? `${label}: ${text}` : text)),
  );
  if (story.facts.length > 0)
    out(
      `  ${dim('Facts')}   ${wrap(story.facts.map((fact) => (fact.key ? styled(terminal, 'bold', fact.text) : fact.text)).join(', '), columns - 10, '          ')}`,
    );
  if (story.connection) out(`  ${dim('Link')}    ${wrap(story.connection.text, columns - 10, '          ')}`);
  out();
}

function verdict(terminal: Terminal, story: Story, spoken: ReturnType<typeof spokenLength>): string {
  const about = `about ${seconds(spoken.seconds)} at ${spoken.wordsPerMinute} words a minute`;
  if (!story.targetSeconds) return `${about}; no target`;
  const target = seconds(story.targetSeconds.max);
  if (!spoken.wordsToCut) return styled(terminal, 'green', `fits ${target}: ${about}`);
  return styled(
    terminal,
    'yellow',
    `too long for ${target}: ${about}; cut ${spoken.wordsToCut} words, or speak ${spoken.neededWordsPerMinute} words a minute`,
  );
}
