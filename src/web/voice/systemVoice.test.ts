import { afterEach, describe, expect, it, vi } from 'vitest';
import { bestVoice, openSystemVoice } from './systemVoice.ts';

const voice = (name: string, lang: string, more: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice =>
  ({ name, lang, localService: true, default: false, voiceURI: name, ...more }) as SpeechSynthesisVoice;

describe('bestVoice', () => {
  it('takes the wanted country before another of the language, and the default among equals', () => {
    const voices = [voice('Ada', 'en-US', { default: true }), voice('Bea', 'en_GB'), voice('Cyd', 'de-DE')];
    expect(bestVoice(voices, 'en-GB')?.name).toBe('Bea');
    expect(bestVoice(voices, 'en-AU')?.name).toBe('Ada');
  });

  it('never takes a voice that speaks elsewhere, nor one of another language', () => {
    expect(bestVoice([voice('Cloud', 'en-GB', { localService: false }), voice('Cyd', 'de-DE')], 'en-GB')).toBeNull();
  });
});

describe('openSystemVoice', () => {
  it('is none where the browser has no voices', async () => {
    expect(await openSystemVoice('en-GB', null)).toBeNull();
  });

  describe('speaking', () => {
    const said: (EventTarget & { readonly text: string; rate?: number })[] = [];
    class Utterance extends EventTarget {
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const synthesis = {
      getVoices: () => [voice('Ada', 'en-GB')],
      speak: (utterance: unknown) => void said.push(utterance as Utterance),
      cancel: () => undefined,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    } as unknown as SpeechSynthesis;
    const failed = (error: string) => Object.assign(new Event('error'), { error });
    afterEach(() => {
      said.length = 0;
      vi.unstubAllGlobals();
    });

    it('is over with the last word, and when it was stopped', async () => {
      vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
      const system = (await openSystemVoice('en-GB', synthesis))!;
      const first = system.speak('What brings you here?', 1.15);
      expect(said[0]).toMatchObject({ text: 'What brings you here?', rate: 1.15 });
      said[0]!.dispatchEvent(new Event('end'));
      await first;
      const second = system.speak('And then?', 1);
      said[1]!.dispatchEvent(failed('interrupted'));
      await second;
    });

    it('says why it is silent', async () => {
      vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
      const system = (await openSystemVoice('en-GB', synthesis))!;
      const spoken = system.speak('What brings you here?', 1);
      said[0]!.dispatchEvent(failed('not-allowed'));
      await expect(spoken).rejects.toThrow('not-allowed');
    });
  });
});
