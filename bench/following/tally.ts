import type { ScriptFollowing } from '../../src/speech/following/model.ts';
import type { MadeTake } from './madeTakes.ts';

export interface Costs {
  readonly cpuMs: number;
  readonly endMs: number;
  readonly soundMs: number;
  readonly placeMs: number;
}

/** What was heard beside what was said, over takes. */
export class Tally {
  private readonly skipped = { right: 0, wrong: 0, missed: 0 };
  private sentences = 0;
  private unsure = 0;
  private rightOrCannot = 0;
  private cannotTell = 0;
  private takes = 0;
  private readonly starts: number[] = [];
  private readonly hooks = { right: 0, wrong: 0 };
  private readonly filled = { right: 0, wrong: 0, missed: 0 };
  private readonly exact = {
    rightSaidRight: 0,
    wrongSaidRight: 0,
    rightSaidWrong: 0,
    wrongSaidWrong: 0,
    unsure: 0,
    wrong: 0,
    all: 0,
  };
  private cpuMs = 0;
  private soundMs = 0;
  private slowestEnd = 0;
  private slowestPlace = 0;
  private readonly fits: { words: number; explained: number }[] = [];
  lastMistakes: string[] = [];

  add(take: MadeTake, heard: ScriptFollowing, { cpuMs, endMs, soundMs, placeMs }: Costs): void {
    this.lastMistakes = [];
    this.takes++;
    this.cpuMs += cpuMs;
    this.soundMs += soundMs;
    this.slowestEnd = Math.max(this.slowestEnd, endMs);
    this.slowestPlace = Math.max(this.slowestPlace, placeMs);
    const cannot = heard.verdict !== 'clear';
    if (cannot) this.cannotTell++;
    this.fits.push({ words: heard.fit.wordScore ?? -9, explained: heard.fit.explainedShare });
    take.sentences.forEach((label, i) => {
      const { status, startMs, matchedShare } = heard.sentences[i]!;
      this.sentences++;
      if (status === 'unsure') this.unsure++;
      const right = status === (label ? 'said' : 'skipped');
      if (right || status === 'unsure') this.rightOrCannot++;
      else this.lastMistakes.push(`sentence ${i} ${status} (${matchedShare})`);
      if (status === 'skipped') this.skipped[label ? 'wrong' : 'right']++;
      else if (!label && !cannot) this.skipped.missed++;
      if (label && startMs !== null && !cannot) {
        this.starts.push(Math.abs(startMs - label.startMs));
        if (Math.abs(startMs - label.startMs) > 150)
          this.lastMistakes.push(`start ${i} by ${Math.round(startMs - label.startMs)} ms`);
      }
    });
    if (!cannot) this.hooks[(heard.hook?.index ?? null) === take.hook ? 'right' : 'wrong']++;
    const used = new Set<number>();
    for (const label of take.filled) {
      const found = heard.filledPauses.findIndex(
        (one, i) => !used.has(i) && one.startMs < label.endMs && one.endMs > label.startMs,
      );
      if (found >= 0) used.add(found);
      this.filled[found >= 0 ? 'right' : 'missed']++;
    }
    this.filled.wrong += heard.filledPauses.length - used.size;
    for (const { at, right } of take.exact) {
      const found = heard.exactWords.find(({ id }) => id === String(at));
      if (!found) continue;
      this.exact.all++;
      if (!right) this.exact.wrong++;
      if (found.status === 'unsure') this.exact.unsure++;
      else if (found.status === 'right') this.exact[right ? 'rightSaidRight' : 'rightSaidWrong']++;
      else this.exact[right ? 'wrongSaidRight' : 'wrongSaidWrong']++;
      if (found.status !== 'unsure' && (found.status === 'right') !== right)
        this.lastMistakes.push(`${found.heard} called ${found.status} by ${found.margin}`);
    }
  }

  lines(noisy: boolean): string[] {
    const { skipped, filled, exact } = this;
    const words = this.fits.map((fit) => fit.words).toSorted((a, b) => a - b);
    return [
      `  sentences ${this.sentences}: skipped precision ${share(skipped.right, skipped.wrong)}, recall ${share(skipped.right, skipped.missed)}, unsure ${share(this.unsure, this.sentences - this.unsure)}`,
      `  ${noisy ? "right or can't tell" : 'right or unsure'} ${share(this.rightOrCannot, this.sentences - this.rightOrCannot)}; can't tell in ${this.cannotTell} of ${this.takes} takes`,
      `  sentence starts: median ${quantile(this.starts, 0.5).toFixed(0)} ms, 90 % within ${quantile(this.starts, 0.9).toFixed(0)} ms, within 150 ms ${share(this.starts.filter((x) => x <= 150).length, this.starts.filter((x) => x > 150).length)}`,
      `  hook: ${this.hooks.right} of ${this.hooks.right + this.hooks.wrong} takes`,
      `  exact words ${exact.all}: "right" precision ${share(exact.rightSaidRight, exact.rightSaidWrong)} (${exact.rightSaidRight + exact.rightSaidWrong}), "wrong" precision ${share(exact.wrongSaidWrong, exact.wrongSaidRight)} (${exact.wrongSaidWrong + exact.wrongSaidRight} of ${exact.wrong} wrong ones), unsure ${exact.unsure}`,
      `  filled pauses: precision ${share(filled.right, filled.wrong)}, recall ${share(filled.right, filled.missed)}`,
      `  ${(this.soundMs / this.cpuMs).toFixed(1)} times real time (processor time), end after at most ${this.slowestEnd.toFixed(0)} ms, place in at most ${this.slowestPlace.toFixed(0)} ms`,
      `  fit: word score median ${quantile(words, 0.5).toFixed(2)}, worst ${words[0]?.toFixed(2)}; explained worst ${Math.min(...this.fits.map((fit) => fit.explained)).toFixed(2)}`,
    ];
  }
}

const share = (yes: number, no: number): string => (yes + no === 0 ? 'none' : (yes / (yes + no)).toFixed(3));

function quantile(values: readonly number[], at: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? 0;
}
