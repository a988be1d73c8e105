import { describe, expect, it } from 'vitest';
import { pronouncingDictionary } from './dictionary.ts';
import { lettersToSounds } from './lettersToSounds.ts';
import { pronounce, soundsLike } from './pronounce.ts';

const dictionary = pronouncingDictionary(
  [
    ';; notes',
    'bake B EY K',
    'baker B EY K ER',
    'comfy K AH M F IY',
    'data D EY T AH',
    'data(2) D AE T AH',
    'eye AY',
    'hard HH AA R D',
    'mill M IH L',
    'organized AO R G AH N AY Z D',
    'stone S T OW N',
    'you Y UW',
    '',
  ].join('\n'),
);

describe('pronouncingDictionary', () => {
  it('finds every way to say a word', () => expect(dictionary.lookup('data')).toEqual(['D EY T AH', 'D AE T AH']));
  it('finds the first and the last word', () => {
    expect(dictionary.lookup('bake')).toEqual(['B EY K']);
    expect(dictionary.lookup('you')).toEqual(['Y UW']);
  });
  it('knows nothing of other words', () => expect(dictionary.lookup('zebra')).toEqual([]));
});

describe('pronounce', () => {
  it('says letters by their names', () => {
    expect(pronounce('W', dictionary).ways).toEqual(['D AH B AH L Y UW']);
    expect(pronounce('Ps', dictionary).ways).toEqual(['P IY Z']);
  });

  it('puts words together from their parts', () => {
    expect(pronounce('ComfyUI', dictionary)).toEqual({ ways: ['K AH M F IY Y UW AY'], by: 'parts' });
    expect(pronounce('Millstone', dictionary)).toEqual({ ways: ['M IH L S T OW N'], by: 'parts' });
    expect(pronounce("baker's", dictionary).ways[0]).toBe('B EY K ER Z');
  });

  it('finds British spellings, and says r as Britons do as well', () => {
    expect(pronounce('organised', dictionary).ways).toContain('AO R G AH N AY Z D');
    expect(pronounce('hard', dictionary).ways).toEqual(['HH AA R D', 'HH AA D']);
  });

  it('says a word as the person does', () => {
    const like = new Map([['nginx', 'engine X']]);
    expect(pronounce('nginx', dictionary, like).by).toBe('person');
    expect(soundsLike('comfy you eye', dictionary)).toEqual(['K AH M F IY Y UW AY']);
    expect(soundsLike('P R IY AH', dictionary)).toEqual(['P R IY AH']);
  });

  it('spells out what it does not know', () => {
    expect(pronounce('Zonk', dictionary)).toMatchObject({ by: 'spelling' });
    expect(lettersToSounds('shelf')).toBe('SH EH L F');
    expect(lettersToSounds('phone')).toBe('F OW N');
    expect(lettersToSounds('nation')).toBe('N EY SH AH N');
  });
});
