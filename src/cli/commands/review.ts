import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { dirname, resolve } from 'node:path';
import { matchStory } from '../../operations/library.ts';
import { type LooseReview, reviewLoosely } from '../../operations/reviewWords.ts';
import { transcriptOf } from '../../operations/takes/takeWords.ts';
import { type Failure, failure } from '../../shared/failure.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Transcript } from '../../speech/model.ts';
import type { Story } from '../../stories/model.ts';
import { hearTake } from '../hearTake.ts';
import { scriptFollower } from '../scriptFollower.ts';
import { wordHearer } from '../speechWords.ts';
import { answerJsonLines } from '../jsonLines.ts';
import { progressLine } from '../speechProgress.ts';
import { printReview } from '../printReview.ts';
import { fileMissing, readDocuments } from '../readDocuments.ts';
import { reviewJson } from '../reviewJson.ts';
import type { Terminal } from '../terminal.ts';

export interface ReviewOptions {
  readonly stdin?: boolean;
  readonly json?: boolean;
  readonly story?: string;
  readonly words?: string;
  readonly audio?: string;
}

export async function review(
  terminal: Terminal,
  document: string | undefined,
  options: ReviewOptions,
): Promise<Result<number, Failure>> {
  if (options.stdin) return reviewJsonLines(terminal);
  if (document === undefined) {
    return err(
      failure(
        'usage',
        message(
          'Name the guide: offbook review GUIDE.md --story "Story 1" --words take.txt (or --audio take.wav, or the words on standard input).',
        ),
      ),
    );
  }
  const story = await findStoryIn(document, options.story, storyReader());
  if (!story.ok) return story;
  const given = await transcriptFrom(options);
  if (!given.ok) return given;
  const hearer = wordHearer();
  const follower = scriptFollower();
  const progress = progressLine(terminal);
  try {
    const told = await hearTake(
      options.audio,
      given.value,
      { folder: dirname(resolve(document)), story: story.value, hearer, follower },
      progress.show,
    );
    progress.end();
    if (!told.ok) return told;
    const { transcript, delivery } = told.value;
    return print(terminal, reviewLoosely(story.value, transcript, delivery), options);
  } finally {
    progress.end();
    await hearer.close();
    await follower.close();
  }
}

function print(terminal: Terminal, reviewed: LooseReview, options: ReviewOptions): Result<number, never> {
  if (options.json) terminal.out(JSON.stringify(reviewJson(reviewed), null, 2));
  else printReview(terminal, reviewed);
  return ok(0);
}

/** Takes as JSON lines `{id, document, story, text | audio}`; reviews as JSON lines in the same order. */
async function reviewJsonLines(terminal: Terminal): Promise<Result<number, Failure>> {
  const read = storyReader();
  const hearer = wordHearer();
  const follower = scriptFollower();
  const failed = await answerJsonLines(process.stdin, terminal.out, async (take) => {
    const { document, story: wanted, text, audio } = take;
    if (typeof document !== 'string' || (typeof text !== 'string' && typeof audio !== 'string')) {
      return err(
        failure(
          'take-invalid',
          message(
            'A take is {open}"id", "document": path, "story": number, category or title, "text": words{close} or with "audio": path.',
            { open: '{', close: '}' },
          ),
        ),
      );
    }
    const story = await findStoryIn(document, wanted === undefined ? undefined : String(wanted), read);
    if (!story.ok) return story;
    const given = typeof text === 'string' ? transcriptOf({ kind: 'pasted', text }) : ok(null);
    if (!given.ok) return given;
    const path = typeof audio === 'string' ? audio : undefined;
    const told = await hearTake(path, given.value, {
      folder: dirname(resolve(document)),
      story: story.value,
      hearer,
      follower,
    });
    if (!told.ok) return told;
    const { transcript, delivery } = told.value;
    return ok(reviewJson(reviewLoosely(story.value, transcript, delivery)));
  });
  await hearer.close();
  await follower.close();
  return ok(failed > 0 ? 1 : 0);
}

type StoryReader = (document: string) => Promise<Result<readonly Story[], Failure>>;

/** Reads each document once, however many takes are of it. */
function storyReader(): StoryReader {
  const seen = new Map<string, ReturnType<StoryReader>>();
  return (document) => {
    const key = resolve(document);
    const stories =
      seen.get(key) ??
      readDocuments([document]).then((read) => (read.ok ? ok(read.value.flatMap((one) => one.stories)) : read));
    seen.set(key, stories);
    return stories;
  };
}

async function findStoryIn(
  document: string,
  wanted: string | undefined,
  read: StoryReader,
): Promise<Result<Story, Failure>> {
  const stories = await read(document);
  if (!stories.ok) return stories;
  const names =
    stories.value.map((story) => `${story.number ?? ''} ${story.category ?? story.title}`.trim()).join(', ') ||
    message('none');
  const only = stories.value.length === 1 ? stories.value[0] : undefined;
  const story = wanted === undefined ? only : matchStory(stories.value, wanted);
  if (story) return ok(story);
  return err(
    failure(
      'story-missing',
      wanted === undefined
        ? message('Say which story with --story: {document} has {names}.', { document, names })
        : message('No story "{wanted}" in {document}; it has {names}. Name one by number, category or title.', {
            wanted,
            document,
            names,
          }),
    ),
  );
}

/** The words of --words FILE; else standard input where something is piped in; else none, when there is sound to review. */
async function transcriptFrom(options: ReviewOptions): Promise<Result<Transcript | null, Failure>> {
  if (options.words !== undefined && options.words !== '-') {
    const content = await readFile(options.words, 'utf8').catch(() => null);
    return content === null
      ? err(fileMissing(options.words))
      : transcriptOf({ kind: 'file', name: options.words, content });
  }
  if (options.audio !== undefined && options.words !== '-') return ok(null);
  if (process.stdin.isTTY) {
    return err(
      failure(
        'words-missing',
        message(
          'Give the words of the take: --words FILE (.txt, .vtt, .srt, Whisper .json), or pipe them in. Or give its sound with --audio FILE.',
        ),
      ),
    );
  }
  return transcriptOf({ kind: 'pasted', text: await readAll(process.stdin) });
}
