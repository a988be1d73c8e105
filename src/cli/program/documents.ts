import type { Command } from 'commander';
import { say } from '../../words/say.ts';
import { examples } from './help.ts';
import type { Host } from './host.ts';
import { jsonOption, pace, pathsArgument } from './options.ts';

const paceOption = () =>
  ['--pace <words>', say('your pace in words a minute (default: as measured in the folder, else 150)'), pace] as const;

/** Commands that read documents and change nothing. */
export function addDocuments(program: Command, { terminal, finish }: Host): void {
  examples(
    program
      .command('stories')
      .description(say('show the stories in guides, their facts, and whether each fits its time'))
      .argument(...pathsArgument())
      .option(...jsonOption())
      .option('--names', say('only their names, one a line'))
      .option(...paceOption())
      .action(async (paths, options) =>
        finish((await import('../commands/stories.ts')).stories(terminal, paths, options)),
      ),
    terminal,
    [
      ['offbook stories .', say('all stories of this folder')],
      ['offbook stories guide.md --pace 130', say('for somebody who speaks slowly')],
      ['offbook stories . --names', say('what rehearse and --story take')],
    ],
  );

  examples(
    program
      .command('sessions')
      .description(say('show practice sessions: questions, answers, reflection'))
      .argument(...pathsArgument())
      .option(...jsonOption())
      .action(async (paths, options) =>
        finish((await import('../commands/sessions.ts')).sessions(terminal, paths, options)),
      ),
    terminal,
    [['offbook sessions practice-call.md', say('one session')]],
  );

  examples(
    program
      .command('check')
      .description(say('find what is worth mending in documents (grammar and spelling are checked on the page only)'))
      .argument(...pathsArgument())
      .option(...jsonOption())
      .option('--strict', say('exit with 1 when anything worse than a notice is found'))
      .option(...paceOption())
      .action(async (paths, options) => finish((await import('../commands/check.ts')).check(terminal, paths, options))),
    terminal,
    [
      ['offbook check .', say('everything in this folder')],
      ['offbook check guide.md --strict && git commit', say('only when nothing is left to mend')],
    ],
  );
}
