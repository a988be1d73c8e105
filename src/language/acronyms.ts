/**
 * Words in capitals: spelled out or said as one word?
 *
 * The rule: six letters and more are a shouted word. Four and five letters are one word where English could
 * pronounce them (NASA, SCRUM, RISK: every run of consonants at the start, in the middle and at the end is one that
 * English has), else spelled (HTML, GCSE). Two and three letters are spelled (AWS, GP, ICU), unless they are common
 * short words (THE, NOT), usually said as a word (PIN), or stand beside other shouted words ("THE DREAM TEAM").
 */
const SHORT_WORDS = new Set(
  'the and not all one two but for yes no on in of to my we you he she who why how now out off was is are be do did can our its his her so if or at by up as an am me new big too only very most any'
    .toUpperCase()
    .split(' '),
);
const SAID_SHORT = new Set(['PIN', 'SIM', 'RAM', 'GIF', 'LAN', 'WAN', 'ZIP', 'SAP', 'JPEG', 'JSON', 'CRUD']);
const SPELLED_LONG = new Set(['UCLA', 'ASAP', 'EBITDA', 'NAACP', 'AARP', 'ESPN']);

const ONSETS =
  /^(?:[bcdfghjklmnpqrstvwxyz]|[bcdfgkpst]r|[bcfgkps]l|[stdk]w|qu|s[cknmptwh]|ch|sh|th|wh|ph|wr|kn|gn|sch|sc[rl]|sp[rl]|str|spl|shr|thr|squ)?$/;
const CODAS =
  /^(?:[bcdfghklmnpqrstvwxyz]|[lnr][bcdfgklmnpstxz]|[bcdfgklmnprtw]s|s[kpt]|ct|ft|pt|xt|mp|ng|nk|nc[eh]?|ck|ch|sh|th|ph|gh|ll|ss|ff|tt|dd|rr|zz|gg|rst|nst|lth|nth|ngth|mpt|rld|tch|rch|nch|ght|[lr][lr]?[dtks]|wn|wl|wd|sks|sts|cks|nds|nts|rds|rts|cts|nks|ngs)?$/;
const MIDDLES = /^[bcdfghjklmnpqrstvwxyz]{0,3}$/;

/** A word of a text as said; `text` and `at` give its neighbours. */
export function acronymWords(word: string, text: string, at: number): string[] {
  const plural = /^(\p{Lu}{2,5})(?:s|['’]s)$/u.exec(word);
  const letters = plural?.[1] ?? word;
  if (/^\p{Lu}{2,}$/u.test(letters)) {
    if (!isSpelled(letters, text, at)) return [word];
    const said = [...letters];
    if (plural) said[said.length - 1] += 's';
    return said;
  }
  // "MLOps" is M, L, ops; "ComfyUI" is comfy, U, I. "GitHub" stays one word.
  const head = /^(\p{Lu}{2,4})(\p{Lu}\p{Ll}+.*)$/u.exec(word);
  if (head) return [...head[1]!, head[2]!];
  const tail = /^(\p{Lu}?\p{Ll}{2,}.*?)(\p{Lu}{2,4})s?$/u.exec(word);
  if (tail) return [tail[1]!, ...tail[2]!];
  return [word];
}

function isSpelled(letters: string, text: string, at: number): boolean {
  if (SPELLED_LONG.has(letters)) return true;
  if (letters.length >= 6 || SAID_SHORT.has(letters)) return false;
  if (letters.length >= 4) return !isPronounceable(letters);
  if (SHORT_WORDS.has(letters)) return false;
  return !isShouted(text, at, letters.length);
}

/** Beside a shouted word of four letters or more: "GREAT AND ALWAYS BETTER". */
function isShouted(text: string, at: number, length: number): boolean {
  const beside = [
    /(\p{Lu}{2,})[\s,!-]+$/u.exec(text.slice(Math.max(0, at - 24), at))?.[1],
    /^[\s,!-]+(\p{Lu}{2,})(?!\p{Ll})/u.exec(text.slice(at + length, at + length + 24))?.[1],
  ];
  return beside.some((word) => word !== undefined && word.length >= 4 && isPronounceable(word));
}

/** Whether English could say a run of letters as a word. */
export function isPronounceable(letters: string): boolean {
  const word = letters.toLowerCase();
  const runs = word.split(/[aeiou]+|(?<=[bcdfghjklmnpqrstvwxz])y+/);
  if (runs.length < 2) return false;
  const first = runs[0] ?? '';
  const last = runs.at(-1) ?? '';
  return (
    ONSETS.test(first) &&
    CODAS.test(last) &&
    runs.slice(1, -1).every((run) => MIDDLES.test(run)) &&
    !/[aeiou]{4}/.test(word)
  );
}
