import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fold } from '../../language/words.ts';
import { openOffbook } from '../../main.ts';
import { changeSettings, readSettings } from '../../operations/settings.ts';
import { type Failure, failure } from '../../shared/failure.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { say } from '../../words/say.ts';
import { ownWordsIn } from '../ownWords.ts';
import { packageRoot } from '../package.ts';
import { fileMissing } from '../readDocuments.ts';
import { type Terminal, wrap } from '../terminal.ts';

export interface SayItLikeOptions {
  readonly json?: boolean;
  readonly workspace?: string;
  readonly forget?: boolean;
}

/** As the page takes them. */
const LONGEST_WORD = 60;
const LONGEST_SOUND = 200;

const EXAMPLE = 'offbook speech say ComfyUI comfy you eye';

/** Keeps how the person says a word ("ComfyUI" sounds like "comfy you eye"), forgets it, or shows what is kept. */
export async function sayItLike(
  terminal: Terminal,
  word: string | undefined,
  sounds: readonly string[],
  options: SayItLikeOptions,
): Promise<Result<number, Failure>> {
  const folder = resolve(options.workspace ?? '.');
  if (!(await stat(folder).catch(() => null))?.isDirectory()) return err(fileMissing(folder));
  if (word === undefined) {
    const kept = await ownWordsIn(folder);
    return kept.ok ? show(terminal, kept.value, options) : kept;
  }
  const like = sounds.join(' ').trim();
  const wrong = options.forget ? null : wrongIn(word.trim(), like);
  if (wrong) return err(wrong);
  const opened = await openOffbook(folder, { isExample: false, partsFolder: join(packageRoot, 'dist') });
  if (!opened.ok) return opened;
  const { offbook, close } = opened.value;
  try {
    const next = new Map(Object.entries((await readSettings(offbook)).sayItLike));
    const key = fold(word.trim());
    if (!options.forget) next.set(key, like);
    else if (!next.delete(key)) {
      return err(
        failure(
          'say-it-like-missing',
          message('Nothing is kept for "{word}". What is kept is shown by: offbook speech say', { word }),
        ),
      );
    }
    await changeSettings(offbook, { sayItLike: Object.fromEntries(next) });
    return show(terminal, next, options);
  } finally {
    await close();
  }
}

function wrongIn(word: string, like: string): Failure | null {
  if (!/^\S+$/.test(word) || !/\p{L}/u.test(word) || word.length > LONGEST_WORD)
    return failure('say-it-like-word', message('Give one word as your guide writes it, not "{word}".', { word }));
  if (!/[a-z]/.test(fold(like)) || like.length > LONGEST_SOUND) {
    return failure(
      'say-it-like-sound',
      message('Say in plain words what "{word}" sounds like. {came}; try: {example}', {
        word,
        came: like === '' ? message('Nothing came') : message('"{like}" came', { like }),
        example: EXAMPLE,
      }),
    );
  }
  return null;
}

function show(
  terminal: Terminal,
  kept: ReadonlyMap<string, string>,
  { json }: SayItLikeOptions,
): Result<number, Failure> {
  if (json) terminal.out(JSON.stringify({ sayItLike: Object.fromEntries(kept) }, null, 2));
  else if (kept.size === 0) {
    terminal.out(
      wrap(say('No words of your own are kept here. Keep one: {example}', { example: EXAMPLE }), terminal.columns),
    );
  } else
    for (const [word, like] of kept)
      terminal.out(wrap(say('{word} sounds like “{like}”', { word, like }), terminal.columns));
  return ok(0);
}
