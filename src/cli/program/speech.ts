import type { Command } from 'commander';
import { say } from '../../words/say.ts';
import { examples } from './help.ts';
import type { Host } from './host.ts';
import { helpCommand, jsonOption, workspaceOption } from './options.ts';

const nameArgument = () => ['<name>', say('as shown by: offbook speech list')] as const;

/** Commands about how words are heard. */
export function addSpeech(program: Command, { terminal, finish }: Host): void {
  const load = () => import('../commands/speech.ts');
  const speech = program
    .command('speech')
    .description(say('choose how the words of a take are heard'))
    .helpCommand(...helpCommand());
  examples(
    speech
      .command('list')
      .description(say('show the recognisers there are'))
      .option(...jsonOption())
      .option('--workspace <folder>', say('the folder whose choice is shown (default: this folder)'))
      .action(async (options) => finish((await load()).listSpeech(terminal, options))),
    terminal,
    [['offbook speech list', say('with size, licence and where each comes from')]],
  );
  examples(
    speech
      .command('install')
      .description(say('install a speech model; a broken-off download goes on where it stopped'))
      .argument(...nameArgument())
      .option(...jsonOption())
      .action(async (name, options) => finish((await load()).installSpeech(terminal, name, options))),
    terminal,
    [['offbook speech install moonshine-tiny-en', say('a small one, for English')]],
  );
  examples(
    withServer(speech.command('use').description(say('choose the recogniser of a folder of documents')))
      .argument('[name]', say('an installed model, or none'))
      .option(...jsonOption())
      .action(async (name, options) => finish((await load()).useSpeech(terminal, name, options))),
    terminal,
    [
      ['offbook speech use moonshine-tiny-en', say('for this folder')],
      ['offbook speech use none', say('back to following your script')],
    ],
  );
  examples(
    speech
      .command('remove')
      .description(say('remove a speech model from this machine'))
      .argument(...nameArgument())
      .option(...jsonOption())
      .action(async (name, options) => finish((await load()).removeSpeech(terminal, name, options))),
    terminal,
    [['offbook speech remove moonshine-tiny-en', say('its files go; your takes keep their words')]],
  );
  examples(
    speech
      .command('say')
      .description(say('tell how a name of yours sounds, for following your script'))
      .argument('[word]', say('as your guide writes it; without it, what is kept is shown'))
      .argument('[sounds...]', say('what it sounds like, in plain words'))
      .option('--forget', say('take it away'))
      .option(...workspaceOption())
      .option(...jsonOption())
      .action(async (word, sounds, options) =>
        finish((await import('../commands/sayItLike.ts')).sayItLike(terminal, word, sounds, options)),
      ),
    terminal,
    [
      ['offbook speech say ComfyUI comfy you eye', say('as the page’s “A name isn’t heard right?”')],
      ['offbook speech say ComfyUI --forget', say('back to reading it by its letters')],
    ],
  );
  examples(
    withServer(
      speech.command('test').description(say('hear a recording, or a second of silence, and show what was heard')),
    )
      .argument('[file]', say('a recording'))
      .option('--use <name>', say('an installed model, in the place of the chosen one'))
      .option(...jsonOption())
      .action(async (file, options) => finish((await load()).testSpeech(terminal, file, options))),
    terminal,
    [['offbook speech test take.wav', say('with the recogniser of this folder')]],
  );
}

const withServer = (command: Command): Command =>
  command
    .option('--folder <folder>', say('a model folder of sherpa-onnx that you have'))
    .option(
      '--server <address>',
      say('a server with /v1/audio/transcriptions; its key is read from OFFBOOK_SPEECH_KEY'),
    )
    .option('--model <name>', say('the model of that server'), 'whisper-1')
    .option(...workspaceOption());
