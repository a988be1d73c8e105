import { useCallback, useEffect, useRef, useState } from 'react';
import type { AnswerListener } from '../../speech/answerListener.ts';
import { say } from '../../../words/say.ts';
import { told } from '../../../words/sayMessage.ts';

/** Nobody's answer to a card is longer; whoever forgot to end it is heard up to there. */
const LONGEST_MS = 60_000;

/** An answer that is being said. */
export interface SpokenAnswer {
  readonly step: 'resting' | 'opening' | 'listening' | 'hearing';
  /** Why no words came; null while all is well. */
  readonly trouble: string | null;
  readonly peakDbfs: () => number | null;
  begin(): void;
  /** It is said: its words are heard. */
  end(): void;
  /** Back to how it was, without words. */
  cancel(): void;
}

/**
 * Listens to an answer between two presses of a key. `onWords` gets the words and when they had been said, epoch
 * milliseconds. The microphone is closed when it is said, and when the card goes away.
 */
export function useSpokenAnswer(
  openListener: (() => AnswerListener) | null,
  onWords: (text: string, saidAt: number) => void,
): SpokenAnswer {
  const [step, setStep] = useState<SpokenAnswer['step']>('resting');
  const [trouble, setTrouble] = useState<string | null>(null);
  const listener = useRef<AnswerListener | null>(null);
  const heard = useRef(onWords);
  useEffect(() => {
    heard.current = onWords;
  });

  const cancel = useCallback((): void => {
    listener.current?.cancel();
    listener.current = null;
    setStep('resting');
  }, []);
  useEffect(
    () => () => {
      listener.current?.cancel();
      listener.current = null;
    },
    [],
  );

  const rest = (why: string | null): void => {
    listener.current = null;
    setTrouble(why);
    setStep('resting');
  };

  const end = async (): Promise<void> => {
    const mine = listener.current;
    if (mine === null || step !== 'listening') return;
    const saidAt = Date.now();
    setStep('hearing');
    const words = await mine.stop();
    if (listener.current !== mine) return;
    if (!words.ok) return rest(told(words.error, 'message'));
    if (words.value === '') return rest(say('No words were heard. Say it again, a little louder perhaps, or type it.'));
    rest(null);
    heard.current(words.value, saidAt);
  };
  const latestEnd = useRef(end);
  useEffect(() => {
    latestEnd.current = end;
  });
  useEffect(() => {
    if (step !== 'listening') return;
    const timer = setTimeout(() => void latestEnd.current(), LONGEST_MS);
    return () => clearTimeout(timer);
  }, [step]);

  return {
    step,
    trouble,
    peakDbfs: useCallback(() => listener.current?.peakDbfs() ?? null, []),
    begin() {
      if (openListener === null || listener.current !== null) return;
      const mine = openListener();
      listener.current = mine;
      setTrouble(null);
      setStep('opening');
      void mine.start().then((started) => {
        if (listener.current !== mine) return;
        if (started.ok) setStep('listening');
        else rest(told(started.error, 'message'));
      });
    },
    end: () => void end(),
    cancel,
  };
}
