import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchActivity } from './activity.ts';
import { benchFillers } from './fillers.ts';
import { hasEspeak, HELD, makeSet, type SpeechSet, TUNED } from './madeSpeech.ts';
import { benchPitch } from './pitch.ts';
import { praatVersion } from './praat.ts';
import { benchSpeed } from './speed.ts';
import { benchSyllables } from './syllables.ts';

const ALL = ['pauses', 'syllables', 'pitch', 'fillers', 'speed'];
const LEVELS = [null, 30, 20, 15, 10, 5];
const FEWER_LEVELS = [null, 20, 10, 5];
const SETS: readonly (readonly [string, SpeechSet])[] = [
  ['tuned', TUNED],
  ['held', HELD],
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !ALL.includes(name));
if (unknown.length > 0) throw new Error(`No bench ${unknown.join(', ')}; there are ${ALL.join(', ')}.`);
const asked = (name: string) => wanted.length === 0 || wanted.includes(name);

if (!hasEspeak()) {
  console.log('DELIVERY BENCH NOT RUN: espeak-ng is missing, which makes the speech. Debian has it as a package.');
} else {
  const praat = praatVersion();
  console.log(praat ?? 'Praat is missing: pitch and speed are not compared with it.');
  const folder = mkdtempSync(join(tmpdir(), 'offbook-delivery-'));
  try {
    for (const [name, set] of SETS) {
      const items = asked('pauses') || asked('syllables') || asked('pitch') ? makeSet(set) : [];
      const title = `set "${name}": ${items.length} recordings, 5 voices × 4 speeds`;
      if (asked('pauses')) {
        console.log(`\nPauses, ${title}`);
        benchActivity(items, LEVELS);
      }
      if (asked('syllables')) {
        console.log(`\nSyllables, ${title}`);
        benchSyllables(items, FEWER_LEVELS);
      }
      if (asked('pitch') && praat !== null) {
        console.log(`\nPitch beside Praat's of the clean sound, ${title}`);
        benchPitch(items, FEWER_LEVELS, folder);
      }
      if (asked('fillers')) {
        console.log(`\nPossible filled pauses, set "${name}"`);
        benchFillers(makeSet(set, { fillers: true }), FEWER_LEVELS);
      }
    }
    if (asked('speed')) {
      console.log('\nSpeed and memory');
      benchSpeed(makeSet(TUNED)[0]!, praat !== null, folder);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
