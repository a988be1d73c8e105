/**
 * What a card asks for. Most are made from a document: a key number asked for its value (`fact`) and for what it
 * belongs to (`factMeaning`), a key name both ways (`person`, `personName`), a story's `values`, its `hook` from its
 * title and the rest of a hook from its first words (`hookRest`), the story for a value or a question, the next of a
 * story's key points, a `cloze` sentence of its script, a company's `principle`, a universal `connection`, and a
 * recovery or emergency `phrase`. `own` is written by hand.
 */
export type CardKind =
  | 'fact'
  | 'factMeaning'
  | 'person'
  | 'personName'
  | 'values'
  | 'hook'
  | 'hookRest'
  | 'storyForValue'
  | 'storyForQuestion'
  | 'nextPoint'
  | 'cloze'
  | 'principle'
  | 'connection'
  | 'phrase'
  | 'own';

/** What a card says: made anew from the documents whenever they change. */
export interface CardContent {
  /** Stable within the workspace: from where the content lives (document, story, fact), not from its words. */
  readonly key: string;
  readonly kind: CardKind;
  /** The story it belongs to, or null for what belongs to none (a principle, a phrase). */
  readonly storyId: string | null;
  /** The document it was made from, by its path within the workspace; null for hand-written cards. */
  readonly document: string | null;
  /** The question, as shown. */
  readonly prompt: string;
  /** What stands around the question: the points before, the sentence with a gap. */
  readonly context: string | null;
  /** The answer, as shown. */
  readonly answer: string;
  /** Other right answers. */
  readonly accepts: readonly string[];
  /** The fact behind it, whose matching judges typed and spoken answers. */
  readonly factId: string | null;
  /** Its place among new cards: lower ones are introduced first. */
  readonly order?: number;
}

/** What a card's memory knows once it was reviewed at all. FSRS-6's two values, and when they were set. */
export interface ReviewedMemory {
  /** Days until the probability of recall has fallen to 90 %; 0.001 to 36,500. */
  readonly stability: number;
  /** How hard it is to make it more stable; 1 to 10. */
  readonly difficulty: number;
  /** When plain FSRS would ask for it again, epoch milliseconds. The plan towards an interview may ask earlier or later. */
  readonly dueAt: number;
  /** Epoch milliseconds. */
  readonly lastReviewedAt: number;
  /** How often it was reviewed, this last time included; 1 and more. */
  readonly reviews: number;
  /** How often it was forgotten when it had been learnt; 0 and more. */
  readonly lapses: number;
}

/** Never asked. */
export interface NewMemory {
  readonly phase: 'new';
}

/** Within the steps of minutes at its start (`learning`) or after it was forgotten (`relearning`). */
export interface LearningMemory extends ReviewedMemory {
  readonly phase: 'learning' | 'relearning';
  /** Which step of minutes it stands at; 0 and more. */
  readonly step: number;
}

/** Learnt: asked again after days. */
export interface ReviewMemory extends ReviewedMemory {
  readonly phase: 'review';
}

/** How well a card is remembered. Only reviews change it. */
export type Memory = NewMemory | LearningMemory | ReviewMemory;

/** A date of the calendar, `YYYY-MM-DD`, in the person's time zone. */
export type IsoDate = string;

/** The day a review counts for, which begins at the rollover hour and not at midnight. */
export type LearningDay = IsoDate;

/** A card with its history's outcome. */
export interface RecallCard extends CardContent {
  readonly id: string;
  readonly origin: 'document' | 'own';
  /** Epoch milliseconds. */
  readonly addedAt: number;
  /** When its document stopped having it; null while it has it. A retired card keeps its memory and is never asked. */
  readonly retiredAt: number | null;
  /** When the person set it aside; null when they didn't. */
  readonly suspendedAt: number | null;
  /** The learning day for which the person put it away, or null. */
  readonly buriedOn: LearningDay | null;
  readonly memory: Memory;
  /**
   * When its answer became another one, epoch milliseconds; null or absent when it never did. Until it is reviewed after
   * that it counts as nearly forgotten (`plannedMemory`).
   */
  readonly answerChangedAt?: number | null;
  /** The answer it had before that. */
  readonly answerBefore?: string | null;
}

/** What the person says of a recall. Everything but `again` is remembered. */
export type Rating = 'again' | 'hard' | 'good' | 'easy';

/** One line of the review log, which is never rewritten: undo adds to the log's end or takes away its last line. */
export interface RecallReview {
  readonly id: string;
  readonly cardId: string;
  readonly rating: Rating;
  /** Epoch milliseconds. */
  readonly reviewedAt: number;
  /** From the prompt to the answer, milliseconds. */
  readonly thinkingMs: number;
  /** How the answer came. `self` was only thought and then rated. */
  readonly how: 'typed' | 'spoken' | 'self';
  /** The words of the answer; null when it was only thought. */
  readonly answered: string | null;
  /** The rating Offbook suggested for these words; null when there was nothing to check. */
  readonly suggested: Rating | null;
  readonly before: Memory;
  readonly after: Memory;
}

/** A day that everything should stand on. */
export interface InterviewDate {
  readonly id: string;
  readonly on: IsoDate;
  /** Minutes after midnight on that day in the person's time zone, 0 to 1,439; null when it isn't known. */
  readonly atMinutes: number | null;
  /** "Phone screen", "Panel"; null when it has no name. */
  readonly stage: string | null;
}

/** Where and when a person's days begin. */
export interface DayCalendar {
  /** An IANA name, such as `Europe/London`. */
  readonly timeZone: string;
  /** The hour on the clock at which a new learning day begins, 0 to 23; usually 4. */
  readonly rolloverHour: number;
}
