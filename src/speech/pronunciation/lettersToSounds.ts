import { VOWELS } from './phones.ts';

/**
 * Spelling to sound by rule, for words that no dictionary has: names, products, places. A rule is a run of letters,
 * what may stand before and after it (as in a regular expression), and its phones. The first rule that fits wins;
 * longer runs stand first. The rules are English's most frequent ones; names from elsewhere are often said otherwise,
 * which is why a person can correct them.
 */
type Rule = readonly [letters: string, phones: string, before?: RegExp, after?: RegExp];

const END = /^$/;
const START = /^$/;
const SOFT = /^[eiy]/;
const VOWEL = /^[aeiouy]/;
const AFTER_VOWEL = /[aeiouy]$/;

const RULES: readonly Rule[] = [
  // Endings
  ['tious', 'SH AH S'],
  ['cious', 'SH AH S'],
  ['tion', 'SH AH N'],
  ['ssion', 'SH AH N'],
  ['sion', 'ZH AH N', AFTER_VOWEL],
  ['sion', 'SH AH N'],
  ['cian', 'SH AH N'],
  ['cial', 'SH AH L'],
  ['tial', 'SH AH L'],
  ['ture', 'CH ER', undefined, END],
  ['sure', 'ZH ER', AFTER_VOWEL, END],
  ['ough', 'AO', undefined, /^t/],
  ['ough', 'OW', undefined, END],
  ['augh', 'AO'],
  ['eigh', 'EY'],
  ['igh', 'AY'],
  ['able', 'AH B AH L', /.[^aeiou]$/, END],
  ['ible', 'AH B AH L', undefined, END],
  ['ous', 'AH S', undefined, END],
  ['ism', 'IH Z AH M', undefined, END],
  ['age', 'IH JH', /[aeiou].*[^aeiou]$/, END],
  ['ed', 'IH D', /[td]$/, END],
  ['ed', 'T', /(?:[pkfsx]|ch|sh)$/, END],
  ['ed', 'D', /..$/, END],
  ['es', 'IH Z', /(?:[szx]|ch|sh|[cg])$/, END],
  ['es', 'Z', /[aeiou].*[bdgklmnprtv]$/, END],
  ["'s", 'S', /[pktf]$/, END],
  ["'s", 'IH Z', /(?:[szx]|ch|sh|ce|ge)$/, END],
  ["'s", 'Z', undefined, END],
  ["'", ''],
  ['s', 'Z', /(?:[bdglmnrvwy]|[aeiou][aeiou]?e|[^s]ie|o|a)$/, END],
  ['le', 'AH L', /[^aeiouylr]$/, END],
  ['er', 'ER', /.$/, END],
  ['or', 'ER', /..[^aeiouo]$/, END],
  ['ar', 'ER', /..[^aeiou]$/, END],
  ['ey', 'IY', /.$/, END],
  ['ie', 'IY', /..$/, END],
  ['y', 'IY', /[aeiou].*[^aeiou]$/, END],
  ['ia', 'IY AH', undefined, END],
  ['io', 'IY OW', undefined, END],
  ['eo', 'IY OW', undefined, END],
  ['iya', 'IY AH', undefined, END],
  ['a', 'AH', /.$/, END],
  ['i', 'IY', /.$/, END],
  ['o', 'OW', undefined, END],
  ['u', 'UW', undefined, END],
  ['ee', 'IY'],
  // Beginnings
  ['kn', 'N', START],
  ['gn', 'N', START],
  ['wr', 'R', START],
  ['wh', 'W', START],
  ['ps', 'S', START],
  ['x', 'Z', START],
  ['y', 'Y', START, VOWEL],
  ['mc', 'M AH K', START],
  ['ng', 'N G', START],
  // Consonants of more than one letter
  ['tch', 'CH'],
  ['sch', 'SH', START, /^[wmlnw]/],
  ['sch', 'S K'],
  ['chr', 'K R'],
  ['cht', 'K T'],
  ['ch', 'CH'],
  ['sh', 'SH'],
  ['ph', 'F'],
  ['th', 'TH'],
  ['gh', 'G', START],
  ['gh', ''],
  ['ck', 'K'],
  ['cc', 'K S', undefined, SOFT],
  ['cq', 'K'],
  ['dge', 'JH'],
  ['dg', 'JH', undefined, SOFT],
  ['dj', 'JH'],
  ['ng', 'NG', undefined, END],
  ['ng', 'NG G', undefined, /^[aeiourl]/],
  ['ng', 'NG', undefined, /^[^ei]/],
  ['nk', 'NG K'],
  ['nx', 'NG K S'],
  ['qu', 'K W'],
  ['q', 'K'],
  ['sc', 'S', undefined, SOFT],
  ['rh', 'R'],
  ['kh', 'K'],
  ['bh', 'B'],
  ['dh', 'D'],
  ['zh', 'ZH'],
  ['mb', 'M', undefined, END],
  ['tz', 'T S'],
  ['wh', 'W'],
  // Vowels before r
  ['air', 'EH R'],
  ['are', 'EH R', undefined, END],
  ['ear', 'IH R', undefined, END],
  ['ear', 'ER', undefined, /^[^aeiou]/],
  ['eer', 'IH R'],
  ['ier', 'IH R', undefined, END],
  ['ire', 'AY ER', undefined, END],
  ['oor', 'AO R'],
  ['our', 'AW ER', /^[fhs]$/],
  ['our', 'AO R'],
  ['ure', 'Y UH R', undefined, END],
  ['ore', 'AO R', undefined, END],
  ['ar', 'AA R', undefined, /^(?:[^aeiour]|$)/],
  ['er', 'ER', undefined, /^(?:[^aeiou]|$)/],
  ['ir', 'ER', undefined, /^(?:[^aeiour]|$)/],
  ['or', 'AO R'],
  ['ur', 'ER', undefined, /^(?:[^aeiou]|$)/],
  ['yr', 'ER', undefined, /^[^aeiou]/],
  // Vowels of more than one letter
  ['eau', 'OW'],
  ['iew', 'Y UW'],
  ['ai', 'EY'],
  ['ay', 'EY'],
  ['ao', 'AW'],
  ['au', 'AO'],
  ['aw', 'AO'],
  ['ae', 'IY'],
  ['aa', 'AA'],
  ['ea', 'IY'],
  ['ei', 'AY'],
  ['eu', 'Y UW'],
  ['ew', 'UW', /[rlcj]$/],
  ['ew', 'Y UW'],
  ['eo', 'IY OW'],
  ['ey', 'EY'],
  ['ie', 'AY', /^.?.?$/, END],
  ['ie', 'IY'],
  ['oa', 'OW'],
  ['oe', 'OW'],
  ['oi', 'OY'],
  ['oy', 'OY'],
  ['oo', 'UH', undefined, /^[kd]/],
  ['oo', 'UW'],
  ['ou', 'AW'],
  ['ow', 'OW', /.$/, END],
  ['ow', 'AW'],
  ['ue', 'UW', undefined, END],
  ['ui', 'UW', /[jrsfb]$/],
  ['uy', 'AY'],
  ['ya', 'Y AH', AFTER_VOWEL],
  ['io', 'IY OW'],
  ['ia', 'IY AA'],
  ['iu', 'IY UW'],
  // One vowel before one consonant and a final e: the vowel says its name
  ['a', 'EY', undefined, /^[bcdfgklmnpstvz]e(?:s|d)?$/],
  ['e', 'IY', undefined, /^[bcdfgklmnpstvz]e(?:s|d)?$/],
  ['i', 'AY', undefined, /^[bcdfgklmnpstvz]e(?:s|d)?$/],
  ['o', 'OW', undefined, /^[bcdfgklmnpstvz]e(?:s|d)?$/],
  ['u', 'UW', /[rlj]$/, /^[bcdfgklmnpstvz]e(?:s|d)?$/],
  ['u', 'Y UW', undefined, /^[bcdfgklmnpstvz]e(?:s|d)?$/],
  ['y', 'AY', undefined, /^[bcdfgklmnpstvz]e$/],
  ['e', '', /[aeiou].*[^aeiou]$/, END],
  ['e', 'IY', /^[^aeiou]+$/, END],
  ['e', 'IY', undefined, END],
  // Single letters
  ['a', 'EY', undefined, /^(?:ti|ci)(?:on|ous|al)/],
  ['a', 'AA', undefined, /^(?:[^aeiou][aeiou]|h)/],
  ['a', 'AE'],
  ['e', 'EH'],
  ['i', 'AY', /^[^aeiou]*$/, /^[aou]/],
  ['i', 'IH'],
  ['o', 'OW', undefined, /^(?:[^aeiou][aeiou]|ld|lt|h)/],
  ['o', 'AA'],
  ['u', 'UW', undefined, /^[^aeiou][aeiou]/],
  ['u', 'AH'],
  ['y', 'AY', /^[^aeiou]*$/],
  ['y', 'IH'],
  ['b', 'B'],
  ['c', 'S', undefined, SOFT],
  ['c', 'K'],
  ['d', 'D'],
  ['f', 'F'],
  ['g', 'JH', /.$/, SOFT],
  ['g', 'G'],
  ['h', 'HH', undefined, VOWEL],
  ['h', ''],
  ['j', 'JH'],
  ['k', 'K'],
  ['l', 'L'],
  ['m', 'M'],
  ['n', 'N'],
  ['p', 'P'],
  ['r', 'R'],
  ['s', 'Z', AFTER_VOWEL, /^[aeiou]./],
  ['s', 'S'],
  ['t', 'T'],
  ['v', 'V'],
  ['w', 'W', undefined, VOWEL],
  ['w', ''],
  ['x', 'K S'],
  ['z', 'Z'],
];

