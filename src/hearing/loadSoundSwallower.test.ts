import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { decodeBytes } from '../decoding/decodeBytes.ts';
import { DECODER_RATE_HZ, SILENCE } from '../speech/following/phoneticDecoder.ts';
import { resampled } from '../speech/resample.ts';
import { loadSoundSwallower } from './loadSoundSwallower.ts';

const RECORDING = new URL('../../test/fixtures/sound/script-following/bakery.ogg', import.meta.url);

it('goes on with long pieces of sound after a whole utterance', async () => {
  const decoded = await decodeBytes(new Uint8Array(await readFile(RECORDING)));
  if (!decoded.ok) throw new Error(decoded.error.why.text);
  const samples = resampled(decoded.value.sound, DECODER_RATE_HZ).samples.slice(0, 8 * DECODER_RATE_HZ);
  const { decoder } = await loadSoundSwallower();
  const hearing = decoder();
  hearing.setGrammar({
    states: 1,
    start: 0,
    final: 0,
    arcs: [
      { from: 0, to: 0, weight: -5, word: SILENCE },
      { from: 0, to: 0, weight: -5, word: 'our' },
    ],
    words: new Map([['our', 'AW ER']]),
  });
  hearing.start();
  hearing.process(samples, true);
  hearing.end();
  hearing.start();
  hearing.process(samples);
  hearing.process(samples.slice(0, DECODER_RATE_HZ / 2));
  expect(hearing.end().at(-1)?.endMs).toBeGreaterThan(8000);
  hearing.release();
}, 30_000);
