/* oxlint-disable no-underscore-dangle -- the names are those of SoundSwallower's WebAssembly */
import { PHONES } from '../pronunciation/phones.ts';
import {
  DECODER_RATE_HZ,
  freePhone,
  NOISE,
  type PhoneticDecoder,
  type PhoneticGrammar,
  type PhoneticSegment,
  SILENCE,
} from './phoneticDecoder.ts';

/**
 * The functions of SoundSwallower's WebAssembly that are used here. Its own `Decoder` class is passed by: it can build
 * only grammars written as text, keeps the copy of a grammar that the decoder made, and gives no scores.
 */
export interface SoundSwallowerModule {
  readonly HEAPU8: Uint8Array;
  readonly HEAP32: Int32Array;
  _malloc(bytes: number): number;
  _free(address: number): void;
  _config_parse_json(config: number, json: number): number;
  _decoder_create(config: number): number;
  _decoder_free(decoder: number): number;
  _decoder_init_cleanup(decoder: number): number;
  _decoder_init_fe(decoder: number): number;
  _decoder_init_feat_s3file(decoder: number, lda: number): number;
  _decoder_init_acmod_pre(decoder: number): number;
  _decoder_init_acmod_post(decoder: number): number;
  _decoder_init_dict_s3file(decoder: number, dictionary: number, fillers: number): number;
  _decoder_logmath(decoder: number): number;
  _bin_mdef_read_s3file(file: number, contextIndependentOnly: number): number;
  _set_mdef(decoder: number, definition: number): void;
  _set_tmat(decoder: number, matrices: number): void;
  _tmat_init_s3file(file: number, logmath: number, floor: number): number;
  _load_gmm(decoder: number, means: number, variances: number, mixtureWeights: number, sendump: number): number;
  _s3file_init(address: number, length: number): number;
  _s3file_free(file: number): number;
  _decoder_add_word(decoder: number, word: number, phones: number, update: number): number;
  _fsg_model_init(name: number, logmath: number, languageWeight: number, states: number): number;
  _fsg_model_word_add(grammar: number, word: number): number;
  _fsg_model_trans_add(grammar: number, from: number, to: number, logProbability: number, word: number): void;
  _fsg_model_null_trans_add(grammar: number, from: number, to: number, logProbability: number): number;
  _fsg_set_states(grammar: number, start: number, final: number): void;
  _decoder_set_fsg(decoder: number, grammar: number): number;
  _decoder_start_utt(decoder: number): number;
  _decoder_process_float32(decoder: number, address: number, samples: number, noSearch: number, whole: number): number;
  _decoder_end_utt(decoder: number): number;
  _decoder_seg_iter(decoder: number): number;
  _seg_iter_next(segment: number): number;
  _seg_iter_word(segment: number): number;
  _seg_iter_frames(segment: number, start: number, end: number): void;
}

/** The files of an acoustic model in SoundSwallower's package. */
export interface AcousticModel {
  readonly mdef: Uint8Array;
  readonly means: Uint8Array;
  readonly variances: Uint8Array;
  readonly sendump: Uint8Array;
  readonly transitionMatrices: Uint8Array;
  /** feat_params.json, parsed. */
  readonly featureParameters: Readonly<Record<string, string | number | boolean>>;
}

/** Model files by the names they have in the package's folder model/en-us. */
export const ACOUSTIC_MODEL_FILES = {
  mdef: 'mdef',
  means: 'means',
  variances: 'variances',
  sendump: 'sendump',
  transitionMatrices: 'transition_matrices',
  featureParameters: 'feat_params.json',
} as const;

/** Natural logarithm of the base that the decoder's scores are in, times the 10 bits by which it shortens them. */
const LOG_BASE = Math.log(1.0001);
const NATS_PER_UNIT = LOG_BASE * 1024;
const FRAME_MS = 10;
/**
 * Sound as it comes goes in by pieces of an eighth of a second. After a whole utterance of some seconds, one long piece
 * wrote past the end of SoundSwallower's memory (0.6.3: its buffers grow for whole utterances, and are then filled as far
 * by sound as it comes).
 */
const MOST_SAMPLES_AT_ONCE = DECODER_RATE_HZ / 8;
/** Sounds without words are fillers to the decoder: it then uses models that know nothing of their neighbours. */
const FILLER_DICTIONARY = [
  '<s> SIL',
  '</s> SIL',
  `${SILENCE} SIL`,
  `${NOISE} +NSN+`,
  ...PHONES.map((phone) => `${freePhone(phone)} ${phone}`),
  '',
].join('\n');

