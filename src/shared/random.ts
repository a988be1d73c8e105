import type { Clock } from './clock.ts';

/** The only source of randomness. The composition root makes one; tests pass a seeded one. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
}

/** Deterministic generator for tests and benches: mulberry32 (Tommy Ettinger, public domain). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return {
    next() {
      state = (state + 0x6d2b79f5) >>> 0;
      let t = state;
      t = Math.imul(t ^ (t >>> 15), t | 1);
      t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
      return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    },
  };
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** A text id that sorts by the time it was made: 9 characters of time, 12 of randomness (60 bits), Crockford base 32. */
export function newId(clock: Clock, random: Random): string {
  let time = clock.nowMs();
  let head = '';
  for (let i = 0; i < 9; i++) {
    head = ALPHABET.charAt(time % 32) + head;
    time = Math.floor(time / 32);
  }
  let tail = '';
  for (let i = 0; i < 12; i++) tail += ALPHABET.charAt(Math.floor(random.next() * 32));
  return head + tail;
}
