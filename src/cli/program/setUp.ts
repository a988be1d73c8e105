import { Argument, type Command } from 'commander';
import { say } from '../../words/say.ts';
import { examples } from './help.ts';
import type { Host } from './host.ts';
import { folderArgument, jsonOption } from './options.ts';

/** Commands that set a machine up. */
export function addSetUp(program: Command, { terminal, finish }: Host): void {
  examples(
    program
      .command('doctor')
      .description(
        say('say what is missing on this machine (browser, microphone, recorder, recogniser, disk) and how to get it'),
      )
      .argument(...folderArgument())
      .option(...jsonOption())
      .action(async (folder, options) =>
        finish((await import('../commands/doctor.ts')).doctor(terminal, folder, options)),
      ),
    terminal,
    [['offbook doctor', say('exits with 1 where something is broken')]],
  );

  examples(
    program
      .command('completions')
      .description(
        say('print a script that completes commands and stories in your shell (a script, so it has no --json)'),
      )
      .addArgument(new Argument('<shell>', say('which shell')).choices(['bash', 'zsh', 'fish']))
      .action(async (shell) => {
        const { completionScript } = await import('../completions.ts');
        terminal.out(completionScript(program, shell).trimEnd());
      }),
    terminal,
    [
      ['source <(offbook completions bash)', say('in ~/.bashrc; the same with zsh in ~/.zshrc')],
      ['offbook completions fish | source', say('in ~/.config/fish/config.fish')],
    ],
  );
}
