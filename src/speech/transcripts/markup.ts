const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lrm: '',
  rlm: '',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  eacute: 'é',
  pound: '£',
  euro: '€',
};

/** Replaces HTML's named and numbered characters; unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? ENTITIES[name.toLowerCase()] ?? whole;
      const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}

/** Takes out WebVTT and SubRip markup: `<v Name>`, `<i>`, `<c.loud>`, `{\an8}`. Times and text like "a < b" stay. */
export function stripTags(text: string): string {
  return text.replace(/<\/?[a-z][^<>\n]*>/gi, '').replace(/\{\\[^{}\n]*\}/g, '');
}

/**
 * Takes out what nobody said: bracketed sound descriptions ("[music]", "(applause)", "♪"), Whisper's special tokens
 * ("[_BEG_]", "<|en|>") and a leading ">>".
 */
export function stripDescriptions(text: string): string {
  return text
    .replace(/<\|[^|<>]*\|>/g, '')
    .replace(/\[[^[\]\n]{1,60}\]/g, ' ')
    .replace(
      /\((?:music|applause|laughter|laughs|laughing|inaudible|silence|coughs?|sighs?|clears throat|crosstalk|background noise)[^()\n]{0,30}\)/gi,
      ' ',
    )
    .replace(/[♪♫]+/g, ' ')
    .replace(/^\s*>{2,}\s*/, '')
    .replace(/[^\S\n]{2,}/g, ' ');
}

/**
 * A leading speaker label: "SPEAKER_00:", "Speaker 2:", "INTERVIEWER:", "Me:", "Amara Osei:". At most three words, each
 * with a capital, so that "the plan was this: …" stays; words that often start a spoken list don't count.
 */
const LABEL =
  /^\s*(?:[-–]\s*)?(\p{Lu}[\p{L}\p{N}_.'’-]*(?: (?:\p{Lu}|\d)[\p{L}\p{N}_.'’-]*){0,2}(?: \(\d{1,2}(?::\d{2}){1,2}\))?)\s?:(?=\s|$)/u;
const NO_LABEL =
  /^(?:first|second|third|finally|so|result|results|situation|task|action|lesson|question|answer|note|example|outcome|problem|step|option|goal|summary)\b/i;

/** The name in a leading speaker label, or null. */
function speakerLabel(text: string): { readonly name: string; readonly length: number } | null {
  const match = LABEL.exec(text);
  if (!match?.[1] || NO_LABEL.test(match[1])) return null;
  return { name: match[1], length: match[0].length };
}

/** Labels that are nothing else. */
const OBVIOUS_LABEL =
  /^(?:speaker[ _]?\w{1,2}|me|you|interviewer|interviewee|candidate|\p{Lu}{2}[\p{Lu} _\d]+)(?: \(.*\))?$/u;

/**
 * Takes speaker labels off the starts of lines. A single "Word:" is punctuation; a label is an obvious one, or a name
 * that stands there more than once.
 */
export function withoutLabels(lines: readonly string[]): readonly string[] {
  const labels = lines.map(speakerLabel);
  const counts = new Map<string, number>();
  for (const label of labels) if (label) counts.set(label.name, (counts.get(label.name) ?? 0) + 1);
  return lines.map((line, i) => {
    const label = labels[i];
    if (!label) return line;
    const isLabel =
      (counts.get(label.name) ?? 0) > 1 ||
      OBVIOUS_LABEL.test(label.name) ||
      OBVIOUS_LABEL.test(label.name.toLowerCase());
    return isLabel ? line.slice(label.length) : line;
  });
}
