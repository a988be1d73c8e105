import type { BrowserChoice } from '../speech/browserChoice.ts';
import { say } from '../../words/say.ts';

/** Where sound goes with the browser's own recogniser. The server says it for all others; of this one it knows nothing. */
export const BROWSER_SOUND_GOES: Readonly<Record<Exclude<BrowserChoice, 'off'>, string>> = {
  'on-device': say('Nowhere: this browser hears you on this device, and your sound stays here.'),
  'maker-hears': say(
    'To the maker of this browser, over the network: what the microphone hears while a take is recorded. They can hear and keep it.',
  ),
};
