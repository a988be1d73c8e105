/**
 * What counts as strong and fair, in one place. Own choices, except where the guide's practice says a figure (three seconds
 * for a hook; three and seven for choosing a story); docs/decisions/0012 says why.
 */
export interface Limits {
  /** Up to here strong, then fair, past `fair` weak. */
  readonly strong: number;
  readonly fair: number;
}

/** From the prompt to the hook's first word, seconds. */
export const HOOK: Limits = { strong: 3, fair: 5 };
/** Fingers find their place before they type. */
export const HOOK_TYPED: Limits = { strong: 5, fair: 8 };
/** Closeness of what was said to the hook in the guide; higher is better. */
export const HOOK_CLOSENESS = { strong: 0.85, fair: 0.61 } as const;
/** From the question to the choice, seconds; exclusive below, as "under three". */
export const CHOICE = { strong: 3, weak: 7 } as const;
/** Share of right choices; higher is better. */
export const CHOICES_RIGHT = { strong: 0.8, fair: 0.5 } as const;
/** Between two stories, seconds. Under a quarter of a second nobody hears that one ended. */
export const TRANSITION_PAUSE: Limits = { strong: 2, fair: 4 };
/** Words of the sentence that links: shorter names nothing, longer is a story of its own. */
export const LINK_WORDS = { least: 4, strong: 30, fair: 50 } as const;
/** From the tone to speaking again, seconds: a calm pause is right, a long one worries the listener. */
export const AFTER_BLANK: Limits = { strong: 4, fair: 8 };
/** From the tone to the phrase that recovers, seconds. */
export const RECOVERY: Limits = { strong: 6, fair: 10 };
/** From an unexpected question to the first word, seconds. */
export const CURVEBALL_START: Limits = { strong: 4, fair: 8 };
/** Who begins this soon needs no phrase to win time, seconds. */
export const NO_TIME_NEEDED_SECONDS = 2;
/** From the interviewer's question to the answer, seconds. */
export const INTERRUPTED_START: Limits = { strong: 3, fair: 6 };
/** Length of the answer to it, seconds: one or two sentences, not a second story. */
export const INTERRUPTED_ANSWER = { least: 3, strong: 20, fair: 35 } as const;
/** From that answer back to the story, seconds. */
export const PICK_UP: Limits = { strong: 3, fair: 6 };
/** Over the time given: a tenth is forgiven. */
export const SQUEEZE_OVER = 1.1;
/** Under this share of the time there was room for more. */
export const SQUEEZE_UNDER = 0.6;
/** Of what should be kept, the share that was told; higher is better. */
export const KEPT = { strong: 0.8, fair: 0.6 } as const;
