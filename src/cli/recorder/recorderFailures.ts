import { type Failure, failure } from '../../shared/failure.ts';

export type RecorderFailure = Failure<
  'recorder-missing' | 'microphone-missing' | 'microphone-denied' | 'recorder-failed' | 'recorder-died' | 'sound-silent'
>;

const TYPED = 'Or type your answer: offbook rehearse --typed';

const INSTALL: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: 'brew install ffmpeg',
  win32: 'winget install ffmpeg',
  linux: 'apt install ffmpeg, or your system’s own way; sox, arecord, pw-record and parecord will do, too',
};

/** How a recorder is got. */
export const howToInstall = (platform: NodeJS.Platform): string => INSTALL[platform] ?? 'ffmpeg.org';

export const recorderMissing = (platform: NodeJS.Platform): RecorderFailure =>
  failure(
    'recorder-missing',
    `No program that records was found on this machine. Install one (${howToInstall(platform)}), or rehearse on the page, where the browser records: offbook serve. ${TYPED}`,
  );

/** What a recorder that got no sound said, as a failure that can be acted on. */
export function recorderFailed(name: string, said: string): RecorderFailure {
  const words = lastLine(said);
  const quoted = words === '' ? '' : ` (${name}: “${words}”)`;
  if (/denied|not permitted|not authori[sz]ed/i.test(said)) {
    return failure(
      'microphone-denied',
      `The microphone may not be used from this terminal${quoted}. Allow it in your system’s settings. ${TYPED}`,
    );
  }
  if (
    /no such|not found|can(?:'|no)t open|cannot|could not|no default|connection refused|invalid device|no audio/i.test(
      said,
    )
  ) {
    return failure(
      'microphone-missing',
      `No microphone could be opened${quoted}. Plug one in, or name one with --device. ${TYPED}`,
    );
  }
  return failure(
    'recorder-failed',
    `The recorder ${name} gave no sound${quoted}. Try it by itself, or name a microphone with --device. ${TYPED}`,
  );
}

export const recorderDied = (name: string, said: string): RecorderFailure => {
  const words = lastLine(said);
  return failure(
    'recorder-died',
    `The recorder ${name} ended by itself${words === '' ? '' : ` (“${words}”)`}, before there was anything to review. Nothing was kept; try once more.`,
  );
};

export const soundSilent = (): RecorderFailure =>
  failure(
    'sound-silent',
    `The recording is silent, so nothing was kept. Is the microphone muted, or another one chosen? Name one with --device. ${TYPED}`,
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
