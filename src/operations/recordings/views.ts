/** What was found out of a recording before it is kept. */
export interface RecordingLook {
  readonly durationMs: number;
  /** As its file says, epoch milliseconds; null where it doesn't. */
  readonly recordedAt: number | null;
  /** The take that has the same bytes; null where there is none. */
  readonly already: string | null;
  readonly match: RecordingMatch;
}

/** The story of a recording, and what says so. */
export interface RecordingMatch {
  readonly storyId: string | null;
  /** words: a recogniser heard them. name: the file's name has a word of the title, a hint only. Null: nothing says so. */
  readonly by: 'words' | 'name' | null;
  readonly unsure: boolean;
  /** Why the words could not be heard, where a recogniser was to hear them. */
  readonly why: string | null;
}
