const KEY = 'offbook.drills.voice';

/** Whether questions are said aloud on this computer; yes until somebody switches it off. */
export function isVoiceWanted(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

export function wantVoice(wanted: boolean): void {
  try {
    localStorage.setItem(KEY, wanted ? 'on' : 'off');
  } catch {
    // Not remembered; it holds while the page is open.
  }
}
