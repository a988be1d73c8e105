import { openBuiltInVoice } from './builtInVoice.ts';
import type { InterviewerVoice } from './model.ts';
import { openSystemVoice } from './systemVoice.ts';

/** The interviewer's voice: the system's where it has one for the language, else the one that Offbook brings along. */
export async function openVoice(language = navigator.language): Promise<InterviewerVoice> {
  // The questions are English, so an English voice says them whatever the browser's language is.
  const english = language.toLowerCase().startsWith('en') ? language : 'en-GB';
  return (await openSystemVoice(english, globalThis.speechSynthesis ?? null)) ?? openBuiltInVoice(english);
}
