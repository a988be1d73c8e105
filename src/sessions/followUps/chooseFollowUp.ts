import type { Random } from '../../shared/random.ts';
import { pick } from '../call/pick.ts';
import type { FollowUp, Manner } from '../call/model.ts';
import type { Gap } from './model.ts';
import { type Template, TEMPLATES } from './templates.ts';

/** Follow-ups that were asked in this call. */
export type AskedBack = readonly Pick<FollowUp, 'gap' | 'text'>[];

/** Quoted back in no more words than somebody keeps in mind. */
const MOST_WORDS = 9;

/**
 * One follow-up from what is missing, in the interviewer's manner; null where nothing is, or where everything that is was
 * asked back in this call before. No kind of gap and no template comes twice in a call.
 */
export function chooseFollowUp(
  gaps: readonly Gap[],
  manner: Manner,
  asked: AskedBack,
  random: Random,
): FollowUp | null {
  const gap = gaps.find(({ kind }) => asked.every((other) => other.gap !== kind));
  if (!gap) return null;
  const words = spoken(gap.words);
  const about = spokenAsk(gap);
  const fitting = TEMPLATES[gap.kind].filter(
    (template) =>
      (!template.manners || template.manners.includes(manner)) &&
      (words !== '' || !template.text.includes('{words}')) &&
      (about !== '' || !template.text.includes('{about}')),
  );
  if (fitting.length === 0) return null;
  const own = fitting.filter(({ manners }) => manners);
  // Half of what is said is in this manner's own words, where there are any.
  const template: Template = pick(own.length > 0 && random.next() < 0.5 ? own : fitting, random);
  const text = template.text.replace('{words}', () => words).replace('{about}', () => about);
  return { gap: gap.kind, text: capital(text), because: becauseOf(gap), by: 'rules' };
}

/** What the review says of a follow-up afterwards. */
export function becauseOf({ kind, words, about }: Gap): string {
  const said = `“${spoken(words, 14)}”`;
  switch (kind) {
    case 'noResult':
      return 'You told what was done; how it ended was not in it.';
    case 'noNumber':
      return `You said ${said}, and no figure.`;
    case 'noOwnPart':
      return `You told what “we” did (${said}), and nowhere what you did.`;
    case 'noExample':
      return words === ''
        ? 'The question asks for an example, and there was none.'
        : `The question asks for an example; ${said} is general.`;
    case 'toldDifferently':
      return `You said ${said}; your own documents have “${about}”.`;
    case 'askUnanswered':
      return `This part had no answer: “${about}”.`;
    case 'premise':
      return `The question took it that “${about}”; you said ${said}.`;
    case 'unfinished':
      return `You stopped at ${said}.`;
    case 'hypothetical':
      return words === ''
        ? 'The question asks what happened; you told what you would do.'
        : `The question asks what happened; ${said} is what you would do.`;
  }
}

/** Words as one says them back: the last ones of a sentence that broke off, else the first; no marks at their ends. */
function spoken(words: string, most = MOST_WORDS): string {
  const all = words
    .replace(/["“”]/gu, '')
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const kept = all.length <= most ? all : all.slice(0, most);
  return kept.join(' ').replace(/^[….,;:!?\s]+|[….,;:!?\s–-]+$/gu, '');
}

/** "how would you apply it to the ward" as the rest of a question. */
function spokenAsk({ kind, about }: Gap): string {
  const bare = about.trim().replace(/[?.!…\s]+$/u, '');
  if (kind !== 'askUnanswered') return spoken(bare, 12);
  const ask = bare.replace(/^(?:and|but|also|then)\s+/iu, '');
  return /^(?:I\b|[\p{Lu}]{2})/u.test(ask) ? ask : ask.charAt(0).toLowerCase() + ask.slice(1);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
