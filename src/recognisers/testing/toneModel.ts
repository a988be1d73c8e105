import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sound } from '../../speech/model.ts';
import { type Node, onnxFile, type Tensor } from './onnx.ts';

// Recognisers that turn tones into words: linear in the mel bands that sherpa-onnx computes. They are as small as a model
// can be and still go through all of its code: loading, features, search, tokens and times.

/** A piece of a word, and the tone that stands for it. */
export interface Tone {
  readonly token: string;
  readonly hertz: number;
  /** Added to its score; the larger wins where two have the same tone. */
  readonly bonus?: number;
}

const BANDS = 80;
/** The score of silence: tones are well above, the edges of tones below. */
const BLANK = 3;
/** Kaldi's mel scale from 20 Hz to 400 Hz under half the rate, 80 bands (sherpa-onnx's features at 16 kHz). */
const mel = (hertz: number): number => 1127 * Math.log(1 + hertz / 700);
const bandOf = (hertz: number): number =>
  Math.round(((mel(hertz) - mel(20)) / (mel(7600) - mel(20))) * (BANDS + 1)) - 1;

/** Every fourth frame of 10 ms, then one score a token: the level of its band; blank has a fixed one. */
function tonesToScores(tones: readonly Tone[], blank: number): { nodes: Node[]; constants: Tensor[] } {
  const size = tones.length + 1;
  const weights = Array.from<number>({ length: BANDS * size }).fill(0);
  for (const [i, { hertz }] of tones.entries()) weights[bandOf(hertz) * size + i + 1] = 1;
  return {
    nodes: [
      { op: 'Slice', inputs: ['x', 'first', 'last', 'axis', 'step'], outputs: ['sliced'] },
      { op: 'MatMul', inputs: ['sliced', 'weights'], outputs: ['levels'] },
      { op: 'Add', inputs: ['levels', 'bias'], outputs: ['scores'] },
      { op: 'Add', inputs: ['x_lens', 'three'], outputs: ['more'] },
      { op: 'Div', inputs: ['more', 'four'], outputs: ['lens'] },
    ],
    constants: [
      { name: 'first', dims: [1], ints: [0] },
      { name: 'last', dims: [1], ints: [1_000_000] },
      { name: 'axis', dims: [1], ints: [1] },
      { name: 'step', dims: [1], ints: [4] },
      { name: 'three', dims: [1], ints: [3] },
      { name: 'four', dims: [1], ints: [4] },
      { name: 'weights', dims: [BANDS, size], floats: weights },
      { name: 'bias', dims: [size], floats: [blank, ...tones.map(({ bonus = 0 }) => bonus)] },
    ],
  };
}

const INPUTS = [
  { name: 'x', type: 'float', shape: ['N', 'T', BANDS] },
  { name: 'x_lens', type: 'int64', shape: ['N'] },
] as const;

function writeTokens(folder: string, tones: readonly Tone[]): void {
  const lines = ['<blk>', ...tones.map(({ token }) => token)].map((token, i) => `${token} ${i}`);
  writeFileSync(join(folder, 'tokens.txt'), `${lines.join('\n')}\n`);
}

/** A CTC model in the manner of the zipformer's. */
export function writeCtcModel(folder: string, tones: readonly Tone[]): void {
  mkdirSync(folder, { recursive: true });
  const { nodes, constants } = tonesToScores(tones, BLANK);
  const size = tones.length + 1;
  const model = onnxFile({
    nodes: [...nodes, { op: 'LogSoftmax', inputs: ['scores'], outputs: ['log_probs'], attributes: { axis: 2 } }],
    constants,
    inputs: INPUTS,
    outputs: [
      { name: 'log_probs', type: 'float', shape: ['N', 'U', size] },
      { name: 'lens', type: 'int64', shape: ['N'] },
    ],
    metadata: { model_type: 'zipformer2_ctc' },
  });
  writeFileSync(join(folder, 'model.onnx'), model);
  writeTokens(folder, tones);
}

