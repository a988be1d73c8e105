/** Says a question aloud. */
export interface InterviewerVoice {
  /** A voice of this computer's system, or the one that Offbook brings along. */
  readonly kind: 'system' | 'builtIn';
  readonly name: string;
  /**
   * Resolves when the last word was said, and also when it was stopped.
   * `pace` is 1 for the voice's own, 0.7 to 1.3. Rejects where the voice failed; the words are on the screen anyway.
   */
  speak(text: string, pace: number): Promise<void>;
  /** Silence, now. */
  stop(): void;
}

/** What the voice's worker is asked, and what it says. */
export interface VoiceRequest {
  readonly id: number;
  readonly text: string;
  /** An espeak-ng voice: "en-gb", "en-us". */
  readonly voice: string;
  readonly wordsPerMinute: number;
}

export type VoiceAnswer =
  | { readonly id: number; readonly wav: ArrayBuffer }
  | { readonly id: number; readonly message: string };
