import { type Command, Help } from 'commander';
import { styled, type Terminal, wrap } from '../terminal.ts';

/** A command as a person would type it, and what it does. */
export type Example = readonly [command: string, does: string];

/** Descriptions narrower than this stand below what they describe. */
const LEAST_BESIDE = 28;

/** Help that fits the terminal, from 40 columns on; every command below the program inherits it. */
export function fitHelp(program: Command, terminal: Terminal): void {
  const helpWidth = terminal.columns;
  program
    .configureOutput({
      getOutHelpWidth: () => helpWidth,
      getErrHelpWidth: () => helpWidth,
      getOutHasColors: () => terminal.colour,
      getErrHasColors: () => terminal.colour,
    })
    .configureHelp({
      minWidthToWrap: 20,
      commandUsage: (command) => wrap(new Help().commandUsage(command), helpWidth - 'Usage: '.length, '  '),
      styleTitle: (title) => styled(terminal, 'bold', title),
      formatItem: (term, termWidth, description, helper) =>
        description === '' || helpWidth - termWidth - 4 >= LEAST_BESIDE
          ? beside(term, termWidth, description, helper, helpWidth)
          : `  ${term}\n      ${wrap(description, helpWidth - 6, '      ')}`,
    });
}

function beside(term: string, termWidth: number, description: string, helper: Help, helpWidth: number): string {
  if (description === '') return `  ${term}`;
  const padded = term.padEnd(termWidth + term.length - helper.displayWidth(term));
  return `  ${padded}  ${wrap(description, helpWidth - termWidth - 4, ' '.repeat(termWidth + 4))}`;
}

/** Shows examples below a command's options. */
export function examples(command: Command, terminal: Terminal, shown: readonly Example[]): Command {
  return command.addHelpText('after', () => {
    const lines = shown.map(
      ([typed, does]) =>
        `  ${typed}\n${styled(terminal, 'dim', `      ${wrap(does, terminal.columns - 6, '      ')}`)}`,
    );
    return `\n${styled(terminal, 'bold', 'Examples:')}\n${lines.join('\n')}`;
  });
}

/** What stands below the list of commands. */
export function programNotes(terminal: Terminal): string {
  const notes = [
    ['Exit codes', '0 done, 1 something expected went wrong (in words), 2 wrong use, 130 ended by Ctrl-C.'],
    [
      'For programs',
      '--json on every command; a failure is {"error": {"code", "message"}}. Progress goes to standard error.',
    ],
    ['Colours', 'where a person reads; NO_COLOR=1 takes them away, FORCE_COLOR=1 keeps them in a pipe.'],
    ['More', 'offbook help rehearse shows one command with examples.'],
  ] as const;
  return `\n${notes
    .map(([name, words]) => wrap(`${styled(terminal, 'bold', `${name}:`)} ${words}`, terminal.columns - 2, '  '))
    .join('\n')}`;
}
