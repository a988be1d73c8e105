import { message, type Message } from '../../shared/message.ts';

/** A speech model that can be fetched, file by file. */
export interface CatalogueModel {
  readonly name: string;
  readonly title: string;
  readonly type: string;
  readonly languages: readonly string[];
  /** Rounded, from the files' sizes as their host lists them; "about" wherever it is shown. */
  readonly aboutMegabytes: number;
  readonly licence: string;
  /** Repository on Hugging Face. */
  readonly repository: string;
  readonly files: readonly CatalogueFile[];
  /** Whether the guide's names can help it. */
  readonly usesTerms: boolean;
  readonly wordTimes: boolean;
  /** When to choose it, in a sentence. */
  readonly note: Message;
}

export interface CatalogueFile {
  readonly name: string;
  /** Known for certain; absent where it is not. */
  readonly sha256?: string;
}

const files = (...names: string[]): CatalogueFile[] => names.map((name) => ({ name }));
const zipformer = (suffix: string): CatalogueFile[] =>
  files(`encoder-${suffix}.int8.onnx`, `decoder-${suffix}.onnx`, `joiner-${suffix}.int8.onnx`, 'tokens.txt');
const whisper = (size: string): CatalogueFile[] =>
  files(`${size}-encoder.int8.onnx`, `${size}-decoder.int8.onnx`, `${size}-tokens.txt`);
const PARAKEET = files('encoder.int8.onnx', 'decoder.int8.onnx', 'joiner.int8.onnx', 'tokens.txt');
const MOONSHINE = files(
  'preprocess.onnx',
  'encode.int8.onnx',
  'uncached_decode.int8.onnx',
  'cached_decode.int8.onnx',
  'tokens.txt',
);

/** All by the makers of sherpa-onnx (k2-fsa), as single files. The first is what most people should take. */
export const CATALOGUE: readonly CatalogueModel[] = [
  {
    name: 'parakeet-en',
    title: 'Parakeet 0.6B v2',
    type: 'transducer',
    languages: ['en'],
    aboutMegabytes: 660,
    licence: 'CC-BY-4.0 (NVIDIA)',
    repository: 'csukuangfj/sherpa-onnx-nemo-parakeet-tdt-0.6b-v2-int8',
    files: PARAKEET,
    usesTerms: true,
    wordTimes: true,
    note: message('The most exact for English, with capitals and full stops. Needs about 2 GB of memory.'),
  },
  {
    name: 'parakeet-european',
    title: 'Parakeet 0.6B v3',
    type: 'transducer',
    languages: ['en', 'bg', 'cs', 'da', 'de', 'el', 'es', 'et', 'fi', 'fr', 'hr', 'hu', 'it', 'lt', 'lv', 'mt', 'nl', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sv', 'uk'], // prettier-ignore
    aboutMegabytes: 670,
    licence: 'CC-BY-4.0 (NVIDIA)',
    repository: 'csukuangfj/sherpa-onnx-nemo-parakeet-tdt-0.6b-v3-int8',
    files: PARAKEET,
    usesTerms: true,
    wordTimes: true,
    note: message('As exact, for 25 European languages.'),
  },
  {
    name: 'zipformer-en',
    title: 'Zipformer (GigaSpeech)',
    type: 'transducer',
    languages: ['en'],
    aboutMegabytes: 73,
    licence: 'Apache-2.0 (k2-fsa)',
    repository: 'k2-fsa/sherpa-onnx-zipformer-gigaspeech-2023-12-12',
    files: zipformer('epoch-30-avg-1'),
    usesTerms: true,
    wordTimes: true,
    note: message('Small and quick, and listens for your names; writes no capitals or full stops.'),
  },
  {
    name: 'zipformer-streaming-en',
    title: 'Streaming Zipformer (LibriSpeech)',
    type: 'streamingTransducer',
    languages: ['en'],
    aboutMegabytes: 74,
    licence: 'Apache-2.0 (k2-fsa)',
    repository: 'csukuangfj/sherpa-onnx-streaming-zipformer-en-2023-06-26',
    files: zipformer('epoch-99-avg-1-chunk-16-left-128'),
    usesTerms: false,
    wordTimes: true,
    note: message('Made to listen along; a little less exact than the one that hears the whole take.'),
  },
  {
    name: 'moonshine-tiny-en',
    title: 'Moonshine tiny',
    type: 'moonshine',
    languages: ['en'],
    aboutMegabytes: 120,
    licence: 'MIT (Useful Sensors)',
    repository: 'csukuangfj/sherpa-onnx-moonshine-tiny-en-int8',
    files: MOONSHINE,
    usesTerms: false,
    wordTimes: false,
    note: message('For slow machines. Gives words without their times.'),
  },
  {
    name: 'moonshine-base-en',
    title: 'Moonshine base',
    type: 'moonshine',
    languages: ['en'],
    aboutMegabytes: 290,
    licence: 'MIT (Useful Sensors)',
    repository: 'csukuangfj/sherpa-onnx-moonshine-base-en-int8',
    files: MOONSHINE,
    usesTerms: false,
    wordTimes: false,
    note: message('More exact than tiny. Gives words without their times.'),
  },
  {
    name: 'whisper-tiny-en',
    title: 'Whisper tiny',
    type: 'whisper',
    languages: ['en'],
    aboutMegabytes: 104,
    licence: 'MIT (OpenAI)',
    repository: 'csukuangfj/sherpa-onnx-whisper-tiny.en',
    files: whisper('tiny.en'),
    usesTerms: false,
    wordTimes: false,
    note: message('The smallest Whisper; smooths over slips and "um".'),
  },
  {
    name: 'whisper-base-en',
    title: 'Whisper base',
    type: 'whisper',
    languages: ['en'],
    aboutMegabytes: 161,
    licence: 'MIT (OpenAI)',
    repository: 'csukuangfj/sherpa-onnx-whisper-base.en',
    files: whisper('base.en'),
    usesTerms: false,
    wordTimes: false,
    note: message('A middle-sized Whisper; smooths over slips and "um".'),
  },
  {
    name: 'whisper-small',
    title: 'Whisper small',
    type: 'whisper',
    languages: ['en', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'pt'],
    aboutMegabytes: 375,
    licence: 'MIT (OpenAI)',
    repository: 'csukuangfj/sherpa-onnx-whisper-small',
    files: whisper('small'),
    usesTerms: false,
    wordTimes: false,
    note: message('For many languages, these among them; slow without a fast processor.'),
  },
];

export const MODEL_HOST = 'https://huggingface.co';

export const fileUrl = (host: string, { repository }: CatalogueModel, file: string): string =>
  `${host}/${repository}/resolve/main/${file}`;
