import { describe, expect, it } from 'vitest';
import { CODE_MS, createPairing, MOST_WRONG, WAIT_AFTER_WRONG_MS } from './pairing.ts';

/** Codes by a clock that is moved by hand, and bytes that count on. */
function setUp() {
  let nowMs = 1_000_000;
  let byte = 0;
  const pairing = createPairing({
    clock: { nowMs: () => nowMs },
    randomBytes: (count) => Uint8Array.from({ length: count }, () => byte++ % 256),
  });
  const redeem = (code: string): string => {
    const redeemed = pairing.redeem(code);
    return redeemed.ok ? 'paired' : redeemed.error.code;
  };
  return { pairing, redeem, pass: (ms: number) => void (nowMs += ms) };
}

describe('a pairing code', () => {
  it('is a link of at least 128 bits and eight characters to type', () => {
    const { linkCode, typedCode } = setUp().pairing.offer();
    expect(Buffer.from(linkCode, 'base64url').length * 8).toBeGreaterThanOrEqual(128);
    expect(typedCode).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('pairs once, whichever of the two is used', () => {
    const { pairing, redeem } = setUp();
    const { linkCode, typedCode } = pairing.offer();
    expect([redeem(linkCode), redeem(linkCode), redeem(typedCode)]).toEqual([
      'paired',
      'pairing-code-used',
      'pairing-code-used',
    ]);
    expect(pairing.current()).toBeNull();
  });

  it('is read as people type it', () => {
    const { pairing, redeem } = setUp();
    // The bytes 20 to 27 are the characters M to V; the next offer’s hold a 0 and a 1.
    expect(redeem(` ${pairing.offer().typedCode.toLowerCase().replace('-', ' ')} `)).toBe('paired');
    let { typedCode } = pairing.offer();
    while (!/[01]/.test(typedCode)) ({ typedCode } = pairing.offer());
    expect(redeem(typedCode.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe('paired');
  });

  it('runs out', () => {
    const { pairing, redeem, pass } = setUp();
    const { linkCode, typedCode } = pairing.offer();
    pass(CODE_MS - 1);
    expect(pairing.current()).not.toBeNull();
    pass(1);
    expect(pairing.current()).toBeNull();
    expect([redeem(linkCode), redeem(typedCode)]).toEqual(['pairing-code-expired', 'pairing-code-expired']);
  });

  it('gives way to the next one, and there is none before the first', () => {
    const { pairing, redeem } = setUp();
    expect(redeem('AAAAAAAAAAAAAAAAAAAAAAAAAAA')).toBe('pairing-code-wrong');
    const first = pairing.offer();
    const second = pairing.offer();
    expect([redeem(first.linkCode), redeem(second.linkCode)]).toEqual(['pairing-code-wrong', 'paired']);
  });
});

describe('guessing', () => {
  it('waits after each wrong code, and the right one waits too', () => {
    const { pairing, redeem, pass } = setUp();
    const { typedCode } = pairing.offer();
    expect([redeem('ZZZZ-ZZZZ'), redeem(typedCode)]).toEqual(['pairing-code-wrong', 'pairing-too-soon']);
    pass(WAIT_AFTER_WRONG_MS);
    expect(redeem(typedCode)).toBe('paired');
  });

  it('locks what can be typed, and leaves the link, which nobody guesses', () => {
    const { pairing, redeem, pass } = setUp();
    const { linkCode, typedCode } = pairing.offer();
    for (let i = 1; i <= MOST_WRONG; i++) {
      expect(redeem('ZZZZ-ZZZZ')).toBe(i < MOST_WRONG ? 'pairing-code-wrong' : 'pairing-locked');
      pass(WAIT_AFTER_WRONG_MS);
    }
    expect([redeem(typedCode), redeem(linkCode)]).toEqual(['pairing-locked', 'paired']);
    expect(redeem(pairing.offer().typedCode)).toBe('paired');
  });
});
