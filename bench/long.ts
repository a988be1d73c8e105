import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDocument } from '../src/operations/library.ts';
import { resampled } from '../src/speech/resample.ts';
import { espeakSound, writeWav } from './delivery/wavFile.ts';

const GUIDE = 'examples/workspace/larkmoor-study-guide.md';
const STORY = '1';
const RATE_HZ = 48_000;
/** `offbook review --audio` looks at its memory this often. */
const LOOK_EVERY_MS = 50;

interface Cost {
  readonly seconds: number;
  /** Of the processor, which other work on the machine does not lengthen. */
  readonly processorSeconds: number;
  /** The most memory that the process ever had, MB; null where the system doesn't tell. */
  readonly peakMb: number | null;
}

/** Recordings of 1, 10 and 30 minutes through `offbook review --audio`: decoded, measured and followed. Needs espeak-ng. */
export async function benchLong(): Promise<void> {
  if (spawnSync('espeak-ng', ['--version']).status !== 0) {
    console.log('long: not run, it needs espeak-ng.');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'offbook-bench-'));
  try {
    const costs: Cost[] = [];
    for (const minutes of [1, 10, 30]) {
      const file = join(folder, `${minutes}.wav`);
      writeRecording(file, minutes);
      const cost = await reviewed(file);
      costs.push(cost);
      console.log(
        `review of ${minutes} min of sound (48 kHz WAV): ${cost.seconds.toFixed(1)} s (${cost.processorSeconds.toFixed(1)} s of processor), ${cost.peakMb === null ? 'memory not known' : `${Math.round(cost.peakMb)} MB`} at most   aim: under 300 MB`,
      );
      rmSync(file);
    }
    const [, ten, thirty] = costs;
    if (ten && thirty)
      console.log(
        `  from 10 to 30 min: time ×${(thirty.processorSeconds / ten.processorSeconds).toFixed(1)} for 3 times the sound`,
      );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The story of the example, told again and again until the time is over. */
function writeRecording(file: string, minutes: number): void {
  const text = readFileSync(GUIDE, 'utf8');
  const document = loadDocument({ path: GUIDE, text, hasByteOrderMark: false, hash: 'bench' });
  const story = document.stories[0]!;
  const said = spawnSync('espeak-ng', ['-v', 'en-gb', '-s', '160', '--stdout', story.script!.text], {
    maxBuffer: 64e6,
  });
  writeWav(file, resampled(espeakSound(said.stdout), RATE_HZ));
  const one = readFileSync(file);
  const samples = one.subarray(44);
  const wanted = minutes * 60 * RATE_HZ * 2;
  const head = Buffer.from(one.subarray(0, 44));
  head.writeUInt32LE(36 + wanted, 4);
  head.writeUInt32LE(wanted, 40);
  writeFileSync(file, head);
  for (let at = 0; at < wanted; at += samples.length)
    appendFileSync(file, samples.subarray(0, Math.min(samples.length, wanted - at)));
}

function reviewed(file: string): Promise<Cost> {
  const cli = join(process.env['OFFBOOK_DIST'] ?? 'dist', 'cli.js');
  const started = performance.now();
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [cli, 'review', GUIDE, '--story', STORY, '--audio', file, '--json'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    let peakMb: number | null = null;
    let processorSeconds = 0;
    const look = setInterval(() => {
      const status = procFile(child.pid, 'status');
      const kilobytes = /^VmHWM:\s+(\d+)/m.exec(status)?.[1];
      if (kilobytes !== undefined) peakMb = Math.max(peakMb ?? 0, Number(kilobytes) / 1024);
      // Fields 14 and 15, in hundredths of a second; the name before them may have spaces.
      const ticks = procFile(child.pid, 'stat').split(') ')[1]?.split(' ').slice(11, 13);
      if (ticks) processorSeconds = ticks.reduce((sum, value) => sum + Number(value) / 100, 0);
    }, LOOK_EVERY_MS);
    child.once('error', fail);
    child.once('exit', (code) => {
      clearInterval(look);
      if (code === 0) done({ seconds: (performance.now() - started) / 1000, processorSeconds, peakMb });
      else fail(new Error(`The review ended with ${code}.`));
    });
  });
}

/** Empty where there is none, as on other systems than Linux and after the end. */
function procFile(pid: number | undefined, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
