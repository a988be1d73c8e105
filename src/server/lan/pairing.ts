import { createHash, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../../shared/clock.ts';
import { type Failure, failure } from '../../shared/failure.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';

/** How long a code can be used. */
export const CODE_MS = 10 * 60_000;
/** Wrong codes typed by anyone before the typed code is locked. Five guesses at 2⁴⁰ codes find one in 2·10¹¹ tries. */
export const MOST_WRONG = 5;
/** After a wrong typed code nobody may type another for this long. */
export const WAIT_AFTER_WRONG_MS = 2000;

/** 160 bits: nobody guesses it, so nothing has to be counted, and it still fits a QR code of 33 × 33. */
const LINK_BYTES = 20;
const TYPED_CHARACTERS = 8;

/** Crockford's base 32: no letters that look like digits or each other. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What a phone can be paired with: either code, once. */
export interface Offer {
  readonly linkCode: string;
  /** "K7QF-3MXA" */
  readonly typedCode: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

export type PairingFailure = Failure<
  'pairing-code-wrong' | 'pairing-code-used' | 'pairing-code-expired' | 'pairing-too-soon' | 'pairing-locked'
>;

export interface Pairing {
  /** A new code; the one before can no longer be used. */
  offer(): Offer;
  /** The code that can be used now. */
  current(): Offer | null;
  /** Uses a code up. */
  redeem(code: string): Result<void, PairingFailure>;
}

export interface PairingOptions {
  readonly clock: Clock;
  /** Unpredictable bytes. */
  readonly randomBytes: (count: number) => Uint8Array;
}

/** One-time pairing codes, in memory only: at most one at a time, gone with the program. */
export function createPairing({ clock, randomBytes }: PairingOptions): Pairing {
  let offer: Offer | null = null;
  let used = false;
  let wrong = 0;
  let lastWrongAt = Number.NEGATIVE_INFINITY;

  const expired = (): boolean => offer !== null && clock.nowMs() >= offer.expiresAt;
  return {
    offer() {
      offer = {
        linkCode: Buffer.from(randomBytes(LINK_BYTES)).toString('base64url'),
        typedCode: typedCode(randomBytes(TYPED_CHARACTERS)),
        expiresAt: clock.nowMs() + CODE_MS,
      };
      used = false;
      wrong = 0;
      return offer;
    },
    current: () => (used || expired() ? null : offer),
    redeem(code) {
      const typed = asTyped(code);
      if (typed.length <= TYPED_CHARACTERS) {
        if (wrong >= MOST_WRONG) return err(LOCKED);
        if (clock.nowMs() - lastWrongAt < WAIT_AFTER_WRONG_MS) return err(TOO_SOON);
        if (offer === null || !same(typed, asTyped(offer.typedCode))) {
          wrong += 1;
          lastWrongAt = clock.nowMs();
          return err(wrong >= MOST_WRONG ? LOCKED : WRONG);
        }
      } else if (offer === null || !same(code, offer.linkCode)) return err(WRONG);
      if (used) return err(USED);
      if (expired()) return err(EXPIRED);
      used = true;
      return ok(undefined);
    },
  };
}

const WRONG = failure(
  'pairing-code-wrong',
  message('This is not the code on the computer. Look at it again, or scan the QR code that is shown there now.'),
);
const USED = failure(
  'pairing-code-used',
  message(
    'This code has paired a device already. Ask for a new one on the computer: Settings, Rehearse on your phone.',
  ),
);
const EXPIRED = failure(
  'pairing-code-expired',
  message('This code has run out. Ask for a new one on the computer: Settings, Rehearse on your phone.'),
);
const TOO_SOON = failure(
  'pairing-too-soon',
  message('A wrong code came a moment ago. Wait two seconds, then try again.'),
);
const LOCKED = failure(
  'pairing-locked',
  message(
    'Too many wrong codes were typed, so this code can’t be typed any more. Scan the QR code, or ask for a new code on the computer.',
  ),
);

function typedCode(bytes: Uint8Array): string {
  // 256 is a whole multiple of 32, so each character is equally likely.
  const characters = [...bytes].map((byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
  return `${characters.slice(0, TYPED_CHARACTERS / 2)}-${characters.slice(TYPED_CHARACTERS / 2)}`;
}

/** As people type it: any case, with or without the hyphen, O for 0 and I or L for 1. */
const asTyped = (code: string): string =>
  code.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');

/** In a time that does not tell where the codes differ, nor how long the right one is. */
function same(given: string, right: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(right));
}
