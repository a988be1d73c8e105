import { type Command, Help } from 'commander';
import { message } from '../../shared/message.ts';
import { say } from '../../words/say.ts';
import { sayMessage } from '../../words/sayMessage.ts';
import { styled, type Terminal, wrap } from '../terminal.ts';
import { errorSaid, extrasSaid, placeholderSaid, termSaid, titleSaid } from './commanderWords.ts';

/** A command as a person would type it, and what it does. */
export type Example = readonly [command: string, does: string];

/** Descriptions narrower than this stand below what they describe. */
const LEAST_BESIDE = 28;

/** Help in the terminal's language that fits the terminal, from 40 columns on; every command below the program inherits it. */
export function fitHelp(program: Command, terminal: Terminal): void {
  const helpWidth = terminal.columns;
  const plain = new Help();
  program
    .configureOutput({
      getOutHelpWidth: () => helpWidth,
      getErrHelpWidth: () => helpWidth,
      getOutHasColors: () => terminal.colour,
      getErrHasColors: () => terminal.colour,
      outputError: (text, write) => write(errorSaid(text)),
    })
    .configureHelp({
      minWidthToWrap: 20,
      commandUsage: (command) =>
        wrap(termSaid(plain.commandUsage(command)), helpWidth - `${titleSaid('Usage:')} `.length, '  '),
      subcommandTerm: (command) => termSaid(plain.subcommandTerm(command)),
      optionTerm: (option) => termSaid(plain.optionTerm(option)),
      optionDescription: (option) => extrasSaid(plain.optionDescription(option)),
      argumentTerm: (argument) => placeholderSaid(plain.argumentTerm(argument)),
      argumentDescription: (argument) => extrasSaid(plain.argumentDescription(argument)),
      styleTitle: (title) => styled(terminal, 'bold', titleSaid(title)),
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
    return `\n${styled(terminal, 'bold', say('Examples:'))}\n${lines.join('\n')}`;
  });
}

const NOTES = [
  {
    name: message('Exit codes:'),
    words: message('0 done, 1 something expected went wrong (in words), 2 wrong use, 130 ended by Ctrl-C.'),
  },
  {
    name: message('For programs:'),
    words: message('--json on every command; a failure is {json}. Progress goes to standard error.', {
      json: '{"error": {"code", "message"}}',
    }),
  },
  {
    name: message('Colours:'),
    words: message('where a person reads; NO_COLOR=1 takes them away, FORCE_COLOR=1 keeps them in a pipe.'),
  },
  { name: message('More:'), words: message('offbook help rehearse shows one command with examples.') },
];

/** What stands below the list of commands. */
export function programNotes(terminal: Terminal): string {
  const notes = NOTES.map(({ name, words }) =>
    wrap(`${styled(terminal, 'bold', sayMessage(name))} ${sayMessage(words)}`, terminal.columns - 2, '  '),
  );
  return `\n${notes.join('\n')}`;
}
