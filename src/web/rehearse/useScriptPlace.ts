import { type RefObject, useEffect, useState } from 'react';
import type { ScriptPlace } from '../../speech/following/model.ts';

/** Twice as often as the place is told. */
const LOOK_EVERY_MS = 200;

/**
 * The sentence of the script that is being told, and keeps it in view in the box that scrolls. Null before the first
 * one, and where nothing is followed. The page is drawn only when the sentence changes.
 */
export function useScriptPlace(
  place: (() => ScriptPlace | null) | null,
  box: RefObject<HTMLElement | null>,
): number | null {
  const [sentence, setSentence] = useState<number | null>(null);

  useEffect(() => {
    if (place === null) return;
    const timer = setInterval(() => {
      const now = place()?.sentence ?? null;
      if (now !== null) setSentence(now);
    }, LOOK_EVERY_MS);
    return () => {
      clearInterval(timer);
      setSentence(null);
    };
  }, [place]);

  useEffect(() => {
    const element = sentence === null ? null : box.current?.querySelector('[data-place="now"]');
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    element?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  }, [sentence, box]);

  return sentence;
}
