// How recognisers write letters that are said by name.
const LETTERS: Readonly<Record<string, string>> = {
  ay: 'a',
  bee: 'b',
  be: 'b',
  see: 'c',
  sea: 'c',
  cee: 'c',
  dee: 'd',
  ee: 'e',
  eff: 'f',
  ef: 'f',
  gee: 'g',
  jee: 'g',
  aitch: 'h',
  haitch: 'h',
  eye: 'i',
  aye: 'i',
  jay: 'j',
  kay: 'k',
  el: 'l',
  ell: 'l',
  em: 'm',
  en: 'n',
  oh: 'o',
  pee: 'p',
  pea: 'p',
  queue: 'q',
  cue: 'q',
  kew: 'q',
  are: 'r',
  ar: 'r',
  ess: 's',
  es: 's',
  tea: 't',
  tee: 't',
  you: 'u',
  yew: 'u',
  vee: 'v',
  ex: 'x',
  why: 'y',
  wye: 'y',
  zee: 'z',
  zed: 'z',
};

/** The letter that a word names, or the letter itself: "d" and "dee" are d. Undefined for other words. */
export function letterOf(word: string): string | undefined {
  if (/^[a-z]$/.test(word)) return word;
  return Object.hasOwn(LETTERS, word) ? LETTERS[word] : undefined;
}

/** Letters that are said with two words by recognisers. */
export const isDoubleU = (first: string, second: string): boolean =>
  first === 'double' && (second === 'u' || second === 'you');
