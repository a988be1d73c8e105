import { describe, expect, it } from 'vitest';
import { terminalLanguage } from './terminalLanguage.ts';

describe('the language of the terminal', () => {
  it('is the one that the system names, whatever its country and letters', () => {
    expect(terminalLanguage([], { LANG: 'de_DE.UTF-8' })).toBe('de');
    expect(terminalLanguage([], { LANG: 'de_AT@euro' })).toBe('de');
    expect(terminalLanguage([], { LANG: 'de' })).toBe('de');
  });

  it('is English where none is named, or one that Offbook does not speak', () => {
    for (const LANG of [undefined, '', 'C', 'C.UTF-8', 'POSIX', 'fr_FR.UTF-8', 'den'])
      expect(terminalLanguage([], { LANG })).toBe('en');
  });

  it('is asked for in the order of POSIX: an empty variable is none, and the first that is set decides', () => {
    expect(terminalLanguage([], { LC_ALL: 'C', LC_MESSAGES: 'de_DE', LANG: 'de_DE' })).toBe('en');
    expect(terminalLanguage([], { LC_ALL: '', LC_MESSAGES: 'de_DE.UTF-8', LANG: 'en_GB' })).toBe('de');
    expect(terminalLanguage([], { LC_ALL: 'C', OFFBOOK_LANGUAGE: 'de' })).toBe('de');
  });

  it('is the one of the option before all others, wherever it stands', () => {
    const german = { LANG: 'de_DE.UTF-8' };
    expect(terminalLanguage(['today', '--language', 'en', 'notes'], german)).toBe('en');
    expect(terminalLanguage(['--language=de', 'today'], {})).toBe('de');
    expect(terminalLanguage(['--language=de', '--language=en'], german)).toBe('en');
    expect(terminalLanguage(['stories', '--', '--language=de'], {})).toBe('en');
    expect(terminalLanguage(['today', '--language'], german)).toBe('de');
    expect(terminalLanguage(['today', '--language', 'fr'], german)).toBe('de');
  });
});
