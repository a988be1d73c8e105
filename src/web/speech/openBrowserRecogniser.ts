import { HEARD_LANGUAGE } from './browserAbility.ts';
import { type BrowserChoice, readBrowserChoice } from './browserChoice.ts';
import { browserName } from './browserName.ts';
import { type BrowserRecogniser, createBrowserRecogniser } from './browserRecogniser.ts';
import { findRecognition, type RecognitionClass } from './webSpeech.ts';

/** A recogniser for one take, as the person chose it for this browser; null where none was chosen or none is there. */
export function openBrowserRecogniser(
  choice: BrowserChoice = readBrowserChoice(),
  recognition: RecognitionClass | null = findRecognition(),
): BrowserRecogniser | null {
  if (choice === 'off' || recognition === null) return null;
  return createBrowserRecogniser({
    recognition,
    onDeviceOnly: choice === 'on-device',
    language: HEARD_LANGUAGE,
    browser: browserName(),
    nowMs: () => performance.now(),
    wait: (ms) => new Promise((done) => setTimeout(done, ms)),
  });
}
