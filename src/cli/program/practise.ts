import { type Command, Option } from 'commander';
import { say } from '../../words/say.ts';
import { CUE_WORDS } from '../rehearse/cue.ts';
import { examples } from './help.ts';
import type { Host } from './host.ts';
import { folderArgument, jsonOption, wholeNumber, workspaceOption } from './options.ts';

/** Commands to practise with: the page, today, a take, cards, reviews. */
export function addPractise(program: Command, { terminal, finish }: Host): void {
  examples(
    program
      .command('serve')
      .description(say('open a folder of documents in the browser'))
      .argument(...folderArgument())
      .option(
        '--port <number>',
        say('port on this machine (default: 4545, or the next free one)'),
        wholeNumber(0, 65535),
      )
      .option('--no-open', say('do not open the browser'))
      .option(
        '--lan',
        say('also for your phone: over HTTPS in the local network, to devices you pair with a one-time code'),
      )
      .option('--lan-address <address>', say('reach it at this address of this machine (default: all private ones)'))
      .option(
        '--lan-port <number>',
        say('port in the local network (default: the next free one)'),
        wholeNumber(0, 65535),
      )
      .option('--json', say('print where it is, and the pairing code, as JSON'))
      .option('--example-unless-folder', say('open the example when no folder is named'))
      .action(async (folder, options) =>
        finish((await import('../commands/serve.ts')).serve(terminal, folder, options)),
      ),
    terminal,
    [
      ['offbook serve', say('this folder, in your browser')],
      ['offbook serve ~/interview --port 5000 --no-open', say('another folder, at a port of your own')],
      ['offbook serve --lan', say('on your phone, too: it shows a QR code')],
    ],
  );

  examples(
    program
      .command('today')
      .description(say('show what to do today, how long it takes, why, and how ready your stories are'))
      .argument(...folderArgument())
      .option(...jsonOption())
      .action(async (folder, options) =>
        finish((await import('../commands/today.ts')).today(terminal, folder, options)),
      ),
    terminal,
    [
      ['offbook today', say('the plan for this folder')],
      ['offbook today --json | jq .next.title', say('what comes next, for a status line')],
    ],
  );

  examples(
    program
      .command('rehearse')
      .description(say('tell a story: cue, countdown, recording, and the review of the take'))
      .argument('[story]', say('its number, category or title (default: the one that today’s plan has next)'))
      .addOption(
        new Option(
          '--cue <cue>',
          say('what you may look at (default: the step of the ladder the story stands on)'),
        ).choices(Object.keys(CUE_WORDS)),
      )
      .option('--seconds <number>', say('end the take by itself after so many seconds'), wholeNumber(1, 1800))
      .option('--device <name>', say('the microphone, as your recorder names it'))
      .option('--typed', say('type your answer, or pipe it in, without a microphone'))
      .option('--no-keep', say('review it, and leave nothing behind'))
      .option(...workspaceOption())
      .option('--json', say('print the review as JSON'))
      .action(async (story, options) =>
        finish((await import('../commands/rehearse.ts')).rehearse(terminal, story, options)),
      ),
    terminal,
    [
      ['offbook rehearse', say('the story that today’s plan has next, with the cue it is ready for')],
      ['offbook rehearse conflict --cue hook', say('one story, from its first sentence')],
      ['offbook rehearse 2 --typed', say('without a microphone')],
    ],
  );

  examples(
    program
      .command('drill')
      .description(say('recall today’s cards in the terminal: numbers, names, hooks, points, made from your documents'))
      .argument(...folderArgument())
      .option('--story <story>', say('only cards of this story: its number, category or title'))
      .option('--more <minutes>', say('so many minutes more than planned for today'), wholeNumber(1, 600))
      .option('--list', say('show what is due instead of asking it'))
      .option('--json', say('print what is due as JSON'))
      .action(async (folder, options) =>
        finish((await import('../commands/recallDrill.ts')).drill(terminal, folder, options)),
      ),
    terminal,
    [
      ['offbook drill', say('what is due today, one by one')],
      ['offbook drill --story conflict --more 5', say('five minutes more, of one story')],
      ['offbook drill --list', say('only a look')],
    ],
  );

  examples(
    program
      .command('review')
      .description(say('review one telling of a story: its words, its sound, or both'))
      .argument('[guide]', say('the guide that has the story'))
      .option('--story <name>', say('number, category or title of the story'))
      .option('--words <file>', say('what was said: .txt, .vtt, .srt or Whisper .json; - for standard input'))
      .option('--audio <file>', say('the recording: .wav, .mp3, .flac, .ogg, .webm; .m4a with ffmpeg installed'))
      .option(...jsonOption())
      .option(
        '--stdin',
        say('read takes as JSON lines {shape} and print reviews as JSON lines', {
          shape: '{id, document, story, text | audio}',
        }),
      )
      .action(async (guide, options) =>
        finish((await import('../commands/review.ts')).review(terminal, guide, options)),
      ),
    terminal,
    [
      ['offbook review guide.md --story 2 --audio take.wav', say('a recording')],
      ['offbook review guide.md --story conflict < said.txt', say('words alone')],
      ['offbook review --stdin < takes.jsonl', say('many takes at once')],
    ],
  );

  examples(
    program
      .command('answers')
      .description(say('review answers to interview questions'))
      .requiredOption(
        '--stdin',
        say('read JSON lines {shape} and print reviews as JSON lines', {
          shape: '{id, question, text}',
        }),
      )
      .option('--json', say('as without it: it prints JSON lines always'))
      .action(async () => finish((await import('../commands/answers.ts')).answers(terminal))),
    terminal,
    [['offbook answers --stdin < answers.jsonl', say('a line for each answer, in the same order')]],
  );
}
