import type { Premise } from './premises.ts';

/** Phrases at the head of a question that take something for granted without a "you", each as a "you" clause. */
const ASIDE: readonly (readonly [RegExp, (match: RegExpMatchArray) => string | null])[] = [
  // "As someone who's led a team of ten, …"
  [
    /\bas (?:someone|somebody|a person|one) who(['’]s| has| is|)\s+([^,.?!;]+)/giu,
    ([, link = '', deed = '']) =>
      `you ${/is$/iu.test(link) || /^\w+ing\b/u.test(deed) ? 'are' : link === '' ? '' : 'have'} ${deed}`,
  ],
  // "As a keen cyclist, …", "As our youngest applicant, …"
  [/(?:^|[.!?]\s+)as (an? [\p{L} -]{3,40}?),/giu, ([, role = '']) => `you are ${role}`],
  // "After ten years in the navy, …", "With eight years in bakeries, …"
  [
    /(?:^|[.!?,]\s+)(?:after|with|following) ((?:(?:more than|over|nearly|almost|about) )?(?:\p{L}+|\d+) years?) (in|at|as|with|of) ([^,.?!;]{2,40}),/giu,
    ([, span = '', link = '', rest = '']) => `you were ${span} ${link === 'of' ? 'in' : link} ${rest}`,
  ],
  // "Having managed remote teams before, …"
  [
    /(?:^|[.!?]\s+)having (?:already |once )?(\p{L}+(?:ed|en|un|ught|t|d|ne)\b [^,.?!;]+),/giu,
    ([, deed = '']) => `you have ${deed}`,
  ],
  // "You mentioned that you speak Portuguese."
  [
    /\byou (?:mentioned|said|wrote|told (?:me|us)|noted|say|mention|write)(?: (?:earlier|before|once|on your form|in your letter))?(?: that)? you(['’](?:re|ve|ll|d))? ([^,.?!;]+)/giu,
    ([, link = '', rest = '']) => `you${link} ${rest}`,
  ],
  // "With no experience of night work, …"
  [
    /(?:^|[.!?,]\s+)(?:with no|without any|having no) (?:previous |prior |real )?(?:experience|knowledge|training|background) (?:of|in|with|at) ([^,.?!;]+),/giu,
    ([, rest = '']) => `you have not done ${rest}`,
  ],
];

/** @param read the premises of a plain "Since you …" question */
export function premisesAside(question: string, read: (question: string) => readonly Premise[]): Premise[] {
  return ASIDE.flatMap(([pattern, clauseOf]) =>
    [...question.matchAll(pattern)].flatMap((match) => {
      const clause = clauseOf(match);
      const [premise] = clause ? read(`Since ${clause}, what now?`) : [];
      if (!premise) return [];
      const text = match[0].replace(/^[.!?,]\s+|,$/gu, '');
      const start = match.index + match[0].indexOf(text);
      return [{ ...premise, text, range: { start, end: start + text.length } }];
    }),
  );
}
