import { quote } from '../../shared/quote.ts';
import { type MessageValue, message } from '../../shared/message.ts';
import { type Finding, finding } from '../../shared/finding.ts';
import type { Evidence, Wording } from '../model.ts';
import type { Told } from '../told.ts';

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
        message('It opens with {words}.', { words: quote(wording.weakOpening.text) }),
        wording.weakOpening.range,
        message('Breathe, then begin with your first real word.'),
      ),
    );
  }
  if (wording.fillers.length >= FILLERS_FROM && perHundred(wording.fillers.length) >= FILLERS_PER_HUNDRED) {
    findings.push(
      finding(
        'fillers',
        'notice',
        message('{fillers} fillers in {words} words: {which}.', {
          fillers: wording.fillers.length,
          words: take.words.length,
          which: mostOften(wording.fillers),
        }),
        wording.fillers[0]?.range ?? null,
        message('Pause silently where one wants to come.'),
      ),
    );
  }
  if (wording.hedges.length >= HEDGES_FROM && perHundred(wording.hedges.length) >= HEDGES_PER_HUNDRED) {
    findings.push(
      finding(
        'hedges',
        'notice',
        message('{hedges} hedges: {which}.', { hedges: wording.hedges.length, which: mostOften(wording.hedges) }),
        wording.hedges[0]?.range ?? null,
        message('Say what you know plainly.'),
      ),
    );
  }
  if (wording.repetitions.length >= 3) {
    findings.push(
      finding(
        'repetitions',
        'notice',
        message('Words said twice in a row: {which}.', { which: mostOften(wording.repetitions) }),
        wording.repetitions[0]?.range ?? null,
        message('Slow down a little at those places.'),
      ),
    );
  }
  const same = wording.sameStarts[0];
  if (same && wording.sameStarts.length >= 4) {
    findings.push(
      finding(
        'same-starts',
        'notice',
        message('{sentences} sentences begin with {words}.', {
          sentences: wording.sameStarts.length,
          words: quote(same.text),
        }),
        same.range,
        message('Begin one or two of them another way.'),
      ),
    );
  }
  return findings;
}

/** Up to three of the words, most frequent first. */
function mostOften(evidence: readonly Evidence[]): MessageValue {
  const counts = new Map<string, number>();
  for (const { text } of evidence) counts.set(text.toLowerCase(), (counts.get(text.toLowerCase()) ?? 0) + 1);
  const top = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 3);
  return {
    list: top.map(([text, count]) =>
      count > 1 ? message('{words} {count} times', { words: quote(text), count }) : quote(text),
    ),
  };
}
