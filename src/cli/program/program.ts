import { Command, Option } from 'commander';
import { LANGUAGES } from '../../words/language.ts';
import { say } from '../../words/say.ts';
import { version } from '../package.ts';
import { addDocuments } from './documents.ts';
import { fitHelp, programNotes } from './help.ts';
import type { Host } from './host.ts';
import { helpCommand } from './options.ts';
import { addPractise } from './practise.ts';
import { addSetUp } from './setUp.ts';
import { addSpeech } from './speech.ts';

/** Every command, grouped by what it is for. Each is loaded when it is used: `stories` need not wait for the server's code. */
export function createProgram(host: Host): Command {
  const program = new Command('offbook')
    .description(
      say('Rehearse your interview answers until you can tell them off book. Everything stays on this machine.'),
    )
    .version(version, '-V, --version', say('say which version this is'))
    // It was read before: what is described here is said in it already.
    .addOption(
      new Option('--language <language>', say('the language to speak (default: your terminal’s)')).choices(
        LANGUAGES.map(({ code }) => code),
      ),
    )
    .helpOption('-h, --help', say('show how it is used'))
    .showHelpAfterError(say('(offbook --help shows how it is used)'))
    // Commands below take it over as they are made.
    .exitOverride(({ exitCode }) => host.leave(exitCode))
    .addHelpText('after', () => programNotes(host.terminal));
  fitHelp(program, host.terminal);
  program.commandsGroup(`${say('Practise')}:`);
  addPractise(program, host);
  program.commandsGroup(`${say('Documents')}:`);
  addDocuments(program, host);
  program.commandsGroup(`${say('Speech')}:`);
  addSpeech(program, host);
  program.commandsGroup(`${say('Set up')}:`);
  addSetUp(program, host);
  program.helpCommand(...helpCommand());
  return program;
}
