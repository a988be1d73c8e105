import { Command } from 'commander';
import { version } from '../package.ts';
import { addDocuments } from './documents.ts';
import { fitHelp, programNotes } from './help.ts';
import type { Host } from './host.ts';
import { addPractise } from './practise.ts';
import { addSetUp } from './setUp.ts';
import { addSpeech } from './speech.ts';

/** Every command, grouped by what it is for. Each is loaded when it is used: `stories` need not wait for the server's code. */
export function createProgram(host: Host): Command {
  const program = new Command('offbook')
    .description('Rehearse your interview answers until you can tell them off book. Everything stays on this machine.')
    .version(version, '-V, --version', 'say which version this is')
    .helpOption('-h, --help', 'show how it is used')
    .showHelpAfterError('(offbook --help shows how it is used)')
    // Commands below take it over as they are made.
    .exitOverride(({ exitCode }) => host.leave(exitCode))
    .addHelpText('after', () => programNotes(host.terminal));
  fitHelp(program, host.terminal);
  program.commandsGroup('Practise:');
  addPractise(program, host);
  program.commandsGroup('Documents:');
  addDocuments(program, host);
  program.commandsGroup('Speech:');
  addSpeech(program, host);
  program.commandsGroup('Set up:');
  addSetUp(program, host);
  program.helpCommand('help [command]', 'show how a command is used, with examples');
  return program;
}
