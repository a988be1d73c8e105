import { beforeEach, expect, test } from 'vitest';
import { browserAbility, installOnDevice } from './browserAbility.ts';
import { keepBrowserChoice, readBrowserChoice } from './browserChoice.ts';
import { browserName } from './browserName.ts';
import { openBrowserRecogniser } from './openBrowserRecogniser.ts';
import { wavFile } from './wavFile.ts';
import { type Availability, findRecognition, type RecognitionClass } from './webSpeech.ts';

beforeEach(() => localStorage.clear());

const recognition = (change: object): RecognitionClass =>
  Object.assign(() => undefined, change) as unknown as RecognitionClass;

test('a browser without a recogniser is told apart from one that hears elsewhere, and from one that hears here', async () => {
  expect(await browserAbility(findRecognition({}))).toEqual({ any: false, onDevice: 'never' });
  expect(await browserAbility(findRecognition({ webkitSpeechRecognition: () => undefined }))).toEqual({
    any: true,
    onDevice: 'never',
  });
  const saying = (said: Availability) => browserAbility(recognition({ available: async () => said }));
  expect((await saying('available')).onDevice).toBe('ready');
  expect((await saying('downloadable')).onDevice).toBe('downloadable');
  expect((await saying('unavailable')).onDevice).toBe('never');
  const refusing = recognition({ available: async () => Promise.reject(new Error('no')) });
  expect((await browserAbility(refusing)).onDevice).toBe('never');
});

test('installing says when the browser could not', async () => {
  expect((await installOnDevice(recognition({ install: async () => true }))).ok).toBe(true);
  expect(await installOnDevice(recognition({ install: async () => false }))).toMatchObject({
    error: { code: 'browser-speech-not-installed' },
  });
});

test('the choice is this browser’s, off until made', () => {
  expect(readBrowserChoice()).toBe('off');
  expect(openBrowserRecogniser(readBrowserChoice(), recognition({}))).toBeNull();
  keepBrowserChoice('on-device');
  expect(readBrowserChoice()).toBe('on-device');
  expect(openBrowserRecogniser(readBrowserChoice(), recognition({}))).not.toBeNull();
  expect(openBrowserRecogniser(readBrowserChoice(), null)).toBeNull();
  keepBrowserChoice('off');
  expect(localStorage.length).toBe(0);
});

test('browsers are named as people know them', () => {
  const brands = (...names: string[]) => ({ brands: names.map((brand) => ({ brand, version: '141' })) });
  expect(browserName({ userAgent: '', userAgentData: brands('Not?A_Brand', 'Chromium', 'Google Chrome') })).toBe(
    'Chrome 141',
  );
  expect(browserName({ userAgent: 'Mozilla/5.0 (X11) Gecko/20100101 Firefox/145.0' })).toBe('Firefox 145');
  expect(browserName({ userAgent: 'Mozilla/5.0 AppleWebKit/605 Version/18.2 Safari/605.1' })).toBe('Safari 18');
  expect(browserName({ userAgent: 'Lynx' })).toBe('This browser');
});

test('a sound becomes a WAV file of 16 kHz', async () => {
  const samples = Float32Array.from({ length: 6 * 48_000 }, (_, i) => 0.5 * Math.sin((2 * Math.PI * 300 * i) / 48_000));
  const bytes = new DataView(await (await wavFile({ samples, sampleRateHz: 48_000 })).arrayBuffer());
  expect([bytes.getUint32(24, true), bytes.getUint16(22, true), bytes.getUint16(34, true)]).toEqual([16_000, 1, 16]);
  const count = bytes.getUint32(40, true) / 2;
  expect([Math.abs(count - 6 * 16_000) <= 2, bytes.byteLength]).toEqual([true, 44 + 2 * count]);
  const peak = Math.max(...Array.from({ length: count }, (_, i) => bytes.getInt16(44 + 2 * i, true) / 32_767));
  expect(peak).toBeCloseTo(0.5, 2);
});
