import { type Command, Option } from 'commander';
import { CUE_WORDS } from '../rehearse/cue.ts';
import { examples } from './help.ts';
import type { Host } from './host.ts';
import { FOLDER, JSON_OPTION, wholeNumber } from './options.ts';

/** Commands to practise with: the page, today, a take, cards, reviews. */
export function addPractise(program: Command, { terminal, finish }: Host): void {
  examples(
    program
      .command('serve')
      .description('open a folder of documents in the browser')
      .argument(...FOLDER)
      .option('--port <number>', 'port on this machine (default: 4545, or the next free one)', wholeNumber(0, 65535))
      .option('--no-open', 'do not open the browser')
      .option('--lan', 'also for your phone: over HTTPS in the local network, to devices you pair with a one-time code')
      .option('--lan-address <address>', 'reach it at this address of this machine (default: all private ones)')
      .option('--lan-port <number>', 'port in the local network (default: the next free one)', wholeNumber(0, 65535))
      .option('--json', 'print where it is, and the pairing code, as JSON')
      .option('--example-unless-folder', 'open the example when no folder is named')
      .action(async (folder, options) =>
        finish((await import('../commands/serve.ts')).serve(terminal, folder, options)),
      ),
    terminal,
    [
      ['offbook serve', 'this folder, in your browser'],
      ['offbook serve ~/interview --port 5000 --no-open', 'another folder, at a port of your own'],
      ['offbook serve --lan', 'on your phone, too: it shows a QR code'],
    ],
  );

  examples(
    program
      .command('today')
      .description('show what to do today, how long it takes, why, and how ready your stories are')
      .argument(...FOLDER)
      .option(...JSON_OPTION)
      .action(async (folder, options) =>
        finish((await import('../commands/today.ts')).today(terminal, folder, options)),
      ),
    terminal,
    [
      ['offbook today', 'the plan for this folder'],
      ['offbook today --json | jq .next.title', 'what comes next, for a status line'],
    ],
  );

  examples(
    program
      .command('rehearse')
      .description('tell a story: cue, countdown, recording, and the review of the take')
      .argument('[story]', 'its number, category or title (default: the one that today’s plan has next)')
      .addOption(
        new Option('--cue <cue>', 'what you may look at (default: the step of the ladder the story stands on)').choices(
          Object.keys(CUE_WORDS),
        ),
      )
      .option('--seconds <number>', 'end the take by itself after so many seconds', wholeNumber(1, 1800))
      .option('--device <name>', 'the microphone, as your recorder names it')
      .option('--typed', 'type your answer, or pipe it in, without a microphone')
      .option('--no-keep', 'review it, and leave nothing behind')
      .option('--workspace <folder>', 'the folder of documents (default: this folder)')
      .option('--json', 'print the review as JSON')
      .action(async (story, options) =>
        finish((await import('../commands/rehearse.ts')).rehearse(terminal, story, options)),
      ),
    terminal,
    [
      ['offbook rehearse', 'the story that today’s plan has next, with the cue it is ready for'],
      ['offbook rehearse conflict --cue hook', 'one story, from its first sentence'],
      ['offbook rehearse 2 --typed', 'without a microphone'],
    ],
  );

  examples(
    program
      .command('drill')
      .description('recall today’s cards in the terminal: numbers, names, hooks, points, made from your documents')
      .argument(...FOLDER)
      .option('--story <story>', 'only cards of this story: its number, category or title')
      .option('--more <minutes>', 'so many minutes more than planned for today', wholeNumber(1, 600))
      .option('--list', 'show what is due instead of asking it')
      .option('--json', 'print what is due as JSON')
      .action(async (folder, options) =>
        finish((await import('../commands/recallDrill.ts')).drill(terminal, folder, options)),
      ),
    terminal,
    [
      ['offbook drill', 'what is due today, one by one'],
      ['offbook drill --story conflict --more 5', 'five minutes more, of one story'],
      ['offbook drill --list', 'only a look'],
    ],
  );

  examples(
    program
      .command('review')
      .description('review one telling of a story: its words, its sound, or both')
      .argument('[guide]', 'the guide that has the story')
      .option('--story <name>', 'number, category or title of the story')
      .option('--words <file>', 'what was said: .txt, .vtt, .srt or Whisper .json; - for standard input')
      .option('--audio <file>', 'the recording: .wav, .mp3, .flac, .ogg, .webm; .m4a with ffmpeg installed')
      .option(...JSON_OPTION)
      .option('--stdin', 'read takes as JSON lines {id, document, story, text | audio} and print reviews as JSON lines')
      .action(async (guide, options) =>
        finish((await import('../commands/review.ts')).review(terminal, guide, options)),
      ),
    terminal,
    [
      ['offbook review guide.md --story 2 --audio take.wav', 'a recording'],
      ['offbook review guide.md --story conflict < said.txt', 'words alone'],
      ['offbook review --stdin < takes.jsonl', 'many takes at once'],
    ],
  );

  examples(
    program
      .command('answers')
      .description('review answers to interview questions')
      .requiredOption('--stdin', 'read JSON lines {id, question, text} and print reviews as JSON lines')
      .option('--json', 'as without it: it prints JSON lines always')
      .action(async () => finish((await import('../commands/answers.ts')).answers(terminal))),
    terminal,
    [['offbook answers --stdin < answers.jsonl', 'a line for each answer, in the same order']],
  );
}
