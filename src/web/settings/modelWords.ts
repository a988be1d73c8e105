import type { InstalledModel } from '../../operations/ports.ts';
import { say } from '../../words/say.ts';

/** How an installed model was checked. */
export const CHECKED: Readonly<Record<InstalledModel['checked'], string>> = {
  known: say('checked against a known checksum'),
  host: say('checked against its host’s checksum'),
  recorded: say('no checksum to check it against'),
};

/** ISO 639-1 codes as a person would say them: "English", "English and German", "25 languages". */
export function languageWords(codes: readonly string[]): string {
  const names = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'code' });
  if (codes.length > 3)
    return say('{codes} languages{value}', {
      codes: codes.length,
      value: codes.includes('en') ? say(', English among them') : '',
    });
  return new Intl.ListFormat('en-GB').format(codes.map((code) => names.of(code) ?? code));
}
