import { type Failure, failure } from '../../shared/failure.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { spokenLength } from '../../stories/spokenLength.ts';
import { suggestCuts } from '../../stories/suggestCuts.ts';
import type { Story, SuggestedCut } from '../../stories/model.ts';
import { say } from '../../words/say.ts';
import { told } from '../../words/sayMessage.ts';
import { whileSaying } from '../liveLine.ts';
import { readWithHistory } from '../readHistory.ts';
import { columnOf, seconds, styled, type Terminal, wrap } from '../terminal.ts';

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
  const read = await whileSaying(say('Reading'), () => readWithHistory(paths, options.pace));
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
        message(
          'No stories in {paths}. A story is a heading such as "## Story 1: Risk" with hooks, a script and key points below it.',
          { paths: paths.join(', ') },
        ),
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
  const names = { values: say('Values'), time: say('Time'), facts: say('Facts'), link: say('Link') };
  const beside = columnOf(Object.values(names), 2);
  const line = (name: string, words: string): void => {
    if (words === '') return;
    const column = 2 + beside;
    out(`  ${dim(name)}${' '.repeat(beside - name.length)}${wrap(words, columns - column, ' '.repeat(column))}`);
  };
  const title = [story.number, story.category, story.title].filter((part) => part !== null).join(' · ');
  out(styled(terminal, 'bold', wrap(title, columns)));
  line(names.values, story.values.map(({ text }) => text).join(', '));
  if (story.script) {
    const spoken = spokenLength(story.script.text, story.targetSeconds, wordsPerMinute);
    line(names.time, verdict(terminal, story, spoken));
    if (spoken.wordsToCut) {
      list(say('Cut first'), suggestCuts(story, wordsPerMinute).slice(0, 2).map(cutWords));
    }
  } else line(names.time, say('no script yet'));
  list(
    say('Hooks'),
    story.hooks.map(({ text }) => text),
  );
  list(
    say('Key points'),
    story.keyPoints.map(({ label, text }) => (label ? `${label}: ${text}` : text)),
  );
  line(names.facts, story.facts.map((fact) => (fact.key ? styled(terminal, 'bold', fact.text) : fact.text)).join(', '));
  line(names.link, story.connection?.text ?? '');
  out();
}

const cutWords = (cut: SuggestedCut): string =>
  say('"{text}" ({words, plural, one {# word} other {# words}}, {reason})', {
    text: cut.text,
    words: cut.words,
    reason: told(cut, 'reason'),
  });

function verdict(terminal: Terminal, story: Story, spoken: ReturnType<typeof spokenLength>): string {
  const about = say('about {time} at {pace} words a minute', {
    time: seconds(spoken.seconds),
    pace: spoken.wordsPerMinute,
  });
  if (!story.targetSeconds) return say('{about}; no target', { about });
  const target = seconds(story.targetSeconds.max);
  if (!spoken.wordsToCut) return styled(terminal, 'green', say('fits {target}: {about}', { target, about }));
  return styled(
    terminal,
    'yellow',
    say('too long for {target}: {about}; cut {words} words, or speak {pace} words a minute', {
      target,
      about,
      words: spoken.wordsToCut,
      pace: spoken.neededWordsPerMinute,
    }),
  );
}