/** A transducer with a stateless decoder, which keeps a tone from being heard twice in a row. */
export function writeTransducerModel(folder: string, tones: readonly Tone[]): void {
  mkdirSync(folder, { recursive: true });
  const { nodes, constants } = tonesToScores(tones, BLANK);
  const encoder = onnxFile({
    nodes,
    constants,
    inputs: INPUTS,
    outputs: [
      { name: 'scores', type: 'float', shape: ['N', 'U', tones.length + 1] },
      { name: 'lens', type: 'int64', shape: ['N'] },
    ],
    metadata: { model_type: 'zipformer2' },
  });
  writeFileSync(join(folder, 'encoder-test.onnx'), encoder);
  writeDecoderAndJoiner(folder, tones);
  writeTokens(folder, tones);
}

/** The same for sound that comes in pieces of four frames, in the manner of the LSTM models; its states hold nothing. */
export function writeStreamingModel(folder: string, tones: readonly Tone[]): void {
  mkdirSync(folder, { recursive: true });
  const { nodes, constants } = tonesToScores(tones, BLANK);
  const state = (name: string) => ({ name, type: 'float', shape: [1, 'N', 1] }) as const;
  const encoder = onnxFile({
    nodes: [
      ...nodes.slice(0, 3),
      { op: 'Identity', inputs: ['h'], outputs: ['next_h'] },
      { op: 'Identity', inputs: ['c'], outputs: ['next_c'] },
    ],
    constants,
    inputs: [INPUTS[0], state('h'), state('c')],
    outputs: [{ name: 'scores', type: 'float', shape: ['N', 'U', tones.length + 1] }, state('next_h'), state('next_c')],
    metadata: {
      model_type: 'lstm',
      num_encoder_layers: '1',
      d_model: '1',
      rnn_hidden_size: '1',
      T: '4',
      decode_chunk_len: '4',
    },
  });
  writeFileSync(join(folder, 'encoder-test.onnx'), encoder);
  writeDecoderAndJoiner(folder, tones);
  writeTokens(folder, tones);
}

function writeDecoderAndJoiner(folder: string, tones: readonly Tone[]): void {
  const size = tones.length + 1;
  // After a token, whatever its tone stands for would be heard again as long as the tone lasts.
  const hertzOf = (token: number) => tones[token - 1]?.hertz ?? null;
  const again = Array.from({ length: size * size }, (_, i) => {
    const last = hertzOf(Math.floor(i / size));
    return last !== null && last === hertzOf(i % size) ? -100 : 0;
  });
  const decoder = onnxFile({
    nodes: [
      { op: 'Slice', inputs: ['y', 'first', 'last', 'axis'], outputs: ['one'] },
      { op: 'Squeeze', inputs: ['one', 'axis'], outputs: ['token'] },
      { op: 'Gather', inputs: ['again', 'token'], outputs: ['decoder_out'], attributes: { axis: 0 } },
    ],
    constants: [
      { name: 'first', dims: [1], ints: [1] },
      { name: 'last', dims: [1], ints: [2] },
      { name: 'axis', dims: [1], ints: [1] },
      { name: 'again', dims: [size, size], floats: again },
    ],
    inputs: [{ name: 'y', type: 'int64', shape: ['N', 2] }],
    outputs: [{ name: 'decoder_out', type: 'float', shape: ['N', size] }],
    metadata: { vocab_size: String(size), context_size: '2' },
  });
  const joiner = onnxFile({
    nodes: [{ op: 'Add', inputs: ['encoder_out', 'decoder_out'], outputs: ['logit'] }],
    constants: [],
    inputs: [
      { name: 'encoder_out', type: 'float', shape: ['N', size] },
      { name: 'decoder_out', type: 'float', shape: ['N', size] },
    ],
    outputs: [{ name: 'logit', type: 'float', shape: ['N', size] }],
    metadata: { joiner_dim: String(size) },
  });
  writeFileSync(join(folder, 'decoder-test.onnx'), decoder);
  writeFileSync(join(folder, 'joiner-test.onnx'), joiner);
}

/** Tones of 300 ms, a rest of 200 ms after each; null is a rest alone. */
export function playTones(hertz: readonly (number | null)[], sampleRateHz = 16_000): Sound {
  const each = sampleRateHz / 2;
  const samples = new Float32Array(each * hertz.length);
  for (const [i, tone] of hertz.entries()) {
    if (tone === null) continue;
    for (let n = 0; n < each * 0.6; n++)
      samples[i * each + n] = 0.3 * Math.sin((2 * Math.PI * tone * n) / sampleRateHz);
  }
  return { samples, sampleRateHz };
}
