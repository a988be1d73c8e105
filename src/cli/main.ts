#!/usr/bin/env node
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import type { Failure } from '../shared/failure.ts';
import type { Result } from '../shared/result.ts';
import { version } from './package.ts';
import { styled, systemTerminal } from './terminal.ts';

const terminal = systemTerminal();

/** Exit codes: 0 done, 1 an expected failure (said in words), 2 the command was used wrongly, 130 ended by Ctrl-C. */
async function finish(work: Promise<Result<number, Failure>>): Promise<void> {
  const done = await work;
  if (done.ok) {
    process.exitCode = done.value;
    return;
  }
  const { code, message } = done.error;
  // Whoever asked for JSON gets some, and a person beside it still reads what happened.
  if (asksForJson(process.argv)) terminal.out(JSON.stringify({ error: { code, message } }));
  terminal.error(`${styled(terminal, 'red', 'offbook:')} ${message}`);
  process.exitCode = code === 'usage' ? 2 : 1;
}

/** Before "--" everything is an option or a name. */
const asksForJson = (words: readonly string[]): boolean =>
  words.slice(0, words.includes('--') ? words.indexOf('--') : undefined).includes('--json');

const wholeNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < least || value > most)
      throw new InvalidArgumentError(`It should be a whole number from ${least} to ${most}.`);
    return value;
  };
const pace = wholeNumber(60, 300);

const program = new Command('offbook')
  .description('Rehearse your interview answers until you can tell them off book. Everything stays on this machine.')
  .version(version)
  .showHelpAfterError('(offbook --help shows how it is used)')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

// Commands are loaded when they are used: `stories` need not wait for the server's code.
program
  .command('serve')
  .description('open a folder of documents in the browser')
  .argument('[folder]', 'folder with your Markdown documents (default: this folder)')
  .option('--port <number>', 'port on this machine (default: 4545, or the next free one)', wholeNumber(0, 65535))
  .option('--no-open', 'do not open the browser')
  .option('--lan', 'also for your phone: over HTTPS in the local network, to devices you pair with a one-time code')
  .option('--lan-address <address>', 'reach it at this address of this machine (default: all private ones)')
  .option('--lan-port <number>', 'port in the local network (default: the next free one)', wholeNumber(0, 65535))
  .option('--json', 'print where it is, and the pairing code, as JSON')
  .option('--example-unless-folder', 'open the example when no folder is named')
  .action(async (folder, options) => finish((await import('./commands/serve.ts')).serve(terminal, folder, options)));

program
  .command('today')
  .description('show what to do today, how long it takes, why, and how ready your stories are')
  .argument('[folder]', 'folder with your documents (default: this folder)')
  .option('--json', 'print JSON')
  .action(async (folder, options) => finish((await import('./commands/today.ts')).today(terminal, folder, options)));

program
  .command('rehearse')
  .description('tell a story: cue, countdown, recording, and the review of the take')
  .argument('[story]', 'its number, category or title (default: the one that today’s plan has next)')
  .addOption(
    new Option('--cue <cue>', 'what you may look at (default: the step of the ladder the story stands on)').choices([
      'script',
      'points',
      'numbers',
      'hook',
      'nothing',
    ]),
  )
  .option('--seconds <number>', 'end the take by itself after so many seconds', wholeNumber(1, 1800))
  .option('--device <name>', 'the microphone, as your recorder names it')
  .option('--typed', 'type your answer, or pipe it in, without a microphone')
  .option('--no-keep', 'review it, and leave nothing behind')
  .option('--workspace <folder>', 'the folder of documents (default: this folder)')
  .option('--json', 'print the review as JSON')
  .action(async (story, options) =>
    finish((await import('./commands/rehearse.ts')).rehearse(terminal, story, options)),
  );

program
  .command('drill')
  .description('recall today’s cards in the terminal: numbers, names, hooks, points, made from your documents')
  .argument('[folder]', 'folder with your documents (default: this folder)')
  .option('--story <story>', 'only cards of this story: its number, category or title')
  .option('--more <minutes>', 'so many minutes more than planned for today', wholeNumber(1, 600))
  .option('--list', 'show what is due instead of asking it')
  .option('--json', 'print what is due as JSON')
  .action(async (folder, options) =>
    finish((await import('./commands/recallDrill.ts')).drill(terminal, folder, options)),
  );

