import type { Command } from 'commander';
import { examples } from './help.ts';
import type { Host } from './host.ts';
import { JSON_OPTION } from './options.ts';

const NAME = ['<name>', 'as shown by: offbook speech list'] as const;
const WORKSPACE = ['--workspace <folder>', 'the folder of documents (default: this folder)'] as const;

/** Commands about how words are heard. */
export function addSpeech(program: Command, { terminal, finish }: Host): void {
  const load = () => import('../commands/speech.ts');
  const speech = program.command('speech').description('choose how the words of a take are heard');
  examples(
    speech
      .command('list')
      .description('show the recognisers there are')
      .option(...JSON_OPTION)
      .option('--workspace <folder>', 'the folder whose choice is shown (default: this folder)')
      .action(async (options) => finish((await load()).listSpeech(terminal, options))),
    terminal,
    [['offbook speech list', 'with size, licence and where each comes from']],
  );
  examples(
    speech
      .command('install')
      .description('install a speech model; a broken-off download goes on where it stopped')
      .argument(...NAME)
      .option(...JSON_OPTION)
      .action(async (name, options) => finish((await load()).installSpeech(terminal, name, options))),
    terminal,
    [['offbook speech install moonshine-tiny-en', 'a small one, for English']],
  );
  examples(
    withServer(speech.command('use').description('choose the recogniser of a folder of documents'))
      .argument('[name]', 'an installed model, or none')
      .option(...JSON_OPTION)
      .action(async (name, options) => finish((await load()).useSpeech(terminal, name, options))),
    terminal,
    [
      ['offbook speech use moonshine-tiny-en', 'for this folder'],
      ['offbook speech use none', 'back to following your script'],
    ],
  );
  examples(
    speech
      .command('remove')
      .description('remove a speech model from this machine')
      .argument(...NAME)
      .option(...JSON_OPTION)
      .action(async (name, options) => finish((await load()).removeSpeech(terminal, name, options))),
    terminal,
    [['offbook speech remove moonshine-tiny-en', 'its files go; your takes keep their words']],
  );
  examples(
    speech
      .command('say')
      .description('tell how a name of yours sounds, for following your script')
      .argument('[word]', 'as your guide writes it; without it, what is kept is shown')
      .argument('[sounds...]', 'what it sounds like, in plain words')
      .option('--forget', 'take it away')
      .option(...WORKSPACE)
      .option(...JSON_OPTION)
      .action(async (word, sounds, options) =>
        finish((await import('../commands/sayItLike.ts')).sayItLike(terminal, word, sounds, options)),
      ),
    terminal,
    [
      ['offbook speech say ComfyUI comfy you eye', 'as the page’s “A name isn’t heard right?”'],
      ['offbook speech say ComfyUI --forget', 'back to reading it by its letters'],
    ],
  );
  examples(
    withServer(speech.command('test').description('hear a recording, or a second of silence, and show what was heard'))
      .argument('[file]', 'a recording')
      .option('--use <name>', 'an installed model, in the place of the chosen one')
      .option(...JSON_OPTION)
      .action(async (file, options) => finish((await load()).testSpeech(terminal, file, options))),
    terminal,
    [['offbook speech test take.wav', 'with the recogniser of this folder']],
  );
}

const withServer = (command: Command): Command =>
  command
    .option('--folder <folder>', 'a model folder of sherpa-onnx that you have')
    .option('--server <address>', 'a server with /v1/audio/transcriptions; its key is read from OFFBOOK_SPEECH_KEY')
    .option('--model <name>', 'the model of that server', 'whisper-1')
    .option(...WORKSPACE);
