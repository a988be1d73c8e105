import { loadSoundSwallower } from '../../src/hearing/loadSoundSwallower.ts';
import { followScript } from '../../src/speech/following/followingSession.ts';
import type { ExactWords } from '../../src/speech/following/model.ts';
import { nearNumbers, otherNames } from '../../src/speech/following/nearMisses.ts';
import { HELD_SCRIPTS } from './heldScripts.ts';
import { humanTakes } from './humanTakes.ts';
import { inRoom, RATE, withNoise } from './madeSound.ts';
import { type MadeTake, madeTakes } from './madeTakes.ts';
import { MORE_SCRIPTS } from './moreScripts.ts';
import { SCRIPTS } from './scripts.ts';
import { Tally } from './tally.ts';

// Script following on made speech with known labels, or with --human=FOLDER on people reading aloud (fetchHuman.mjs).
// Run by bench/following/run.mjs; --one-in=8 takes every eighth take.
const option = (name: string, otherwise: number): number =>
  Number(process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise);

const CONDITIONS: readonly { name: string; noisy: boolean; change: (samples: Float32Array) => Float32Array }[] = [
  { name: 'quiet', noisy: false, change: (samples) => samples },
  { name: 'noise 20 dB', noisy: true, change: (samples) => withNoise(samples, 20, 1) },
  { name: 'noise 10 dB', noisy: true, change: (samples) => withNoise(samples, 10, 2) },
  { name: 'noise 5 dB', noisy: true, change: (samples) => withNoise(samples, 5, 3) },
  { name: 'room', noisy: true, change: (samples) => inRoom(samples, 0.4, 0.5, 4) },
  { name: 'far and noisy', noisy: true, change: (samples) => withNoise(inRoom(samples, 0.7, 2, 5), 3, 6) },
];

const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice(7);
const verbose = process.argv.includes('--verbose');
const loaded = await loadSoundSwallower();
const human = process.argv.find((arg) => arg.startsWith('--human='))?.slice(8);
const sets = { first: SCRIPTS, more: MORE_SCRIPTS, held: HELD_SCRIPTS };
const set = process.argv.find((arg) => arg.startsWith('--scripts='))?.slice(10) ?? 'first';
if (!(set in sets)) throw new Error(`No scripts "${set}"; there are ${Object.keys(sets).join(', ')}.`);
const scripts = sets[set as keyof typeof sets];
const chosen = { oneIn: option('one-in', 1), seed: option('seed', 1) };
const takes = human === undefined ? madeTakes({ ...chosen, scripts }) : await humanTakes(human, chosen);
console.log(
  `${takes.length} takes, ${(takes.reduce((sum, { samples }) => sum + samples.length, 0) / RATE / 60).toFixed(1)} minutes`,
);

for (const condition of CONDITIONS) {
  if (only !== undefined && only !== condition.name) continue;
  const tally = new Tally();
  for (const take of takes) {
    const samples = condition.change(take.samples);
    const began = process.cpuUsage();
    const decoder = loaded.decoder();
    const session = followScript(decoder, { ...take.script, exactWords: exactWordsOf(take) }, loaded.dictionary);
    let placeMs = 0;
    for (let at = 0; at < samples.length; at += RATE / 2) {
      session.push(samples.subarray(at, at + RATE / 2));
      const asked = performance.now();
      session.place();
      placeMs = Math.max(placeMs, performance.now() - asked);
    }
    const ended = process.cpuUsage();
    const following = session.end();
    const { user, system } = process.cpuUsage(ended);
    decoder.release();
    const whole = process.cpuUsage(began);
    tally.add(take, following, {
      cpuMs: (whole.user + whole.system) / 1000,
      endMs: (user + system) / 1000,
      soundMs: (samples.length / RATE) * 1000,
      placeMs,
    });
    if (verbose)
      console.log(take.name, following.verdict, JSON.stringify(following.fit), tally.lastMistakes.join('; '));
  }
  console.log(`\n${condition.name}\n${tally.lines(condition.noisy).join('\n')}`);
}
console.log(
  `\nmemory: WebAssembly ${(loaded.memoryBytes() / 1e6).toFixed(0)} MB, process ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most (made sound included)`,
);

/** Near misses as the product offers them: what was really said need not be among them. */
function exactWordsOf(take: MadeTake): ExactWords[] {
  return take.exact.flatMap(({ at }) => {
    const { sentence, words } = take.script.exact[at]!;
    const pieces = take.script.sentences[sentence]!.split(' ');
    const firstWord = pieces.findIndex((piece) => piece.replace(/[.,]$/, '') === words);
    if (firstWord < 0) return [];
    const others = /\d/.test(words) ? nearNumbers(words) : otherNames(words, []);
    return [{ id: String(at), sentence, firstWord, endWord: firstWord + 1, others }];
  });
}
