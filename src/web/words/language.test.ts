import { afterEach, describe, expect, it } from 'vitest';
import { chooseLanguage, chosenLanguage } from './chosenLanguage.ts';
import { languageFor, localeOf } from '../../words/language.ts';

afterEach(() => chooseLanguage(null));

describe('the language of the page', () => {
  it('is the first of the browser’s languages that Offbook speaks', () => {
    expect(languageFor(null, ['fr-CA', 'de-AT', 'en-US'])).toBe('de');
  });

  it('is English where none of them is spoken, or none is named', () => {
    expect(languageFor(null, ['fr-FR', 'it'])).toBe('en');
    expect(languageFor(null, [])).toBe('en');
  });

  it('is what the person chose, whatever the browser prefers', () => {
    chooseLanguage('en');
    expect(languageFor(chosenLanguage(), ['de-DE'])).toBe('en');
    chooseLanguage(null);
    expect(chosenLanguage()).toBeNull();
  });

  it('is left to the browser where what was kept is no language of ours', () => {
    localStorage.setItem('offbook.language', 'tlh');
    expect(chosenLanguage()).toBeNull();
  });

  it('writes dates and numbers in its own way', () => {
    expect(new Intl.NumberFormat(localeOf('de')).format(1234.5)).toBe('1.234,5');
    expect(new Intl.NumberFormat(localeOf('en')).format(1234.5)).toBe('1,234.5');
  });
});
