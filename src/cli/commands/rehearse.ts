import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openOffbook } from '../../main.ts';
import type { Offbook } from '../../operations/offbook.ts';
import type { TakeSummary } from '../../operations/ports.ts';
import { type LooseReview, reviewLoosely } from '../../operations/reviewWords.ts';
import { readSettings } from '../../operations/settings.ts';
import { importRecording } from '../../operations/takes/importRecording.ts';
import { startTake } from '../../operations/takes/recordTake.ts';
import { keepTranscript, setTakeDelivery, setTakeWords, transcriptOf } from '../../operations/takes/takeWords.ts';
import { viewTake } from '../../operations/takes/viewTake.ts';
import { type Failure, failure } from '../../shared/failure.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Story } from '../../stories/model.ts';
import type { Cue } from '../../takes/model.ts';
import { say } from '../../words/say.ts';
import { sayMessage, told } from '../../words/sayMessage.ts';
import { thisMachine } from '../doctor/machine.ts';
import { hearTake, type Told } from '../hearTake.ts';
import { liveLine, whileSaying } from '../liveLine.ts';
import { packageRoot } from '../package.ts';
import { printReview } from '../printReview.ts';
import { fileMissing } from '../readDocuments.ts';
import { microphoneMissing, recorderMissing, soundSilent } from '../recorder/recorderFailures.ts';
import { findRecorder, microphonesListed, type RecorderWay, recorderWays } from '../recorder/recorderWays.ts';
import { type ChosenStory, chooseStory } from '../rehearse/chooseStory.ts';
import { CUE_NAMES, CUE_WORDS, type CueWord, printCue } from '../rehearse/cue.ts';
import { keysFrom } from '../rehearse/keys.ts';
import { recordTelling } from '../rehearse/recordTelling.ts';
import { toldWords } from '../rehearse/stageLine.ts';
import { agrees, typeTelling } from '../rehearse/typeTelling.ts';
import { reviewJson } from '../reviewJson.ts';
import { scriptFollower } from '../scriptFollower.ts';
import { progressLine } from '../speechProgress.ts';
import { wordHearer } from '../speechWords.ts';
import { seconds, styled, type Terminal, wrap } from '../terminal.ts';

export interface RehearseOptions {
  readonly workspace?: string;
  readonly cue?: CueWord;
  /** The take ends by itself after so many. */
  readonly seconds?: number;
  /** Microphone, as the recorder names it. */
  readonly device?: string;
  readonly typed?: boolean;
  /** False for a take that leaves nothing behind. */
  readonly keep: boolean;
  readonly json?: boolean;
}

/** What a shell expects of a program that Ctrl-C ended. */
const CANCELLED = 130;
/** A recorder whose Offbook is gone ends by itself then. */
const MOST_SECONDS = 1800;
/** Nothing that was ever said into a microphone is below this. */
const SILENT_DBFS = -70;

type Done = Promise<Result<number, Failure>>;

/** One take in the terminal: cue, countdown, recording, review. Kept in the folder's history as the page keeps it. */
export async function rehearse(terminal: Terminal, wanted: string | undefined, options: RehearseOptions): Done {
  const folder = resolve(options.workspace ?? '.');
  if (!(await stat(folder).catch(() => null))?.isDirectory()) return err(fileMissing(folder));
  const opened = await openOffbook(folder, { isExample: false, partsFolder: join(packageRoot, 'dist') });
  if (!opened.ok) return opened;
  try {
    const { offbook } = opened.value;
    const chosen = await whileSaying(say('Reading your stories'), () => chooseStory(offbook, wanted));
    if (!chosen.ok) return chosen;
    // With JSON asked for, standard output holds nothing else.
    const shown: Terminal = options.json ? { ...terminal, out: (line = '') => terminal.error(line) } : terminal;
    const cue = options.cue ? CUE_WORDS[options.cue] : chosen.value.cue;
    const rehearsal = {
      terminal,
      shown,
      offbook,
      folder,
      options,
      cue,
      story: chosen.value.story,
    };
    printStory(shown, chosen.value, cue);
    return options.typed ? await typed(rehearsal) : await recorded(rehearsal);
  } finally {
    await opened.value.close();
  }
}

