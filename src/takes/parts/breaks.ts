import type { Told } from '../told.ts';
import { BREAK_WEIGHTS } from './breakWeights.ts';
import { classOf, VERBS, type WordClass } from './wordClasses.ts';

/** How far around a gap its words are looked at for a verb. */
const REACH = 6;

/** What may speak for or against a new statement beginning before word `at`, as names of weights. */
export function breakFeatures(classes: readonly WordClass[], at: number): string[] {
  const near = (offset: number): WordClass => classes[at + offset] ?? 'edge';
  let back = 1;
  while (back <= REACH && !VERBS.has(near(-back))) back++;
  let ahead = 0;
  while (ahead < REACH && !VERBS.has(near(ahead))) ahead++;
  let joins = 0;
  for (let i = 0; i < ahead; i++) if (/^(?:and|but|so|subordinator|relative|that)$/.test(near(i)) && i > 0) joins = 1;
  return [
    'bias',
    `-2${near(-2)}`,
    `-1${near(-1)}`,
    `0${near(0)}`,
    `+1${near(1)}`,
    `+2${near(2)}`,
    `${near(-1)} ${near(0)}`,
    `${near(0)} ${near(1)}`,
    `back${back}`,
    `ahead${ahead}${joins ? 'join' : ''}`,
    `${near(0)} ahead${Math.min(4, ahead)}`,
    `back${Math.min(4, back)} ${near(0)}`,
  ];
}

/** Log odds that a new statement begins before each word, from the classes of the words around it. Linear. */
export function breakScores(told: Told): number[] {
  const classes = told.words.map((word) => classOf(word.folded));
  return classes.map((_, at) => {
    let sum = 0;
    for (const name of breakFeatures(classes, at)) sum += BREAK_WEIGHTS[name] ?? 0;
    return sum;
  });
}
