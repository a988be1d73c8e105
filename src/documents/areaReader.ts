import type { TextRange } from '../shared/textRange.ts';
import { namedEntry, phrase } from './areaEntries.ts';
import type { TextBlock } from './blocks.ts';
import type { GuideReading } from './guideReading.ts';
import { plain } from './inline.ts';
import { labelOf } from './labels.ts';
import type { GuideArea } from './vocabulary.ts';

/** Takes text under an area's heading into the reading: names, metrics, phrases. Other areas take none. */
export function readAreaText(
  text: string,
  area: GuideArea | null,
  block: TextBlock,
  lines: readonly TextRange[],
  reading: GuideReading,
): void {
  const { claims } = reading;
  const slice = (range: TextRange): string => text.slice(range.start, range.end);
  const item = block.kind === 'item';
  const intro = !item && /[:：][*_]*$/.test(slice(lines.at(-1)!));
  if (area === 'names' || area === 'metrics') {
    const kind = area;
    for (const group of item ? [lines] : lines.map((l) => [l])) {
      if (!item && !labelOf(text, group[0]!)) continue;
      const entry = intro && !item ? null : namedEntry(text, group, kind);
      if (!entry) continue;
      reading[kind].push(entry);
      claims.claimAll(group);
    }
    return;
  }
  if (area === 'emergency' && intro) {
    claims.claimAll(lines);
    reading.emergency.push({
      situation: plain(lines.map((l) => slice(l)).join(' ')).replace(/\s*[:：]$/, ''),
      phrases: [],
    });
    return;
  }
  const quoted = /^["“«„]/.test(slice(lines[0]!));
  const wanted = area === 'connections' || area === 'recovery' || area === 'emergency';
  if (!wanted || intro || (!item && !quoted && area === 'emergency')) return;
  const found = phrase(text, lines);
  if (!found) return;
  claims.claimAll(lines);
  if (area === 'connections') reading.connections.push(found);
  else if (area === 'recovery') reading.recovery.push(found);
  else {
    if (reading.emergency.length === 0) reading.emergency.push({ situation: '', phrases: [] });
    reading.emergency.at(-1)!.phrases.push(found);
  }
}
