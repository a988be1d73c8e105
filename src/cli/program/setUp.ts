import { Argument, type Command } from 'commander';
import { examples } from './help.ts';
import type { Host } from './host.ts';
import { FOLDER, JSON_OPTION } from './options.ts';

/** Commands that set a machine up. */
export function addSetUp(program: Command, { terminal, finish }: Host): void {
  examples(
    program
      .command('doctor')
      .description(
        'say what is missing on this machine (browser, microphone, recorder, recogniser, disk) and how to get it',
      )
      .argument(...FOLDER)
      .option(...JSON_OPTION)
      .action(async (folder, options) =>
        finish((await import('../commands/doctor.ts')).doctor(terminal, folder, options)),
      ),
    terminal,
    [['offbook doctor', 'exits with 1 where something is broken']],
  );

  examples(
    program
      .command('completions')
      .description('print a script that completes commands and stories in your shell (a script, so it has no --json)')
      .addArgument(new Argument('<shell>', 'which shell').choices(['bash', 'zsh', 'fish']))
      .action(async (shell) => {
        const { completionScript } = await import('../completions.ts');
        terminal.out(completionScript(program, shell).trimEnd());
      }),
    terminal,
    [
      ['source <(offbook completions bash)', 'in ~/.bashrc; the same with zsh in ~/.zshrc'],
      ['offbook completions fish | source', 'in ~/.config/fish/config.fish'],
    ],
  );
}