interface Rehearsal {
  readonly terminal: Terminal;
  /** Where a person reads. */
  readonly shown: Terminal;
  readonly offbook: Offbook;
  readonly folder: string;
  readonly options: RehearseOptions;
  readonly cue: Cue;
  readonly story: Story;
}

function printStory(terminal: Terminal, { story, why }: ChosenStory, cue: Cue): void {
  const { targetSeconds: target } = story;
  const name = [story.category, story.title].filter(Boolean).join(' · ');
  terminal.out(styled(terminal, 'bold', wrap(name, terminal.columns)));
  if (why) terminal.out(styled(terminal, 'dim', wrap(why, terminal.columns)));
  const aim = target ? `${say('Aim for {target}.', { target: seconds(target.max) })} ` : '';
  terminal.out(wrap(`${aim}${say('Your cue: {cue}.', { cue: sayMessage(CUE_NAMES[cue]) })}`, terminal.columns));
  terminal.out();
  printCue(terminal, story, cue);
  terminal.out();
}

async function recorded(rehearsal: Rehearsal): Done {
  const { terminal, shown, offbook, options, story } = rehearsal;
  const machine = thisMachine();
  if ((await findRecorder(machine)) === null) {
    const missing = recorderMissing(machine.platform);
    if (process.stdin.isTTY !== true) return err(missing);
    shown.out(wrap(told(missing, 'message'), shown.columns));
    return (await agrees(say('Type your answer now?'))) ? typed(rehearsal) : ok(0);
  }
  const hidden = await mkdtemp(join(tmpdir(), 'offbook-take-'));
  // A reader that closes the pipe ends the program at once.
  const sweep = (): void => rmSync(hidden, { recursive: true, force: true });
  process.once('exit', sweep);
  try {
    const file = join(hidden, 'take.wav');
    const ways = await recorderWays(
      machine,
      { file, device: options.device ?? null, mostSeconds: MOST_SECONDS },
      directShowMicrophones,
    );
    const { countdownSeconds, showLevel, sayItLike } = await readSettings(offbook);
    const telling = await tell(terminal, ways, {
      file,
      target: story.targetSeconds,
      stopAfterSeconds: options.seconds ?? null,
      countdownSeconds,
      showLevel,
      mostSeconds: MOST_SECONDS,
    });
    if (!telling.ok) return telling;
    if (telling.value === null) {
      terminal.error(say('Dropped; nothing was kept.'));
      return ok(CANCELLED);
    }
    const { wav, cutOff } = telling.value;
    terminal.error(say('Recorded {time}.', { time: toldWords(telling.value.seconds, story.targetSeconds) }));
    if (cutOff) terminal.error(say('The recorder ended by itself: what it had until then is reviewed.'));
    const heard = await hear(rehearsal, file, new Map(Object.entries(sayItLike)));
    if (!heard.ok) return heard;
    const { transcript, delivery } = heard.value;
    if (delivery && delivery.peakDbfs < SILENT_DBFS) return err(soundSilent());
    if (!options.keep) return print(rehearsal, reviewLoosely(story, transcript, delivery), null, null);
    return keepRecorded(rehearsal, wav, telling.value.seconds, cutOff, heard.value);
  } finally {
    process.off('exit', sweep);
    sweep();
  }
}

async function tell(
  terminal: Terminal,
  ways: readonly RecorderWay[],
  wanted: Omit<Parameters<typeof recordTelling>[3], 'ways'>,
) {
  if (ways.length === 0) return err(microphoneMissing('ffmpeg', message('It lists no audio device.')));
  const keys = keysFrom(process.stdin);
  const line = liveLine(process.stderr);
  try {
    return await recordTelling(terminal, line, keys, { ...wanted, ways });
  } finally {
    line.end();
    keys.close();
  }
}

