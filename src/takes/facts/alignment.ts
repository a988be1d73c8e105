import type { Ground } from './context.ts';

/** Places of the take whose words stand at known places of the script. */
export interface Alignment {
  /** Pairs of word indexes, by place in the take; the ends of both texts are anchors too. */
  readonly anchors: readonly { readonly said: number; readonly told: number }[];
}

/** Words that stand at most so often in the script can anchor. */
const MOST = 2;
/** How far an anchor holds, in words of the take and of the script, which is often told shorter. */
const HOLD = 30;
const HOLD_SCRIPT = 45;

export function alignmentOf(take: Ground, script: Ground): Alignment {
  if (script.words.length === 0) return { anchors: [] };
  const places = new Map<string, number[]>();
  script.keys.forEach((key, i) => {
    if (!key || key.startsWith('#')) return;
    const known = places.get(key);
    if (known) known.push(i);
    else places.set(key, [i]);
  });
  const anchors: { said: number; told: number }[] = [{ said: -1, told: -1 }];
  take.keys.forEach((key, said) => {
    const told = key ? places.get(key) : undefined;
    if (told && told.length <= MOST) for (const at of told) anchors.push({ said, told: at });
  });
  anchors.push({ said: take.words.length, told: script.words.length });
  return { anchors };
}

/** True where words before and after a place of the take surround a place of the script. */
export function isAlignedWith({ anchors }: Alignment, said: number, told: number): boolean {
  let before = false;
  let after = false;
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (anchors[middle]!.said < said - HOLD) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < anchors.length; i++) {
    const anchor = anchors[i]!;
    if (anchor.said > said + HOLD) break;
    if (anchor.said < said && anchor.told < told && told - anchor.told <= HOLD_SCRIPT) before = true;
    if (anchor.said > said && anchor.told > told && anchor.told - told <= HOLD_SCRIPT) after = true;
  }
  return before && after;
}
