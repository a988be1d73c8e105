import { createRequire } from 'node:module';
import type { EngineMessage, TranscribeMessage } from './protocol.ts';
import type { SherpaResult } from './wordsFromTokens.ts';

// The process that holds a speech model. It is one of its own because the model's native code ends the whole process when
// it dislikes a model, and because only the end of a process surely gives the memory back.

interface Stream {
  acceptWaveform(wave: { samples: Float32Array; sampleRate: number }): void;
  inputFinished(): void;
}
interface Recognizer {
  createStream(hotWords?: string): Stream;
  decode(stream: Stream): void;
  isReady(stream: Stream): boolean;
  getResult(stream: Stream): SherpaResult;
}
interface Sherpa {
  readonly OfflineRecognizer: new (config: object) => Recognizer;
  readonly OnlineRecognizer: new (config: object) => Recognizer;
}

const send = (message: EngineMessage): void => void process.send?.(message);

let loaded: { readonly key: string; readonly recognizer: Recognizer } | null = null;

function recognizerFor(message: TranscribeMessage): Recognizer {
  const key = JSON.stringify([message.config, message.streaming]);
  if (loaded?.key === key) return loaded.recognizer;
  // The package names its native part by where it lies itself, so it is never bundled.
  const sherpa = createRequire(process.env['OFFBOOK_SHERPA_FROM'] ?? import.meta.url)('sherpa-onnx-node') as Sherpa;
  const recognizer = message.streaming
    ? new sherpa.OnlineRecognizer(message.config)
    : new sherpa.OfflineRecognizer(message.config);
  loaded = { key, recognizer };
  return recognizer;
}

/** Silence after the end, so that a streaming model gives its last word: it hears ahead by less than a second. */
const TAIL_SECONDS = 0.8;

function transcribe({ streaming, hotWords, samples, sampleRateHz }: TranscribeMessage, recognizer: Recognizer) {
  const stream = hotWords === null || streaming ? recognizer.createStream() : recognizer.createStream(hotWords);
  stream.acceptWaveform({ samples, sampleRate: sampleRateHz });
  if (!streaming) {
    recognizer.decode(stream);
    return recognizer.getResult(stream);
  }
  stream.acceptWaveform({
    samples: new Float32Array(Math.round(sampleRateHz * TAIL_SECONDS)),
    sampleRate: sampleRateHz,
  });
  stream.inputFinished();
  while (recognizer.isReady(stream)) recognizer.decode(stream);
  return recognizer.getResult(stream);
}

process.on('message', (message: TranscribeMessage) => {
  const { id } = message;
  try {
    const recognizer = recognizerFor(message);
    send({ type: 'loaded', id });
    send({ type: 'result', id, result: transcribe(message, recognizer) });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const missing = /Cannot find module 'sherpa-onnx-node'|Could not find sherpa-onnx-node/.test(reason);
    send({ type: 'failed', id, code: missing ? 'missing' : 'failed', reason });
  }
});
// The server ended: there is nobody left to answer.
process.on('disconnect', () => process.exit());