const RULES_BY_LETTER = new Map<string, Rule[]>();
for (const rule of RULES) {
  const letter = rule[0].charAt(0);
  const group = RULES_BY_LETTER.get(letter);
  if (group) group.push(rule);
  else RULES_BY_LETTER.set(letter, [rule]);
}

/** The likeliest phones of a word in small letters without accents; "" where it has no letters. */
export function lettersToSounds(word: string): string {
  const letters = word
    .replace(/[^a-z']/g, '')
    .replace(/([bdfgklmnprtvz])\1/g, '$1')
    .replace(/ss/g, 's');
  const phones: string[] = [];
  for (let at = 0; at < letters.length;) {
    const before = letters.slice(0, at);
    const rule = (RULES_BY_LETTER.get(letters.charAt(at)) ?? []).find(([run, , left, right]) => {
      if (!letters.startsWith(run, at)) return false;
      return (left?.test(before) ?? true) && (right?.test(letters.slice(at + run.length)) ?? true);
    });
    if (!rule) {
      at++;
      continue;
    }
    if (rule[1] !== '') phones.push(...rule[1].split(' '));
    at += rule[0].length;
  }
  // Nobody says a sound twice running.
  return phones.filter((phone, i) => phone !== phones[i - 1] || VOWELS.has(phone)).join(' ');
}
