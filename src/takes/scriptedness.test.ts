import { describe, expect, it } from 'vitest';
import { scriptednessOf } from './scriptedness.ts';

const FIRST = 'The till was short by nine pounds on Friday, so I counted it again with Ama.';

describe('how much of a telling is word for word', () => {
  it('is all of it where every word is the same, however it is written', () => {
    expect(scriptednessOf(FIRST, [FIRST])).toBe(1);
    expect(scriptednessOf(FIRST.toUpperCase().replaceAll(',', ''), [FIRST])).toBe(1);
    expect(scriptednessOf('um wages went up by fifty percent uh in May', ['Wages went up by 50% in May.'])).toBe(1);
  });

  it('is nothing of it where no four words are the same', () => {
    expect(scriptednessOf('We lost money that week and Ama found out why.', [FIRST])).toBe(0);
  });

  it('loses only the words around a changed one', () => {
    const told = 'The till was short by nine pounds on Saturday, so I counted it again with Ama.';
    expect(scriptednessOf(told, [FIRST])).toBeCloseTo(15 / 16);
  });

  it('does not count short phrases that anybody says', () => {
    expect(scriptednessOf('At the end of it I was tired, and the till was fine.', ['the till was wet'])).toBe(0);
  });

  it('counts words that stand in any of several tellings once', () => {
    expect(scriptednessOf(FIRST, ['the till was short by nine pounds', 'I counted it again with Ama', FIRST])).toBe(1);
  });

  it('says nothing of too few words, or without another telling', () => {
    expect(scriptednessOf('The till', [FIRST])).toBeNull();
    expect(scriptednessOf('', [FIRST])).toBeNull();
    expect(scriptednessOf(FIRST, [])).toBeNull();
    expect(scriptednessOf(FIRST, ['', 'Hm.'])).toBeNull();
  });
});
