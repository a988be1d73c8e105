import type { Finding } from '../../shared/finding.ts';
import type { Evidence, Wording } from '../model.ts';
import type { Told } from '../told.ts';
import { finding, listed, quoted } from './quote.ts';

/** Fillers are worth a word from this many, and this many in a hundred words. Own choice: below it, listeners hardly notice. */
const FILLERS_FROM = 4;
const FILLERS_PER_HUNDRED = 4;
const HEDGES_FROM = 4;
const HEDGES_PER_HUNDRED = 3;

/** Remarks on wording, only where they are worth the person's time. Also for answers with no story. */
export function wordingFindings(take: Told, wording: Wording): Finding[] {
  const findings: Finding[] = [];
  const perHundred = (count: number): number => (count * 100) / Math.max(1, take.words.length);
  if (wording.weakOpening) {
    findings.push(
      finding(
        'weak-opening',
        'notice',
        `It opens with ${quoted(wording.weakOpening.text)}.`,
        wording.weakOpening.range,
        'Breathe, then begin with your first real word.',
      ),
    );
  }
  if (wording.fillers.length >= FILLERS_FROM && perHundred(wording.fillers.length) >= FILLERS_PER_HUNDRED) {
    findings.push(
      finding(
        'fillers',
        'notice',
        `${wording.fillers.length} fillers in ${take.words.length} words: ${mostOften(wording.fillers)}.`,
        wording.fillers[0]?.range ?? null,
        'Pause silently where one wants to come.',
      ),
    );
  }
  if (wording.hedges.length >= HEDGES_FROM && perHundred(wording.hedges.length) >= HEDGES_PER_HUNDRED) {
    findings.push(
      finding(
        'hedges',
        'notice',
        `${wording.hedges.length} hedges: ${mostOften(wording.hedges)}.`,
        wording.hedges[0]?.range ?? null,
        'Say what you know plainly.',
      ),
    );
  }
  if (wording.repetitions.length >= 3) {
    findings.push(
      finding(
        'repetitions',
        'notice',
        `Words said twice in a row: ${mostOften(wording.repetitions)}.`,
        wording.repetitions[0]?.range ?? null,
        'Slow down a little at those places.',
      ),
    );
  }
  const same = wording.sameStarts[0];
  if (same && wording.sameStarts.length >= 4) {
    findings.push(
      finding(
        'same-starts',
        'notice',
        `${wording.sameStarts.length} sentences begin with ${quoted(same.text)}.`,
        same.range,
        'Begin one or two of them another way.',
      ),
    );
  }
  return findings;
}

/** Up to three of the words, most frequent first. */
function mostOften(evidence: readonly Evidence[]): string {
  const counts = new Map<string, number>();
  for (const { text } of evidence) counts.set(text.toLowerCase(), (counts.get(text.toLowerCase()) ?? 0) + 1);
  const top = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 3);
  return listed(top.map(([text, count]) => (count > 1 ? `${quoted(text)} ${count} times` : quoted(text))));
}
