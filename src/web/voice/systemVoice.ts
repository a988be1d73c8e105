import type { InterviewerVoice } from './model.ts';

/** Voices come late in some browsers: they are waited for so long, then the built-in one speaks. */
const VOICES_WAIT_MS = 400;

type Synthesis = Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel' | 'addEventListener' | 'removeEventListener'>;

/**
 * The best of the system's own voices for a language, or null where there is none. Only those that speak on this
 * computer: others would send the question to the browser's maker.
 */
export async function openSystemVoice(language: string, synthesis: Synthesis | null): Promise<InterviewerVoice | null> {
  if (synthesis === null) return null;
  const voice = bestVoice(await voicesOf(synthesis), language);
  if (voice === null) return null;
  /** Held on to: Chrome forgets an utterance that nobody holds, and then never says that it ended. */
  let saying: SpeechSynthesisUtterance | null = null;
  return {
    kind: 'system',
    name: voice.name,
    speak: (text, pace) =>
      new Promise((resolve, reject) => {
        const utterance = new SpeechSynthesisUtterance(text);
        saying = utterance;
        const done = (): void => {
          if (saying === utterance) saying = null;
          resolve();
        };
        utterance.voice = voice;
        utterance.lang = voice.lang;
        utterance.rate = pace;
        utterance.addEventListener('end', done);
        utterance.addEventListener('error', ({ error }) =>
          error === 'canceled' || error === 'interrupted' ? done() : reject(new Error(`The voice failed: ${error}.`)),
        );
        synthesis.speak(utterance);
      }),
    stop: () => synthesis.cancel(),
  };
}

/** Same language and country before same language; the system's default before others. */
export function bestVoice(voices: readonly SpeechSynthesisVoice[], language: string): SpeechSynthesisVoice | null {
  const wanted = language.toLowerCase();
  const rank = ({ lang, default: isDefault }: SpeechSynthesisVoice): number =>
    (lang.replace('_', '-').toLowerCase() === wanted ? 2 : 0) + (isDefault ? 1 : 0);
  const [base] = wanted.split('-');
  return (
    voices
      .filter(({ lang, localService }) => localService && lang.toLowerCase().split(/[-_]/)[0] === base)
      .toSorted((a, b) => rank(b) - rank(a))[0] ?? null
  );
}

function voicesOf(synthesis: Synthesis): Promise<readonly SpeechSynthesisVoice[]> {
  const now = synthesis.getVoices();
  if (now.length > 0) return Promise.resolve(now);
  return new Promise((resolve) => {
    const settle = (): void => {
      synthesis.removeEventListener('voiceschanged', settle);
      resolve(synthesis.getVoices());
    };
    synthesis.addEventListener('voiceschanged', settle);
    setTimeout(settle, VOICES_WAIT_MS);
  });
}
