import { open, readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { failure, type Failure } from '../../shared/failure.ts';
import { type Message, message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';

/** What kind of model a folder holds, with the places of its files. */
export type ModelLayout = {
  readonly folder: string;
  readonly tokens: string;
} & (
  | { readonly type: 'transducer'; readonly encoder: string; readonly decoder: string; readonly joiner: string }
  | {
      readonly type: 'streamingTransducer';
      readonly encoder: string;
      readonly decoder: string;
      readonly joiner: string;
    }
  | { readonly type: 'ctc'; readonly model: string; readonly family: 'nemo' | 'zipformer' | 'senseVoice' }
  | { readonly type: 'whisper'; readonly encoder: string; readonly decoder: string }
  | {
      readonly type: 'moonshine';
      readonly preprocessor: string;
      readonly encoder: string;
      readonly uncachedDecoder: string;
      readonly cachedDecoder: string;
    }
  | { readonly type: 'moonshineMerged'; readonly encoder: string; readonly decoder: string }
);

export type LayoutFailure = Failure<'speech-folder-missing' | 'speech-folder-unknown'>;

/**
 * Finds out what model a folder holds from the names of its files, as sherpa-onnx's model archives name them; where the
 * names fit two kinds, from the notes inside the file. Of two sizes of the same part the smaller ("int8") is taken.
 */
export async function detectLayout(folder: string): Promise<Result<ModelLayout, LayoutFailure>> {
  const names = await readdir(folder).catch(() => null);
  if (names === null) {
    return err(
      failure(
        'speech-folder-missing',
        message('There is no folder "{folder}". Name the folder that the model\'s files are in.', { folder }),
      ),
    );
  }
  const models = names.filter((name) => /\.(onnx|ort)$/.test(name));
  const pick = (pattern: RegExp): string | null => {
    const fitting = models.filter((name) => pattern.test(name)).toSorted();
    const name = fitting.find((one) => one.includes('int8')) ?? fitting[0];
    return name === undefined ? null : join(folder, name);
  };
  const tokensName = names.find((name) => name === 'tokens.txt') ?? names.find((name) => name.endsWith('tokens.txt'));
  if (tokensName === undefined) return err(unknownFolder(folder, message('has no tokens.txt')));
  const base = { folder, tokens: join(folder, tokensName) };

  const [preprocessor, encode] = [pick(/^preprocess/), pick(/^encode[.-]/)];
  const [uncachedDecoder, cachedDecoder] = [pick(/^uncached_decode/), pick(/^cached_decode/)];
  if (preprocessor && encode && uncachedDecoder && cachedDecoder)
    return ok({ ...base, type: 'moonshine', preprocessor, encoder: encode, uncachedDecoder, cachedDecoder });
  const merged = pick(/^decoder_model_merged/);
  const moonshineEncoder = pick(/^encoder_model/);
  if (merged && moonshineEncoder)
    return ok({ ...base, type: 'moonshineMerged', encoder: moonshineEncoder, decoder: merged });

  const [encoder, decoder, joiner] = [pick(/(^|-)encoder/), pick(/(^|-)decoder/), pick(/(^|-)joiner/)];
  if (encoder && decoder && joiner) {
    // A streaming encoder says how many frames it takes at a time; its whole-file sibling has no such note.
    const streaming = (await notesOf(encoder)).includes('decode_chunk_len') || /streaming/.test(basename(folder));
    return ok({ ...base, type: streaming ? 'streamingTransducer' : 'transducer', encoder, decoder, joiner });
  }
  if (encoder && decoder && (tokensName !== 'tokens.txt' || /whisper/.test(basename(folder))))
    return ok({ ...base, type: 'whisper', encoder, decoder });
  const model = pick(/^model/) ?? pick(/^ctc-/);
  if (model && !encoder) return ok({ ...base, type: 'ctc', model, family: await ctcFamily(model, folder) });
  return err(
    unknownFolder(
      folder,
      models.length === 0
        ? message('has no .onnx files')
        : message('has {files}', { files: models.slice(0, 4).join(', ') }),
    ),
  );
}

async function ctcFamily(model: string, folder: string): Promise<'nemo' | 'zipformer' | 'senseVoice'> {
  const notes = await notesOf(model);
  if (notes.includes('EncDec') || (notes.includes('nemo') && !notes.includes('zipformer'))) return 'nemo';
  if (notes.includes('sense_voice') || /sense-voice/.test(basename(folder))) return 'senseVoice';
  return 'zipformer';
}

/** Notes are written at the end of the file, in the clear. */
const NOTES_BYTES = 64 * 1024;

async function notesOf(path: string): Promise<string> {
  const { size } = await stat(path);
  const handle = await open(path, 'r');
  try {
    const length = Math.min(size, NOTES_BYTES);
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.toString('latin1');
  } finally {
    await handle.close();
  }
}

const unknownFolder = (folder: string, has: Message): LayoutFailure =>
  failure(
    'speech-folder-unknown',
    message(
      '"{folder}" {has}. A model folder of sherpa-onnx has tokens.txt beside encoder, decoder and joiner, or preprocess, encode and decoders, or model.onnx.',
      { folder, has },
    ),
  );

/** Tokens by id, as tokens.txt lists them: a token, a space, its number. */
export async function readTokens(path: string): Promise<readonly string[]> {
  const tokens: string[] = [];
  for (const line of (await readFile(path, 'utf8')).split('\n')) {
    const found = /^(.*?)\s+(\d+)\s*$/.exec(line);
    if (found) tokens[Number(found[2])] = found[1]!;
  }
  return Array.from(tokens, (token) => token ?? '');
}
