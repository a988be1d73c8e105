import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { asAbortSignal } from '../../decoding/asAbortSignal.ts';
import type { Recognised, Recogniser } from '../../operations/ports.ts';
import { ok } from '../../shared/result.ts';
import type { TimedWord } from '../../speech/model.ts';
import { cutAtQuiet } from '../cutAtQuiet.ts';
import { inWrittenCase } from '../writtenCase.ts';
import type { SherpaEngine } from './engineProcess.ts';
import { hasWordPieces, hotWordsFor, vocabularyFrom } from './hotWords.ts';
import { type ModelLayout, readTokens } from './modelLayout.ts';
import { sherpaConfig } from './sherpaConfig.ts';
import { spreadWords, wordsFromTokens } from './wordsFromTokens.ts';

/** Whisper takes 30 s at most; for the others, shorter stretches keep memory small. */
const MOST_STRETCH_MS = 28_000;
const MOST_THREADS = 4;
const TERMS_MAY_BE_WHY: ReadonlySet<string> = new Set(['speech-engine-crashed', 'speech-engine-failed']);

export interface SherpaModel {
  /** For showing: the model's name. */
  readonly name: string;
  readonly layout: ModelLayout;
}

/** A recogniser from a model folder. The model is loaded with the first stretch, in the engine's process. */
export function createSherpaRecogniser(
  engine: SherpaEngine,
  version: string,
  { name, layout }: SherpaModel,
): Recogniser {
  return {
    name,
    async transcribe(sound, { terms, language }, { cancel, onProgress } = {}) {
      const signal = cancel && asAbortSignal(cancel);
      const job = { streaming: layout.type === 'streamingTransducer', sampleRateHz: sound.sampleRateHz };
      const settings = { threads: Math.min(MOST_THREADS, availableParallelism()), language };
      const tokens = layout.type === 'transducer' && terms.length > 0 ? await readTokens(layout.tokens) : [];
      let hotWords = hasWordPieces(tokens) ? hotWordsFor(terms, tokens) : null;
      let bpeVocab = hotWords === null ? null : await vocabularyFile(layout, tokens);
      const words: TimedWord[] = [];
      const texts: string[] = [];
      let timed: Recognised['timed'] = 'word';
      let heardMs = 0;
      const totalMs = (sound.samples.length / sound.sampleRateHz) * 1000;
      for (const { samples, startMs } of cutAtQuiet(sound, MOST_STRETCH_MS)) {
        const lengthMs = (samples.length / sound.sampleRateHz) * 1000;
        const hear = () =>
          engine.transcribe(
            // A copy of this stretch only: what is sent would else carry the whole recording along.
            { ...job, config: sherpaConfig(layout, { ...settings, bpeVocab }), hotWords, samples: samples.slice() },
            signal,
          );
        let heard = await hear();
        if (!heard.ok && hotWords !== null && TERMS_MAY_BE_WHY.has(heard.error.code)) {
          // Not every transducer can listen for terms; without them its words are still words.
          hotWords = bpeVocab = null;
          heard = await hear();
        }
        if (!heard.ok) return heard;
        const result = { ...heard.value, text: inWrittenCase(heard.value.text.trim(), terms) };
        const own = wordsFromTokens(result, startMs, lengthMs);
        if (own === null && result.text !== '') timed = 'shared';
        words.push(...(own ?? spreadWords(result.text, startMs, lengthMs)));
        if (result.text !== '') texts.push(result.text);
        heardMs += lengthMs;
        onProgress?.(Math.min(1, heardMs / totalMs));
      }
      const used = hotWords === null ? '' : `, ${hotWords.split('/').length} of your terms`;
      return ok({ words, text: texts.join(' '), instrument: `${name} (sherpa-onnx ${version}${used})`, timed });
    },
  };
}

/** The model's own vocabulary file, or one made from its tokens and kept among temporary files. */
async function vocabularyFile(layout: ModelLayout, tokens: readonly string[]): Promise<string> {
  const own = join(layout.folder, 'bpe.vocab');
  if (existsSync(own)) return own;
  const text = vocabularyFrom(tokens);
  const file = join(ownFolder(), `${createHash('sha256').update(text).digest('hex').slice(0, 16)}.bpe.vocab`);
  await writeFile(file, text);
  return file;
}

let made: string | null = null;

/** A temporary folder of this process alone, gone with it. */
function ownFolder(): string {
  if (made === null) {
    const folder = mkdtempSync(join(tmpdir(), 'offbook-speech-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    made = folder;
  }
  return made;
}
