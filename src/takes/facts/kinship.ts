import { likeness, meaningOf } from '../text/meanings/wordMeanings.ts';

/** Words less alike than this share no more than a field; from the other on they say nearly the same. */
const RELATED_FROM = 0.34;
const SAME_FROM = 0.8;

/** How near in meaning each of a story's words stands to a said one: told word → above 0, to 1. */
export type Kinship = (said: string) => ReadonlyMap<string, number>;

/** Kinship with the given words, each looked up once. */
export function kinshipWith(told: ReadonlySet<string>): Kinship {
  const known = new Map<string, ReadonlyMap<string, number>>();
  return (said) => {
    let kin = known.get(said);
    if (!kin) {
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(said, (kin = kinOf(said, told)));
    }
    return kin;
  };
}

/** So many said words are kept at hand; a take has a few hundred at most. */
const MOST_KNOWN = 4000;

function kinOf(said: string, told: ReadonlySet<string>): ReadonlyMap<string, number> {
  const kin = new Map<string, number>();
  const meaning = said.startsWith('#') ? null : meaningOf(said);
  if (!meaning) return kin;
  for (const key of told) {
    const other = key === said || key.startsWith('#') ? null : meaningOf(key);
    const near = other === null ? 0 : (likeness(meaning, other) - RELATED_FROM) / (SAME_FROM - RELATED_FROM);
    if (near > 0) kin.set(key, Math.min(1, near));
  }
  return kin;
}
