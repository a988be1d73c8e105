/**
 * A band of words a minute that somebody recommends. Published bands disagree, so none of them is "right": a person
 * chooses one, or edits one, and stands beside their own baseline all the same.
 */
export interface PaceProfile {
  readonly name: string;
  readonly wordsPerMinute: { readonly min: number; readonly max: number };
}

/** To choose from and to edit. */
export const PACE_PROFILES: readonly PaceProfile[] = [
  { name: 'Conversation', wordsPerMinute: { min: 140, max: 160 } },
  { name: 'Presentation', wordsPerMinute: { min: 100, max: 165 } },
  { name: 'Interview', wordsPerMinute: { min: 130, max: 175 } },
];

export interface PaceStanding {
  readonly wordsPerMinute: number;
  /** Beside the chosen band. */
  readonly band: 'below' | 'within' | 'above';
  /** Over the person's own baseline: 1.1 is a tenth faster than usual; null without one. */
  readonly ofBaseline: number | null;
}

/**
 * Where a take's pace stands; null where it can't be known.
 * @param spoken words, and milliseconds from first to last speech
 * @param baselineWordsPerMinute the person's usual pace, measured; null until there is one
 */
export function paceStanding(
  spoken: { readonly words: number; readonly toldMs: number },
  profile: PaceProfile,
  baselineWordsPerMinute: number | null,
): PaceStanding | null {
  if (spoken.words <= 0 || spoken.toldMs <= 0) return null;
  const pace = spoken.words / (spoken.toldMs / 60_000);
  const { min, max } = profile.wordsPerMinute;
  return {
    wordsPerMinute: Math.round(pace),
    band: pace < min ? 'below' : pace > max ? 'above' : 'within',
    ofBaseline: baselineWordsPerMinute ? Math.round((100 * pace) / baselineWordsPerMinute) / 100 : null,
  };
}
