import type { ModelLayout } from './modelLayout.ts';

export interface SherpaSettings {
  readonly threads: number;
  readonly language: string;
  /** Where the vocabulary for terms is; null where terms are not used. */
  readonly bpeVocab: string | null;
}

/** Terms are looked for with a search that keeps this many courses at a time. */
const ACTIVE_PATHS = 4;
/** How much a term is helped, in natural logarithm for each of its pieces; sherpa-onnx's own default. */
const TERM_SCORE = 1.5;

/** A model's settings as sherpa-onnx-node takes them. */
export function sherpaConfig(
  layout: ModelLayout,
  { threads, language, bpeVocab }: SherpaSettings,
): Record<string, unknown> {
  const withTerms = bpeVocab !== null && layout.type === 'transducer';
  return {
    featConfig: { sampleRate: 16_000, featureDim: 80 },
    modelConfig: {
      ...modelPart(layout, language),
      tokens: layout.tokens,
      numThreads: threads,
      provider: 'cpu',
      debug: 0,
      ...(withTerms && { modelingUnit: 'bpe', bpeVocab }),
    },
    decodingMethod: withTerms ? 'modified_beam_search' : 'greedy_search',
    ...(withTerms && { maxActivePaths: ACTIVE_PATHS, hotwordsScore: TERM_SCORE }),
    ...(layout.type === 'streamingTransducer' && { enableEndpoint: 0 }),
  };
}

function modelPart(layout: ModelLayout, language: string): Record<string, unknown> {
  switch (layout.type) {
    case 'transducer':
    case 'streamingTransducer': {
      const { encoder, decoder, joiner } = layout;
      return { transducer: { encoder, decoder, joiner } };
    }
    case 'ctc': {
      const { model } = layout;
      if (layout.family === 'nemo') return { nemoCtc: { model } };
      return layout.family === 'zipformer'
        ? { zipformerCtc: { model } }
        : { senseVoice: { model, language, useInverseTextNormalization: 1 } };
    }
    case 'whisper': {
      const { encoder, decoder } = layout;
      return { whisper: { encoder, decoder, language, task: 'transcribe', enableTokenTimestamps: 1 } };
    }
    case 'moonshine': {
      const { preprocessor, encoder, uncachedDecoder, cachedDecoder } = layout;
      return { moonshine: { preprocessor, encoder, uncachedDecoder, cachedDecoder } };
    }
    case 'moonshineMerged': {
      const { encoder, decoder } = layout;
      return { moonshine: { encoder, mergedDecoder: decoder } };
    }
  }
}