program
  .command('stories')
  .description('show the stories in guides, their facts, and whether each fits its time')
  .argument('<paths...>', 'files or folders')
  .option('--json', 'print JSON')
  .option('--pace <words>', 'your pace in words a minute (default: as measured in the folder, else 150)', pace)
  .action(async (paths, options) => finish((await import('./commands/stories.ts')).stories(terminal, paths, options)));

program
  .command('sessions')
  .description('show practice sessions: questions, answers, reflection')
  .argument('<paths...>', 'files or folders')
  .option('--json', 'print JSON')
  .action(async (paths, options) =>
    finish((await import('./commands/sessions.ts')).sessions(terminal, paths, options)),
  );

program
  .command('check')
  .description('find what is worth mending in documents (grammar and spelling are checked on the page only)')
  .argument('<paths...>', 'files or folders')
  .option('--json', 'print JSON')
  .option('--strict', 'exit with 1 when anything worse than a notice is found')
  .option('--pace <words>', 'your pace in words a minute (default: as measured in the folder, else 150)', pace)
  .action(async (paths, options) => finish((await import('./commands/check.ts')).check(terminal, paths, options)));

program
  .command('review')
  .description('review one telling of a story: its words, its sound, or both')
  .argument('[guide]', 'the guide that has the story')
  .option('--story <name>', 'number, category or title of the story')
  .option('--words <file>', 'what was said: .txt, .vtt, .srt or Whisper .json; - for standard input')
  .option('--audio <file>', 'the recording: .wav, .mp3, .flac, .ogg, .webm; .m4a with ffmpeg installed')
  .option('--json', 'print JSON')
  .option('--stdin', 'read takes as JSON lines {id, document, story, text | audio} and print reviews as JSON lines')
  .action(async (guide, options) => finish((await import('./commands/review.ts')).review(terminal, guide, options)));

program
  .command('answers')
  .description('review answers to interview questions')
  .requiredOption('--stdin', 'read JSON lines {id, question, text} and print reviews as JSON lines')
  .action(async () => finish((await import('./commands/answers.ts')).answers(terminal)));

program
  .command('doctor')
  .description('say what is missing on this machine (browser, microphone, recogniser, disk) and how to get it')
  .argument('[folder]', 'folder with your documents (default: this folder)')
  .option('--json', 'print JSON')
  .action(async (folder, options) => finish((await import('./commands/doctor.ts')).doctor(terminal, folder, options)));

program
  .command('completions')
  .description('print a script that completes commands in your shell')
  .addArgument(new Argument('<shell>', 'which shell').choices(['bash', 'zsh', 'fish']))
  .action(async (shell) => {
    const { completionScript } = await import('./completions.ts');
    process.stdout.write(completionScript(program, shell));
  });

const speech = program.command('speech').description('choose how the words of a take are heard');
speech
  .command('list')
  .description('show the recognisers there are')
  .option('--json', 'print JSON')
  .option('--workspace <folder>', 'the folder whose choice is shown (default: this folder)')
  .action(async (options) => finish((await import('./commands/speech.ts')).listSpeech(terminal, options)));
speech
  .command('install')
  .description('install a speech model; a broken-off download goes on where it stopped')
  .argument('<name>', 'as shown by: offbook speech list')
  .action(async (name) => finish((await import('./commands/speech.ts')).installSpeech(terminal, name)));
speech
  .command('remove')
  .description('remove a speech model from this machine')
  .argument('<name>', 'as shown by: offbook speech list')
  .action(async (name) => finish((await import('./commands/speech.ts')).removeSpeech(terminal, name)));
for (const [name, summary] of [
  ['use', 'choose the recogniser of a folder of documents'],
  ['test', 'hear a recording, or a second of silence, and show what was heard'],
] as const) {
  const command = speech
    .command(name)
    .description(summary)
    .option('--folder <folder>', 'a model folder of sherpa-onnx that you have')
    .option('--server <address>', 'a server with /v1/audio/transcriptions; its key is read from OFFBOOK_SPEECH_KEY')
    .option('--model <name>', 'the model of that server', 'whisper-1')
    .option('--workspace <folder>', 'the folder of documents (default: this folder)');
  if (name === 'use') {
    command
      .argument('[name]', 'an installed model, or none')
      .action(async (model, options) =>
        finish((await import('./commands/speech.ts')).useSpeech(terminal, model, options)),
      );
  } else {
    command
      .argument('[file]', 'a recording')
      .option('--use <name>', 'an installed model, in the place of the chosen one')
      .option('--json', 'print JSON')
      .action(async (file, options) =>
        finish((await import('./commands/speech.ts')).testSpeech(terminal, file, options)),
      );
  }
}

await program.parseAsync();
