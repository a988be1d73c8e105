import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeBytes } from '../decoding/decodeBytes.ts';
import type { ScriptFollowing, ScriptToFollow } from '../speech/following/model.ts';
import type { Sound } from '../speech/model.ts';
import { createScriptFollower } from './scriptFollower.ts';

const SCRIPT: ScriptToFollow = {
  hooks: ['Three weeks before Christmas, our oven died.'],
  sentences: [
    'At Millstone Bakery in 2022 I was the first one in at 6am.',
    'Our oven had died overnight.',
    'I asked five busy colleagues to bake twice a day in a borrowed kitchen.',
    'We worked 12-hour days.',
    'Sales went up by 30% in one quarter.',
  ],
  exactWords: [{ id: 'sales', sentence: 4, firstWord: 4, endWord: 5, others: ['13%', '20%', '60%'] }],
};

/** Sentences 1, 3 and 5 of the script, said by espeak-ng. */
const RECORDING = new URL('../../test/fixtures/sound/script-following/bakery.ogg', import.meta.url);

describe('createScriptFollower', () => {
  let sound: Sound;
  let followed: ScriptFollowing;

  beforeAll(async () => {
    const decoded = await decodeBytes(new Uint8Array(await readFile(RECORDING)));
    if (!decoded.ok) throw new Error(decoded.error.why.text);
    sound = decoded.value.sound;
    followed = await createScriptFollower({ workerScript: null }).follow(sound, SCRIPT);
  }, 30_000);

  it('hears which sentences were said and which were passed by', () => {
    expect(followed.verdict).toBe('clear');
    expect(followed.sentences.map(({ status }) => status)).toEqual(['said', 'skipped', 'said', 'skipped', 'said']);
    expect(followed.hook).toBeNull();
  });

  it('gives the times of sentences and words', () => {
    const [first, , third] = followed.sentences;
    expect(first!.startMs).toBeGreaterThan(300);
    expect(first!.startMs).toBeLessThan(700);
    expect(third!.startMs! - first!.endMs!).toBeGreaterThan(500);
    const words = followed.words.filter(({ sentence }) => sentence === 2).map(({ text }) => text);
    expect(words.join(' ')).toContain('asked five busy colleagues to bake twice');
    expect(followed.words.every(({ startMs, endMs }) => endMs > startMs)).toBe(true);
  });

  it('hears that the value is the right one', () =>
    expect(followed.exactWords).toMatchObject([{ id: 'sales', status: 'right', heard: '30%' }]));

  it('tells the place while the sound comes in', async () => {
    const live = await createScriptFollower({ workerScript: null }).begin(SCRIPT, sound.sampleRateHz);
    const places: (number | null)[] = [];
    live.onPlace(({ sentence }) => places.push(sentence));
    const piece = sound.sampleRateHz / 2;
    for (let at = 0; at < sound.samples.length; at += piece) live.push(sound.samples.slice(at, at + piece));
    const whole = await live.end();
    expect(places).toContain(0);
    expect(places).toContain(2);
    expect(places.at(-1)).toBe(4);
    // The whole is the same, however it is cut into pieces.
    expect(whole).toEqual(followed);
  }, 30_000);

  it('passes on why no more pieces come, and that it was stopped', async () => {
    const follower = createScriptFollower({ workerScript: null });
    const broken = new Error('The file ends here.');
    await expect(follower.followPieces(() => Promise.reject(broken), SCRIPT)).rejects.toBe(broken);
    const controller = new AbortController();
    const stopped = follower.followPieces(
      async (push) => {
        await push(new Float32Array(16_000), 16_000);
        controller.abort();
        await new Promise(() => undefined);
      },
      SCRIPT,
      { signal: controller.signal },
    );
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  }, 30_000);

  it('hears nothing in silence', async () => {
    const silence = { samples: new Float32Array(16_000), sampleRateHz: 16_000 };
    const { verdict, reason } = await createScriptFollower({ workerScript: null }).follow(silence, SCRIPT);
    expect(verdict).toBe("can't tell");
    expect(reason?.code).toBe('no-speech');
  });
});
