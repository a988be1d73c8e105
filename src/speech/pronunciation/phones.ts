/** The sounds of English in ARPAbet, without stress, as the CMU Pronouncing Dictionary writes them. */
export const VOWELS: ReadonlySet<string> = new Set('AA AE AH AO AW AY EH ER EY IH IY OW OY UH UW'.split(' '));
const CONSONANTS = 'B CH D DH F G HH JH K L M N NG P R S SH T TH V W Y Z ZH'.split(' ');
export const PHONES: readonly string[] = [...VOWELS, ...CONSONANTS];
const KNOWN: ReadonlySet<string> = new Set(PHONES);

/** Whether a text is phones and nothing else: "K AH M F IY". */
export const arePhones = (text: string): boolean => {
  const parts = text.trim().split(/\s+/);
  return parts.length > 1 && parts.every((part) => KNOWN.has(part));
};

/** The names of letters: A is said "EY". Z is said in two ways. */
export const LETTER_PHONES: Readonly<Record<string, readonly string[]>> = {
  a: ['EY'],
  b: ['B IY'],
  c: ['S IY'],
  d: ['D IY'],
  e: ['IY'],
  f: ['EH F'],
  g: ['JH IY'],
  h: ['EY CH', 'HH EY CH'],
  i: ['AY'],
  j: ['JH EY'],
  k: ['K EY'],
  l: ['EH L'],
  m: ['EH M'],
  n: ['EH N'],
  o: ['OW'],
  p: ['P IY'],
  q: ['K Y UW'],
  r: ['AA R'],
  s: ['EH S'],
  t: ['T IY'],
  u: ['Y UW'],
  v: ['V IY'],
  w: ['D AH B AH L Y UW'],
  x: ['EH K S'],
  y: ['W AY'],
  z: ['Z IY', 'Z EH D'],
};
