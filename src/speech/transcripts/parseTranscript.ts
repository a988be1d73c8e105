import { failure, type Failure } from '../../shared/failure.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Transcript } from '../model.ts';
import { parseCueFile } from './cueFile.ts';
import { isJson, parseJsonTranscript } from './jsonTranscript.ts';
import { parsePlainText } from './plainText.ts';
import type { TranscriptParse } from './spokenWords.ts';
import { transcriptOf } from './spokenWords.ts';

export type TranscriptFailure = Failure<'transcript-unreadable' | 'transcript-empty'>;

/**
 * Reads the words of a take from a file: plain text, WebVTT, SubRip, or the JSON of Whisper and its relatives. What is
 * in the file decides, its name only helps where the content could be either; so a .txt full of cues is read as cues.
 *
 * Words keep their own times where the file has them. Where it has times for whole cues only, they are spread over the
 * words by length, and `confidence` is null to say that they are guesses. Speaker labels, tags and sound descriptions
 * ("[music]") are left out.
 */
export function parseTranscript(name: string, content: string): Result<Transcript, TranscriptFailure> {
  const text = content.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (text.includes('\0')) return err(unreadable(name, 'it is not a text file'));
  if (text.trim() === '') return err(empty(name));
  const parsed = parseByContent(name, text);
  if (!parsed.ok) return err(unreadable(name, parsed.error));
  const transcript = transcriptOf(parsed.value);
  return transcript === null ? err(empty(name)) : ok(transcript);
}

function parseByContent(name: string, text: string): TranscriptParse {
  if (isJson(text)) return parseJsonTranscript(text);
  const cues = parseCueFile(text);
  if (cues !== null) return cues;
  const extension = /\.(vtt|srt|json)$/i.exec(name)?.[1]?.toLowerCase();
  if (extension === 'json') return err('its name says JSON, and it is not JSON');
  if (extension !== undefined)
    return err(`its name says .${extension}, and it has no line like "00:01.000 --> 00:04.000"`);
  return parsePlainText(text);
}

const unreadable = (name: string, why: string): Failure<'transcript-unreadable'> =>
  failure(
    'transcript-unreadable',
    message(
      'The words in "{name}" could not be read: {why}. Offbook reads .txt, .vtt, .srt and the JSON that Whisper writes. You can also paste the words.',
      { name, why },
    ),
  );

const empty = (name: string): Failure<'transcript-empty'> =>
  failure(
    'transcript-empty',
    message('There are no words in "{name}". Choose another file, or paste what you said.', { name }),
  );
