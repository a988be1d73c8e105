import { useCallback, useEffect, useRef, useState } from 'react';
import type { InterviewerVoice } from '../../voice/model.ts';
import { say } from '../../../words/say.ts';

/** So long a voice may need to be fetched and to begin; then the call goes on without it. */
const FIRST_WORD_MAY_TAKE_MS = 20_000;
/** And so long it may take over a word: a voice that never says that it ended must not hold the call. */
const A_WORD_MAY_TAKE_MS = 1_200;

/** An interviewer's voice for as long as the call is open. */
export interface Speaking {
  /** Resolves when the last word was said, was stopped, or can't be said: the words are on the screen anyway. */
  readonly speak: (text: string, pace: number) => Promise<void>;
  readonly hush: () => void;
  /** Why nothing is heard; null while all is well. */
  readonly problem: string | null;
}

/** Opens the voice when it is first needed, and keeps it: fetching it anew for each question would make it late. */
export function useSpeaking(): Speaking {
  const opened = useRef<Promise<InterviewerVoice> | null>(null);
  const voice = useRef<InterviewerVoice | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const hush = useCallback(() => voice.current?.stop(), []);
  useEffect(() => hush, [hush]);

  const speak = useCallback(async (text: string, pace: number): Promise<void> => {
    const patience = FIRST_WORD_MAY_TAKE_MS + text.split(/\s+/).length * A_WORD_MAY_TAKE_MS;
    const spoken = (async () => {
      opened.current ??= import('../../voice/openVoice.ts').then(({ openVoice }) => openVoice());
      voice.current = await opened.current;
      await voice.current.speak(text, pace);
      setProblem(null);
    })().catch((error: unknown) => {
      // Tried anew at the next question.
      opened.current = null;
      setProblem(error instanceof Error ? error.message : say('The voice could not be heard.'));
    });
    await Promise.race([spoken, new Promise<void>((done) => setTimeout(done, patience))]);
  }, []);
  return { speak, hush, problem };
}
