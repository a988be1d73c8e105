import { ok } from '../../shared/result.ts';
import { decodeEntities, stripDescriptions, stripTags, withoutLabels } from './markup.ts';
import type { Spoken, TranscriptParse } from './spokenWords.ts';

/** WebVTT writes 00:01.000 or 01:00:01.000, SubRip 00:00:01,000; people write fewer digits. */
const TIME = String.raw`(?:\d{1,4}:)?\d{1,2}:\d{1,2}(?:[.,]\d{1,3})?`;
const CUE = new RegExp(String.raw`^\s*(${TIME})\s*-->\s*(${TIME})(?:\s.*)?$`);
/** A time inside a cue's text: what follows starts then (WebVTT; captions of videos have one for each word). */
const INNER_TIME = new RegExp(String.raw`<(${TIME})>`);

interface Cue {
  readonly onsetMs: number;
  readonly offsetMs: number;
  readonly lines: readonly string[];
}

/** WebVTT or SubRip, told by their time lines. Null for a text with no such line. */
export function parseCueFile(text: string): TranscriptParse | null {
  const isVtt = /^WEBVTT(?:\s|$)/.test(text);
  const cues = readCues(text);
  if (cues.length === 0) return isVtt ? ok({ spoken: [], instrument: 'WebVTT' }) : null;
  const spoken = withoutLabelsIn(withoutRolling(cues)).flatMap(spokenIn);
  return ok({ spoken, instrument: isVtt ? 'WebVTT' : 'SubRip' });
}

function readCues(text: string): readonly Cue[] {
  const cues: Cue[] = [];
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const match = CUE.exec(lines[i] ?? '');
    if (!match) continue;
    const body: string[] = [];
    while (i + 1 < lines.length && (lines[i + 1] ?? '') !== '' && !startsCue(lines, i + 1))
      body.push(stripTags(lines[++i] ?? ''));
    cues.push({ onsetMs: milliseconds(match[1] ?? ''), offsetMs: milliseconds(match[2] ?? ''), lines: body });
  }
  return cues;
}

/** The blank line between cues is often missing: a time line, or a number before one, starts the next cue too. */
function startsCue(lines: readonly string[], i: number): boolean {
  return CUE.test(lines[i] ?? '') || (/^\s*\d+\s*$/.test(lines[i] ?? '') && CUE.test(lines[i + 1] ?? ''));
}

function milliseconds(time: string): number {
  const parts = time.replace(',', '.').split(':').map(Number);
  return Math.round(parts.reduce((sum, part) => sum * 60 + part, 0) * 1000);
}

/** Captions of videos roll: each cue repeats the line before. A line that repeats the previous cue's last one goes. */
function withoutRolling(cues: readonly Cue[]): readonly Cue[] {
  const isRolling = cues.some(({ lines }) => lines.some((line) => INNER_TIME.test(line)));
  if (!isRolling) return cues;
  let shown: readonly string[] = [];
  return cues.map((cue) => {
    const plain = cue.lines.map((line) =>
      line
        .split(INNER_TIME)
        .filter((_, i) => i % 2 === 0)
        .join('')
        .trim(),
    );
    const lines = cue.lines.filter((_, i) => plain[i] !== '' && !shown.includes(plain[i] ?? ''));
    shown = plain;
    return { ...cue, lines };
  });
}

function withoutLabelsIn(cues: readonly Cue[]): readonly Cue[] {
  const lines = withoutLabels(cues.flatMap((cue) => cue.lines));
  let next = 0;
  return cues.map((cue) => ({ ...cue, lines: cue.lines.map(() => lines[next++] ?? '') }));
}

function spokenIn({ onsetMs, offsetMs, lines }: Cue): readonly Spoken[] {
  const pieces = lines.join(' ').split(INNER_TIME);
  // split() with a group gives text, time, text, time, text.
  const starts = pieces.map((piece, i) => (i % 2 === 1 ? milliseconds(piece) : onsetMs));
  const spoken: Spoken[] = [];
  for (let i = 0; i < pieces.length; i += 2) {
    const text = stripDescriptions(decodeEntities(pieces[i] ?? '')).trim();
    if (text === '') continue;
    const from = i === 0 ? onsetMs : (starts[i - 1] ?? onsetMs);
    const to = i + 1 < pieces.length ? (starts[i + 1] ?? offsetMs) : offsetMs;
    spoken.push({ text, span: { onsetMs: from, offsetMs: to }, confidence: null });
  }
  return spoken;
}
