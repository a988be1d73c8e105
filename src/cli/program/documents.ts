import type { Command } from 'commander';
import { examples } from './help.ts';
import type { Host } from './host.ts';
import { JSON_OPTION, pace, PATHS } from './options.ts';

const PACE = [
  '--pace <words>',
  'your pace in words a minute (default: as measured in the folder, else 150)',
  pace,
] as const;

/** Commands that read documents and change nothing. */
export function addDocuments(program: Command, { terminal, finish }: Host): void {
  examples(
    program
      .command('stories')
      .description('show the stories in guides, their facts, and whether each fits its time')
      .argument(...PATHS)
      .option(...JSON_OPTION)
      .option('--names', 'only their names, one a line')
      .option(...PACE)
      .action(async (paths, options) =>
        finish((await import('../commands/stories.ts')).stories(terminal, paths, options)),
      ),
    terminal,
    [
      ['offbook stories .', 'all stories of this folder'],
      ['offbook stories guide.md --pace 130', 'for somebody who speaks slowly'],
      ['offbook stories . --names', 'what rehearse and --story take'],
    ],
  );

  examples(
    program
      .command('sessions')
      .description('show practice sessions: questions, answers, reflection')
      .argument(...PATHS)
      .option(...JSON_OPTION)
      .action(async (paths, options) =>
        finish((await import('../commands/sessions.ts')).sessions(terminal, paths, options)),
      ),
    terminal,
    [['offbook sessions practice-call.md', 'one session']],
  );

  examples(
    program
      .command('check')
      .description('find what is worth mending in documents (grammar and spelling are checked on the page only)')
      .argument(...PATHS)
      .option(...JSON_OPTION)
      .option('--strict', 'exit with 1 when anything worse than a notice is found')
      .option(...PACE)
      .action(async (paths, options) => finish((await import('../commands/check.ts')).check(terminal, paths, options))),
    terminal,
    [
      ['offbook check .', 'everything in this folder'],
      ['offbook check guide.md --strict && git commit', 'only when nothing is left to mend'],
    ],
  );
}
