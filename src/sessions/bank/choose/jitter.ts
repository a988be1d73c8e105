import type { Random } from '../../../shared/random.ts';

/**
 * A number for each name, uniform in [0, 1), from one draw: so that the same seed gives a question the same luck in
 * whatever order the questions are listed (FNV-1a of seed and name, mixed as in MurmurHash3; both public domain).
 */
export function jitterOf(random: Random): (name: string) => number {
  const seed = Math.floor(random.next() * 4294967296) >>> 0;
  return (name) => {
    let hash = (2166136261 ^ seed) >>> 0;
    for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 16777619) >>> 0;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0;
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0;
    return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
  };
}