/** What decoders may be tuned by; the defaults are those that were measured. */
export interface DecoderSettings {
  readonly contextIndependent: boolean;
  readonly beam: number;
  readonly wordBeam: number;
}

const SETTINGS: DecoderSettings = { contextIndependent: true, beam: 1e-120, wordBeam: 1e-100 };

/** A decoder with the model in its memory; `release` gives that back. Throws where the model does not load. */
export function soundSwallowerDecoder(
  module: SoundSwallowerModule,
  model: AcousticModel,
  settings: Partial<DecoderSettings> = {},
): PhoneticDecoder {
  const { contextIndependent, beam, wordBeam } = { ...SETTINGS, ...settings };
  const memory = new Memory(module);
  const config = {
    ...model.featureParameters,
    // What the model was made with; but it takes away quiet consonants, and sentences with them.
    remove_noise: false,
    loglevel: 'FATAL',
    samprate: DECODER_RATE_HZ,
    // Weights come from the grammar alone.
    lw: 1,
    wip: 1,
    pip: 1,
    fsgusefiller: false,
    fsgusealtpron: false,
    beam,
    pbeam: beam,
    wbeam: wordBeam,
    compallsen: false,
  };
  const decoder = memory.withText(JSON.stringify(config), (json) =>
    module._decoder_create(module._config_parse_json(0, json)),
  );
  loadModel(module, memory, decoder, model, contextIndependent);
  const known = new Set<string>([SILENCE, NOISE, ...PHONES.map(freePhone)]);
  const frames = module._malloc(8);
  let scoreAt: number | null = null;
  /** The grammar that the decoder has, and where: to begin at another of its states, it need not be built anew. */
  let current: { readonly arcs: PhoneticGrammar['arcs']; readonly length: number; readonly address: number } | null =
    null;

  const segments = (): PhoneticSegment[] => {
    const found: PhoneticSegment[] = [];
    for (let at = module._decoder_seg_iter(decoder); at !== 0; at = module._seg_iter_next(at)) {
      const word = memory.text(module._seg_iter_word(at));
      module._seg_iter_frames(at, frames, frames + 4);
      const start = module.HEAP32[frames >> 2]!;
      const end = module.HEAP32[(frames >> 2) + 1]!;
      if (word === '(NULL)') continue;
      scoreAt ??= placeOfScore(module, at, start, end);
      found.push({
        word: word.replace(/\(\d+\)$/, ''),
        startMs: start * FRAME_MS,
        endMs: (end + 1) * FRAME_MS,
        score: module.HEAP32[(at >> 2) + scoreAt]! * NATS_PER_UNIT,
      });
    }
    return found;
  };

  return {
    setGrammar(grammar) {
      if (current && current.arcs === grammar.arcs && current.length === grammar.arcs.length) {
        module._fsg_set_states(current.address, grammar.start, grammar.final);
        return;
      }
      for (const [word, phones] of grammar.words) {
        if (known.has(word)) continue;
        const added = memory.withText(word, (name) =>
          memory.withText(phones, (said) => module._decoder_add_word(decoder, name, said, 0)),
        );
        if (added < 0) throw new Error(`The decoder does not take "${word}" with the phones "${phones}".`);
        known.add(word);
      }
      const address = setGrammar(module, memory, decoder, grammar);
      current = { arcs: grammar.arcs, length: grammar.arcs.length, address };
    },
    start() {
      if (module._decoder_start_utt(decoder) < 0) throw new Error('The decoder did not start.');
    },
    process(samples, whole = false) {
      const most = whole ? samples.length : MOST_SAMPLES_AT_ONCE;
      for (let at = 0; at < samples.length; at += most) {
        const piece = samples.subarray(at, at + most);
        const done = memory.withBytes(new Uint8Array(piece.buffer, piece.byteOffset, piece.byteLength), (address) =>
          module._decoder_process_float32(decoder, address, piece.length, 0, whole ? 1 : 0),
        );
        if (done < 0) throw new Error('The decoder could not go on.');
      }
    },
    partial: segments,
    end() {
      // Before the end, for afterwards only ways that reach the grammar's last state are told.
      const found = segments();
      if (module._decoder_end_utt(decoder) < 0) throw new Error('The decoder did not end.');
      return found;
    },
    release() {
      module._free(frames);
      module._decoder_free(decoder);
      memory.release();
    },
  };
}

