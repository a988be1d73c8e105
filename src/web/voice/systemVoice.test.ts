import { describe, expect, it } from 'vitest';
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
});
