/**
 * Whether this browser's own recogniser listens while a take is told. on-device: only where the sound stays on this
 * machine. maker-hears: the person accepted that the browser may send it to its maker.
 */
export type BrowserChoice = 'off' | 'on-device' | 'maker-hears';

const KEY = 'offbook.browserRecogniser';
let unkept: BrowserChoice = 'off';

/** It holds for this browser only: what one maker may hear was not accepted for another. */
export function readBrowserChoice(): BrowserChoice {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'on-device' || kept === 'maker-hears' ? kept : 'off';
  } catch {
    return unkept;
  }
}

export function keepBrowserChoice(choice: BrowserChoice): void {
  unkept = choice;
  try {
    if (choice === 'off') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, choice);
  } catch {
    // Not remembered; it holds while the page is open.
  }
}
