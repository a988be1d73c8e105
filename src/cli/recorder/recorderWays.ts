import type { Machine } from '../doctor/machine.ts';
import { findProgram } from './findProgram.ts';

/** One way to record: a program with all it has to be told. */
export interface RecorderWay {
  /** As the person knows it: "ffmpeg", "arecord". */
  readonly name: string;
  readonly path: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** How it is asked to end: by an interrupt, or, where a system has none, by a letter. */
  readonly stop: 'interrupt' | 'q';
}

export interface RecordingWanted {
  /** Where the WAV goes. */
  readonly file: string;
  /** As the recorder names it; null for the system's own choice. */
  readonly device: string | null;
  /** It ends by itself then, should this program be gone. */
  readonly mostSeconds: number;
}

type RecorderMachine = Pick<Machine, 'searchPath' | 'platform' | 'runs'>;

/** Voices need 16,000; this keeps their consonants for listening, at 2.9 MB a minute. */
const RATE_HZ = 24_000;

/** The programs that can record, in the order they are tried. */
export const RECORDERS = ['ffmpeg', 'rec', 'sox', 'arecord', 'pw-record', 'parecord'] as const;
export type RecorderName = (typeof RECORDERS)[number];

/** The first recorder of the machine; null where there is none. */
export async function findRecorder(machine: RecorderMachine): Promise<{ name: RecorderName; path: string } | null> {
  for (const name of RECORDERS) {
    const path = await findProgram(machine, name);
    if (path !== null) return { name, path };
  }
  return null;
}

/**
 * Every way to record on this machine, the likeliest first: one that gets no sound gives way to the next.
 *
 * @param devicesOf what Windows calls its microphones, told by ffmpeg
 */
export async function recorderWays(
  machine: RecorderMachine,
  wanted: RecordingWanted,
  devicesOf: (ffmpeg: string) => Promise<readonly string[]>,
): Promise<readonly RecorderWay[]> {
  const ways: RecorderWay[] = [];
  for (const name of RECORDERS) {
    // rec is sox under another name.
    if (name === 'sox' && ways.some((way) => way.name === 'rec')) continue;
    const path = await findProgram(machine, name);
    if (path !== null) ways.push(...(await waysOf(name, path, machine.platform, wanted, devicesOf)));
  }
  return ways;
}

async function waysOf(
  name: RecorderName,
  path: string,
  platform: NodeJS.Platform,
  { file, device, mostSeconds }: RecordingWanted,
  devicesOf: (ffmpeg: string) => Promise<readonly string[]>,
): Promise<RecorderWay[]> {
  const way = (args: readonly string[], env: Record<string, string> = {}): RecorderWay => ({
    name,
    path,
    args,
    env,
    stop: platform === 'win32' ? 'q' : 'interrupt',
  });
  const rate = String(RATE_HZ);
  const most = String(mostSeconds);
  switch (name) {
    case 'ffmpeg': {
      const inputs = await ffmpegInputs(path, platform, device, devicesOf);
      const output = ['-t', most, '-ac', '1', '-ar', rate, '-c:a', 'pcm_s16le', '-flush_packets', '1', '-f', 'wav'];
      return inputs.map((input) => way(['-hide_banner', '-loglevel', 'error', ...input, ...output, '-y', file]));
    }
    case 'rec':
    case 'sox': {
      const source = name === 'rec' ? [] : ['-d'];
      const format = ['-c', '1', '-r', rate, '-b', '16', '-t', 'wav'];
      return [
        way(
          ['--buffer', '4096', '-q', ...source, ...format, file, 'trim', '0', most],
          device === null ? {} : { AUDIODEV: device },
        ),
      ];
    }
    case 'arecord': {
      const from = device === null ? [] : ['-D', device];
      return [way(['-q', ...from, '-t', 'wav', '-f', 'S16_LE', '-c', '1', '-r', rate, '-d', most, file])];
    }
    case 'pw-record': {
      const from = device === null ? [] : ['--target', device];
      return [way([...from, '--rate', rate, '--channels', '1', '--format', 's16', file])];
    }
    case 'parecord': {
      const from = device === null ? [] : [`--device=${device}`];
      return [way([...from, `--rate=${rate}`, '--channels=1', '--format=s16le', '--file-format=wav', file])];
    }
  }
}

/** What ffmpeg listens to, per system. https://ffmpeg.org/ffmpeg-devices.html */
async function ffmpegInputs(
  path: string,
  platform: NodeJS.Platform,
  device: string | null,
  devicesOf: (ffmpeg: string) => Promise<readonly string[]>,
): Promise<readonly (readonly string[])[]> {
  switch (platform) {
    case 'darwin':
      return [['-f', 'avfoundation', '-i', `:${device ?? 'default'}`]];
    case 'win32': {
      // DirectShow has no default; it takes the first.
      const named = device ?? (await devicesOf(path))[0];
      return named === undefined ? [] : [['-f', 'dshow', '-i', `audio=${named}`]];
    }
    default:
      // PipeWire answers as PulseAudio does; without either, ALSA.
      return ['pulse', 'alsa'].map((kind) => ['-f', kind, '-i', device ?? 'default']);
  }
}

/** The microphones in what `ffmpeg -list_devices true -f dshow -i dummy` prints. */
export const microphonesListed = (printed: string): string[] =>
  [...printed.matchAll(/"([^"]+)"\s+\(audio\)/g)].map((found) => found[1]!);
