import { ok } from '../shared/result.ts';
import type { ReadOutcome, ReadText } from './model.ts';
import { message, worded } from '../shared/message.ts';

/** Text in whatever encoding it says it is, or most likely is. Markdown stays as it was written. */
export function readPlainText(bytes: Uint8Array): ReadOutcome {
  const { text, guessed } = decode(bytes);
  const warnings: ReadText['warnings'] = guessed
    ? [
        {
          code: 'encoding-guessed',
          ...worded({
            message: message(
              'The file does not say how its letters are stored, so accents and signs (é, ü, £, “) were guessed. Look at them before you save.',
            ),
          }),
        },
      ]
    : [];
  return ok({ markdown: text, warnings });
}

function decode(bytes: Uint8Array): { readonly text: string; readonly guessed: boolean } {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (mark) return { text: new TextDecoder(mark).decode(bytes), guessed: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), guessed: true };
  }
}

/** Whether bytes are text at all: no zero bytes, unless the file says that it is UTF-16. */
export function looksLikeText(bytes: Uint8Array): boolean {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return marked || !bytes.subarray(0, 8000).includes(0);
}
