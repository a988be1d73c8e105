import { type Failure, failure } from '../../shared/failure.ts';
import { message, type Message } from '../../shared/message.ts';

export type RecorderFailure = Failure<
  'recorder-missing' | 'microphone-missing' | 'microphone-denied' | 'recorder-failed' | 'recorder-died' | 'sound-silent'
>;

const TYPED = message('Or type your answer: offbook rehearse --typed');

const INSTALL: Readonly<Partial<Record<NodeJS.Platform, Message | string>>> = {
  darwin: 'brew install ffmpeg',
  win32: 'winget install ffmpeg',
  linux: message('apt install ffmpeg, or your system’s own way; sox, arecord, pw-record and parecord will do, too'),
};

/** How a recorder is got. */
export const howToInstall = (platform: NodeJS.Platform): Message | string => INSTALL[platform] ?? 'ffmpeg.org';

export const recorderMissing = (platform: NodeJS.Platform): RecorderFailure =>
  failure(
    'recorder-missing',
    message(
      'No program that records was found on this machine. Install one ({how}), or rehearse on the page, where the browser records: offbook serve. {typed}',
      { how: howToInstall(platform), typed: TYPED },
    ),
  );

/** What a recorder that got no sound said, as a failure that can be acted on. */
export function recorderFailed(name: string, said: string): RecorderFailure {
  const words = lastLine(said);
  if (/denied|not permitted|not authori[sz]ed/i.test(said)) {
    return failure(
      'microphone-denied',
      message(
        'The microphone may not be used from this terminal{quoted}. Allow it in your system’s settings. {typed}',
        { quoted: quotedFrom(name, words), typed: TYPED },
      ),
    );
  }
  if (
    /no such|not found|can(?:'|no)t open|cannot|could not|no default|connection refused|invalid device|no audio/i.test(
      said,
    )
  ) {
    return microphoneMissing(name, words);
  }
  return failure(
    'recorder-failed',
    message(
      'The recorder {name} gave no sound{quoted}. Try it by itself, or name a microphone with --device. {typed}',
      { name, quoted: quotedFrom(name, words), typed: TYPED },
    ),
  );
}

export const microphoneMissing = (name: string, words: Message | string): RecorderFailure =>
  failure(
    'microphone-missing',
    message('No microphone could be opened{quoted}. Plug one in, or name one with --device. {typed}', {
      quoted: quotedFrom(name, words),
      typed: TYPED,
    }),
  );

const quotedFrom = (name: string, words: Message | string): Message | string =>
  words === '' ? '' : message(' ({name}: “{words}”)', { name, words });

export const recorderDied = (name: string, said: string): RecorderFailure => {
  const words = lastLine(said);
  return failure(
    'recorder-died',
    message(
      'The recorder {name} ended by itself{quoted}, before there was anything to review. Nothing was kept; try once more.',
      { name, quoted: words === '' ? '' : message(' (“{words}”)', { words }) },
    ),
  );
};

export const soundSilent = (): RecorderFailure =>
  failure(
    'sound-silent',
    message(
      'The recording is silent, so nothing was kept. Is the microphone muted, or another one chosen? Name one with --device. {typed}',
      { typed: TYPED },
    ),
  );

/** A recorder's last words, short enough for a line. */
function lastLine(said: string): string {
  const line =
    said
      .split(/[\r\n]+/)
      // SoX names itself twice before it says anything.
      .map((one) => one.trim().replace(/^\S+ FAIL \S+: /, ''))
      .findLast((one) => one !== '') ?? '';
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
