import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where this machine has Chromium or Chrome: named in OFFBOOK_CHROMIUM, in the path, or in a usual place; null where nowhere. */
export function findChromium() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const inPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const usual = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ];
  return [process.env.OFFBOOK_CHROMIUM, ...inPath, ...usual].find((path) => path && existsSync(path)) ?? null;
}
