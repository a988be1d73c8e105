import { message } from '../../shared/message.ts';
import { type Finding, finding } from '../../shared/finding.ts';
import type { PartReview } from '../model.ts';
import type { Outline } from '../outline.ts';
import { scriptParts } from '../parts/scriptParts.ts';
import type { Told } from '../told.ts';

/** Shorter takes have no parts to weigh. */
const LEAST_WORDS = 60;
/** Own choice: where a part's share is sure only to a few words, only a clear excess is worth saying. */
const EXCESS_OVER_SCRIPT = 0.2;
/** Without a script to compare with: the background should leave more than half for what was done and what came of it. */
const BACKGROUND_AT_MOST = 0.5;

const NAMES = ['situation', 'task', 'action', 'result', 'connection'] as const;
const BACKGROUND = 2;

/** The background, when it takes clearly more of the words than the script gives it, and at least half of them. */
export function partFindings(outline: Outline, take: Told, parts: readonly PartReview[]): Finding[] {
  const words = take.words.length;
  if (words < LEAST_WORDS) return [];
  const stretches = parts.filter((part) => NAMES.indexOf(part.part) < BACKGROUND);
  const told = parts.reduce((sum, part) => sum + part.endWord - part.startWord, 0);
  const share = stretches.reduce((sum, part) => sum + part.endWord - part.startWord, 0) / Math.max(1, told);
  const scripted = scriptedBackground(outline);
  const most = scripted === null ? BACKGROUND_AT_MOST : Math.max(BACKGROUND_AT_MOST, scripted + EXCESS_OVER_SCRIPT);
  if (share <= most) return [];
  const percent = (value: number): number => Math.round(value * 100);
  return [
    finding(
      'background-too-long',
      'notice',
      scripted === null
        ? message('Situation and task take {percent} % of your words.', { percent: percent(share) })
        : message('Situation and task take {percent} % of your words; in your script it is {scripted} %.', {
            percent: percent(share),
            scripted: percent(scripted),
          }),
      stretches.at(-1)?.range ?? null,
      message('Get to what you did sooner: one sentence of background is often enough.'),
    ),
  ];
}

/** The share of the script's words that are most likely situation or task; null without a script. */
function scriptedBackground(outline: Outline): number | null {
  const { stretches, likelihoods } = scriptParts(outline);
  let background = 0;
  let all = 0;
  stretches.forEach((stretch, i) => {
    const words = stretch.endWord - stretch.startWord;
    all += words;
    background += words * ((likelihoods[i]?.[0] ?? 0) + (likelihoods[i]?.[1] ?? 0));
  });
  return all === 0 ? null : background / all;
}
