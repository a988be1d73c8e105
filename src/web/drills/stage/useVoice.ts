import { useEffect, useRef } from 'react';

/** So long a voice may need to be fetched and to begin; then things go on without it. */
const VOICE_MAY_TAKE_MS = 20_000;

/**
 * Says a text aloud, once, as long as it is given; null is silence. `onSaid` is called when the last word was said, or when
 * it can't be said at all: the words are on the screen anyway.
 */
export function useVoice(text: string | null, onSaid: () => void = () => undefined): void {
  const said = useRef(onSaid);
  useEffect(() => {
    said.current = onSaid;
  });
  useEffect(() => {
    if (text === null) return;
    let wanted = true;
    let stop = (): void => undefined;
    const end = (): void => {
      if (!wanted) return;
      wanted = false;
      said.current();
    };
    const patience = setTimeout(end, VOICE_MAY_TAKE_MS);
    void (async () => {
      try {
        const { openVoice } = await import('../../voice/openVoice.ts');
        const voice = await openVoice();
        if (!wanted) return;
        stop = () => voice.stop();
        await voice.speak(text, 1);
      } catch {
        // No voice here.
      }
      end();
    })();
    return () => {
      wanted = false;
      clearTimeout(patience);
      stop();
    };
  }, [text]);
}
