import { describe, expect, it } from 'vitest';
import { mergeTexts } from './mergeTexts.ts';

const base = 'one\ntwo\nthree\nfour\nfive\n';

describe('two edits of one text', () => {
  it('are put together when they touch different lines', () => {
    expect(mergeTexts(base, base.replace('two', 'TWO'), base.replace('four', 'FOUR'))).toBe(
      'one\nTWO\nthree\nFOUR\nfive\n',
    );
  });

  it('are put together when one adds at the end and the other takes from the start', () => {
    expect(mergeTexts(base, `${base}six\n`, base.replace('one\n', ''))).toBe('two\nthree\nfour\nfive\nsix\n');
  });

  it('are refused when they touch the same line', () => {
    expect(mergeTexts(base, base.replace('three', 'drei'), base.replace('three', 'trois'))).toBeNull();
  });

  it('are refused when both insert at the same place', () => {
    expect(mergeTexts(base, base.replace('two\n', 'two\nmine\n'), base.replace('two\n', 'two\ntheirs\n'))).toBeNull();
  });

  it('are one edit when they are alike or one is none', () => {
    const changed = base.replace('five', 'FIVE');
    expect(mergeTexts(base, changed, changed)).toBe(changed);
    expect(mergeTexts(base, base, changed)).toBe(changed);
    expect(mergeTexts(base, changed, base)).toBe(changed);
  });
});