async function hear(
  { terminal, folder, story }: Rehearsal,
  file: string,
  sayItLike: ReadonlyMap<string, string>,
): Promise<Result<Told, Failure>> {
  const hearer = wordHearer({ onlyHere: true });
  const follower = scriptFollower();
  const progress = progressLine(terminal);
  try {
    return await hearTake(file, null, { folder, story, hearer, follower, sayItLike }, progress.show);
  } finally {
    progress.end();
    await hearer.close();
    await follower.close();
  }
}

async function keepRecorded(rehearsal: Rehearsal, wav: Uint8Array, long: number, cutOff: boolean, heard: Told): Done {
  const { offbook, story, cue } = rehearsal;
  const startedAt = Math.round(offbook.clock.nowMs() - 1000 * long);
  const kept = await importRecording(offbook, { storyId: story.id, bytes: wav, changedAt: null, startedAt, cue });
  if (!kept.ok) return kept;
  const take = kept.value;
  if (cutOff) await offbook.database.takes.update(take.id, { status: 'interrupted' });
  if (heard.delivery) await setTakeDelivery(offbook, take.id, heard.delivery);
  if (heard.transcript) await keepTranscript(offbook, take, heard.transcript);
  return printKept(rehearsal, take.id, null);
}

async function typed(rehearsal: Rehearsal): Done {
  const { terminal, shown, offbook, options, story, cue } = rehearsal;
  const startedAt = offbook.clock.nowMs();
  const telling = await typeTelling(shown);
  if (telling === null) {
    terminal.error(say('Dropped; nothing was kept.'));
    return ok(CANCELLED);
  }
  const words = { kind: 'typed', text: telling.text } as const;
  const transcript = transcriptOf(words);
  if (!transcript.ok) return transcript;
  if (telling.text.trim() === '') {
    return err(
      failure('words-missing', message('Nothing was typed, so nothing was kept. Type your answer, or pipe it in.')),
    );
  }
  if (telling.seconds !== null) terminal.error(say('Typed in {time}.', { time: toldWords(telling.seconds, null) }));
  if (!options.keep) return print(rehearsal, reviewLoosely(story, transcript.value, null), null, telling.seconds);
  const take = await startTake(offbook, { storyId: story.id, cue, mimeType: null, startedAt });
  if (!take.ok) return take;
  const kept = await setTakeWords(offbook, take.value.id, words);
  return kept.ok ? printKept(rehearsal, take.value.id, telling.seconds) : kept;
}

/** Prints a take as the page shows it, from what was kept. */
async function printKept(rehearsal: Rehearsal, takeId: string, typedSeconds: number | null): Done {
  const viewed = await viewTake(rehearsal.offbook, takeId);
  if (!viewed.ok) return viewed;
  const { take, story, review: content, transcript, delivery, findings } = viewed.value;
  return print(
    rehearsal,
    { story: story ?? rehearsal.story, content, transcript, delivery, findings },
    take,
    typedSeconds,
  );
}

const UNHEARD = message(
  'Your script could not be followed in the sound, so points and facts could not be looked at. Choose a recogniser (offbook speech list), or give the words on the take’s page.',
);

async function print(
  { terminal, shown, offbook, options, story }: Rehearsal,
  reviewed: LooseReview,
  take: TakeSummary | null,
  typedSeconds: number | null,
): Done {
  if (options.json) {
    terminal.out(JSON.stringify({ ...reviewJson(reviewed), take, typedSeconds }, null, 2));
    return ok(0);
  }
  printReview(shown, reviewed, UNHEARD);
  const nth = (await offbook.database.takes.countByStory()).get(story.id) ?? 0;
  shown.out(
    wrap(
      take === null
        ? say('Not kept, as you asked.')
        : say('Kept as take {nth} of this story: offbook serve shows it with the others.', { nth }),
      shown.columns,
    ),
  );
  return ok(0);
}

/** What DirectShow calls the microphones of a machine with Windows. */
const directShowMicrophones = (ffmpeg: string): Promise<readonly string[]> =>
  new Promise((settle) => {
    execFile(ffmpeg, ['-hide_banner', '-list_devices', 'true', '-f', 'dshow', '-i', 'dummy'], (_, __, printed) =>
      settle(microphonesListed(printed)),
    );
  });