function loadModel(
  module: SoundSwallowerModule,
  memory: Memory,
  decoder: number,
  model: AcousticModel,
  contextIndependent: boolean,
): void {
  const check = (done: number, what: string): void => {
    if (done <= 0) throw new Error(`SoundSwallower's ${what} did not load.`);
  };
  check(decoder, 'settings');
  check(module._decoder_init_cleanup(decoder) + 1, 'searches');
  check(module._decoder_init_fe(decoder), 'front end');
  check(module._decoder_init_feat_s3file(decoder, 0), 'features');
  check(module._decoder_init_acmod_pre(decoder), 'acoustic model');
  const definition = memory.withFile(model.mdef, (file) =>
    module._bin_mdef_read_s3file(file, contextIndependent ? 1 : 0),
  );
  check(definition, 'model definition');
  module._set_mdef(decoder, definition);
  const matrices = memory.withFile(model.transitionMatrices, (file) =>
    module._tmat_init_s3file(file, module._decoder_logmath(decoder), 1e-4),
  );
  check(matrices, 'transitions');
  module._set_tmat(decoder, matrices);
  // These three stay referred to as long as the decoder lives.
  const [means, variances, sendump] = [model.means, model.variances, model.sendump].map((bytes) => memory.file(bytes));
  check(module._load_gmm(decoder, means!, variances!, 0, sendump!) + 1, 'mixtures');
  check(module._decoder_init_acmod_post(decoder) + 1, 'scores');
  const fillers = memory.file(asciiBytes(FILLER_DICTIONARY));
  check(module._decoder_init_dict_s3file(decoder, 0, fillers), 'dictionary');
}

function setGrammar(module: SoundSwallowerModule, memory: Memory, decoder: number, grammar: PhoneticGrammar): number {
  const built = memory.withText('following', (name) =>
    module._fsg_model_init(name, module._decoder_logmath(decoder), 1, grammar.states),
  );
  module._fsg_set_states(built, grammar.start, grammar.final);
  const ids = new Map<string, number>();
  for (const { from, to, weight, word } of grammar.arcs) {
    const units = Math.round(weight / LOG_BASE);
    if (word === null) {
      module._fsg_model_null_trans_add(built, from, to, units);
      continue;
    }
    let id = ids.get(word);
    if (id === undefined) {
      id = memory.withText(word, (name) => module._fsg_model_word_add(built, name));
      ids.set(word, id);
    }
    module._fsg_model_trans_add(built, from, to, units, id);
  }
  // From here on the grammar is the decoder's, which also frees it.
  if (module._decoder_set_fsg(decoder, built) < 0) throw new Error('The decoder does not take the grammar.');
  return built;
}

/**
 * Where the acoustic score stands in a segment's memory: right after its first and last frame, which the decoder also
 * tells. Looked up once, so that another build of SoundSwallower with another layout is noticed.
 */
function placeOfScore(module: SoundSwallowerModule, segment: number, start: number, end: number): number {
  const base = segment >> 2;
  for (let i = 1; i < 8; i++) {
    if (module.HEAP32[base + i] === start && module.HEAP32[base + i + 1] === end) return i + 2;
  }
  throw new Error('This build of SoundSwallower keeps its scores elsewhere.');
}

/** Text and files in the WebAssembly's memory. */
class Memory {
  private readonly module: SoundSwallowerModule;
  private readonly kept: { readonly address: number; readonly file: number }[] = [];

  constructor(module: SoundSwallowerModule) {
    this.module = module;
  }

  withText<T>(text: string, use: (address: number) => T): T {
    return this.withBytes(asciiBytes(text), use);
  }

  withBytes<T>(bytes: Uint8Array, use: (address: number) => T): T {
    const address = this.copy(bytes);
    try {
      return use(address);
    } finally {
      this.module._free(address);
    }
  }

  text(address: number): string {
    const bytes = this.module.HEAPU8;
    let text = '';
    for (let at = address; bytes[at] !== 0; at++) text += String.fromCharCode(bytes[at]!);
    return text;
  }

  /** A file that stays until `release`. */
  file(bytes: Uint8Array): number {
    const address = this.copy(bytes);
    const file = this.module._s3file_init(address, bytes.length);
    this.kept.push({ address, file });
    return file;
  }

  withFile<T>(bytes: Uint8Array, use: (file: number) => T): T {
    // The model definition goes on pointing into its file.
    return use(this.file(bytes));
  }

  release(): void {
    for (const { address, file } of this.kept) {
      this.module._s3file_free(file);
      this.module._free(address);
    }
    this.kept.length = 0;
  }

  private copy(bytes: Uint8Array): number {
    const address = this.module._malloc(bytes.length + 1);
    if (address === 0) throw new Error('There is not enough memory for the sound model.');
    this.module.HEAPU8.set(bytes, address);
    this.module.HEAPU8[address + bytes.length] = 0;
    return address;
  }
}

const asciiBytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0x7f);
