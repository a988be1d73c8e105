import { ok } from '../../shared/result.ts';
import { decodeEntities, stripDescriptions, withoutLabels } from './markup.ts';
import type { TranscriptParse } from './spokenWords.ts';

/** "[00:12]", "(00:01:12)", "00:12 -": when a line was said; lines have no end, so these give no word times. */
const LINE_TIME = /^\s*[[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?[\])]?(?:\s*[-–]\s*(?=\D))?\s+/;

/** Text as it was typed or exported. Times at line starts go; speaker labels go. */
export function parsePlainText(text: string): TranscriptParse {
  const lines = withoutLabels(text.split('\n').map((line) => line.replace(LINE_TIME, '')));
  const spoken = paragraphs(lines.map((line) => stripDescriptions(decodeEntities(line)).trim()));
  return ok({ spoken: spoken.map((body) => ({ text: body, span: null, confidence: null })), instrument: 'text file' });
}

/** Joins wrapped lines; a blank line starts the next stretch. */
function paragraphs(lines: readonly string[]): readonly string[] {
  const result: string[] = [];
  let current: string[] = [];
  for (const line of [...lines, '']) {
    if (line !== '') current.push(line);
    else if (current.length > 0) {
      result.push(current.join(' '));
      current = [];
    }
  }
  return result;
}
