import { say } from '../../words/say.ts';
/** What can stand in the way of a take, before it or during it. Each has its own plain words. */
export type TroubleCode =
  | 'insecure-context'
  | 'recorder-missing'
  | 'microphone-denied'
  | 'microphone-denied-by-system'
  | 'microphone-missing'
  | 'microphone-busy'
  | 'microphone-failed'
  | 'recorder-failed'
  | 'nothing-recorded'
  | 'server-away'
  | 'disk-full'
  | 'story-gone'
  | 'take-refused';

export interface Trouble {
  readonly code: TroubleCode;
  /** What is so. */
  readonly title: string;
  /** What to do about it. */
  readonly advice: string;
}

const WORDS: Readonly<Record<TroubleCode, readonly [title: string, advice: string]>> = {
  'insecure-context': [
    say('This address may not use a microphone.'),
    say(
      'Browsers allow it only on this computer or over https. Open Offbook at the 127.0.0.1 address that it printed when it started, or type your telling instead.',
    ),
  ],
  'recorder-missing': [
    say('This browser can’t record sound.'),
    say('A current Chrome, Edge, Firefox or Safari can. You can also type your telling here.'),
  ],
  'microphone-denied': [
    say('The browser was told not to let Offbook hear you.'),
    say('Allow the microphone at the sign beside the address, then begin again. The sound stays on this computer.'),
  ],
  'microphone-denied-by-system': [
    say('Your system keeps the microphone from the browser.'),
    say('Allow the browser to use the microphone in the system’s privacy settings, then begin again.'),
  ],
  'microphone-missing': [
    say('No microphone was found.'),
    say('Plug one in or switch your headset on, then begin again. Or type your telling instead.'),
  ],
  'microphone-busy': [
    say('Another programme is holding the microphone.'),
    say('Close the call or recorder that uses it, then begin again.'),
  ],
  'microphone-failed': [
    say('The microphone could not be opened.'),
    say('Unplug it and plug it in again, or choose another one, then begin again.'),
  ],
  'recorder-failed': [
    say('The browser could not start recording.'),
    say('Choose another microphone or reload the page, then begin again.'),
  ],
  'nothing-recorded': [
    say('That take was too short to hold any sound.'),
    say('Nothing was kept. Begin again when you are ready.'),
  ],
  'server-away': [
    say('Offbook does not answer.'),
    say('Start it again in the terminal, then begin again. This page can stay open.'),
  ],
  'disk-full': [
    say('There is no room left on the disk.'),
    say('Free some space, then begin again. Your earlier takes are safe.'),
  ],
  'story-gone': [
    say('This story is no longer in your documents.'),
    say('It may have been renamed or moved. Go back to your stories and open it from there.'),
  ],
  'take-refused': [say('The take could not be started.'), say('Reload the page, then begin again.')],
};

/** The words of a trouble; `advice` can be put in place of the usual one, e.g. the server's own message. */
export function trouble(code: TroubleCode, advice?: string): Trouble {
  const [title, usual] = WORDS[code];
  return { code, title, advice: advice ?? usual };
}

/** What the microphone does not give us during a take. */
export type Quiet = 'unheard' | 'gone-silent' | 'muted';

export const QUIET_WORDS: Readonly<Record<Quiet, string>> = {
  unheard: say('We hear nothing yet. Check that the microphone is on and is the right one.'),
  'gone-silent': say('We hear nothing any more. Check that the microphone is not muted.'),
  muted: say('Your microphone is muted. Unmute it and carry on; the recording is running.'),
};

/** How sending the sound goes during a take. */
export type Sending = 'fine' | 'away' | 'not-saved' | 'disk-full' | 'gone';

export const SENDING_WORDS: Readonly<Record<Exclude<Sending, 'fine'>, string>> = {
  away: say('Offbook does not answer just now. Carry on: your recording is kept here and sent when it is back.'),
  'not-saved': say('Offbook can’t save just now. Carry on: your recording is kept here and sent again until it can.'),
  'disk-full': say('The disk is full. Carry on: your recording is kept here and saved as soon as there is room.'),
  gone: say('This take was deleted or finished elsewhere, so no more of it can be saved. Discard it and begin again.'),
};
