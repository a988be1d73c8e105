import { fold } from '../language/words.ts';
import type { Block } from './blocks.ts';
import { plain } from './inline.ts';
import { labelOf } from './labels.ts';
import { partNamed } from './vocabulary.ts';

const SPEAKS_OF_ONE = /connection|link|tie-?in|relevance|company|employer|organi[sz]ation|school|hospital/i;

/** What people write before the company's name where they say what a story means for it: "Why X", "For X", "At X I'd …". */
const FRAME =
  /^(?:(?:so|and so|then|finally), |(?:so |and )?why (?:i want (?:to (?:join|work (?:for|at)) )?)?|(?:links?|connections?|ties?|tie-?in|relevance|back|fit)(?: back)? (?:to|with|for|at) |for |at |to |what (?:i|it|this)(?:'d| would|'ll| will)? (?:bring|bring to|means? (?:for|to|at)|do (?:at|for)) )(?:the )?(.+)$/i;
const OWN_WORDS = /[,\s]+(?:i|we)(?:'d|'ll| would| will)?(?: (?:do|bring|use|be|want|like to|want to))?[\s….]*$/i;
/** A line of its own that may name the company, as pasted headings and the titles of callouts do. */
const ALONE = /^\W*(?:why|links?|for|at) .*[\p{L}?…]$/iu;
const LABEL =
  /^[^\p{L}\p{N}\n]*(?:[\p{L}\p{N}&'’. -]{2,40}(?:\*\*|__)?[ \t]*(?:[:：]|>>|»)|(?:why|links?|for) .{2,40}[ \t]+(?:[-–—=]|->|→)[ \t])/iu;

/** Labels that may be the company's name; more are a table of something else, and each is looked for in the whole text. */
const MOST_NAMES = 20;

/** The company, school or team that a guide prepares for, as far as its own labels name it; null otherwise. */
export function companyOf(text: string, title: string, blocks: readonly Block[]): string | null {
  const votes = new Map<string, number>();
  const vote = (name: string | undefined): void => {
    if (name && /^\p{Lu}/u.test(name) && !/^(?:Key|Company|The|My|Universal|General)$/.test(name))
      votes.set(name, (votes.get(name) ?? 0) + 1);
  };
  const bare = new Map<string, number>();
  const framed: string[] = [];
  for (const block of blocks) {
    const lines =
      block.kind === 'heading'
        ? [block.content]
        : block.kind === 'item' || block.kind === 'paragraph'
          ? block.lines
          : [];
    for (const line of lines) {
      const start = text.slice(line.start, Math.min(line.end, line.start + 80));
      const isHeading = block.kind === 'heading';
      const alone = block.kind === 'paragraph' && block.lines.length === 1 && start.length < 60 && ALONE.test(start);
      const labelled = isHeading || alone || LABEL.test(start) || /^[*_]{2}/.test(start);
      if (labelled) {
        const whole = isHeading || (alone && labelOf(text, line) === null);
        const label = whole ? plain(text.slice(line.start, line.end)) : labelOf(text, line)?.label;
        const name = label === undefined ? '' : bareName(label);
        const inFrame = framedName(name);
        if (inFrame) framed.push(inFrame);
        else if (name.length >= 2 && name.length <= 40 && !isHeading) bare.set(name, (bare.get(name) ?? 0) + 1);
      }
      if (!SPEAKS_OF_ONE.test(start)) continue;
      const body = plain(text.slice(line.start, line.end));
      const label = labelOf(text, line)?.label ?? body;
      if (/^(?:company|employer|organisation|organization|school|hospital)$/i.test(label))
        vote(body.slice(body.indexOf(':') + 1).trim());
      vote(/^(?:universal )?(.{2,40}?) (?:connections?|link|tie-in)s?:?$/i.exec(label)?.[1]);
      vote(/^(?:connection|link|tie-in|relevance) (?:to|with) (.{2,40}?):?$/i.exec(label)?.[1]);
    }
  }
  if (votes.size === 0) {
    // A name after "Why" or "For" is the company's if running text speaks of it, too.
    for (const name of framed) if (isProper(name) && mentions(text, name) > count(framed, name)) vote(name);
    const repeated = [...bare].filter(([name, times]) => times >= 2 && !partNamed(name));
    for (const [name, times] of repeated.slice(0, MOST_NAMES)) {
      if (holdsName(title, name) || speaksAt(text, name)) for (let n = 0; n < times; n++) vote(capital(name));
    }
  }
  const interview = /^(.{2,40}?)\s+interview\b/i.exec(title)?.[1];
  if (votes.size === 0) return interview ?? null;
  return [...votes].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/**
 * Whether a label links a story to the company: "Netflix connection", "Link to the ward", "Why Oakfield",
 * "At Larder & Vine I'd", or the company's name alone.
 */
export function isConnectionLabel(label: string, company: string | null): boolean {
  if (partNamed(label) === 'connection') return true;
  const name = bareName(plain(label));
  if (name === '' || name.length > 70) return false;
  if (company !== null && isNameOf(name, company)) return true;
  const inFrame = framedName(name);
  if (!inFrame) return false;
  if (company !== null && isNameOf(inFrame, company)) return true;
  if (!/^(?:why|links?|connections?)\b/i.test(name)) return false;
  if (/^(?:the |this )?(?:company|role|job|school|team|firm|ward|trust)$/i.test(inFrame)) return true;
  return isProper(inFrame) && (!/\s/.test(inFrame) || /^(?:links?|connections?)\b/i.test(name));
}

/** Whether one name is the other or its beginning: "Brackley" and "Brackley Freight", "the Royal Free" and "Royal Free". */
export function isNameOf(name: string, company: string): boolean {
  const [a, b] = [nameWords(name), nameWords(company)];
  if (a.length === 0 || b.length === 0) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word, i) => word === long[i]) && (short.length > 1 || short[0]!.length > 2);
}

const nameWords = (name: string): string[] =>
  fold(name)
    .replace(/^the /, '')
    .split(/[^\p{L}\p{N}&]+/u)
    .filter((w) => w !== '' && !/^(?:ltd|limited|plc|inc|llc|gmbh|co|&)$/.test(w));

const bareName = (label: string): string =>
  label
    .replace(/[‘’]/g, "'")
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^\d{1,2}(?:\.\d{1,2})+[.)]?\s+/u, '')
    .replace(/[\s:：?!.…]+$/u, '')
    .trim();

function framedName(name: string): string | null {
  const inner = FRAME.exec(name)?.[1]?.replace(OWN_WORDS, '').trim();
  return inner && inner.length >= 2 && inner.split(/\s+/).length <= 5 ? inner : null;
}

const NOT_A_COMPANY =
  /^(?:I|It|We|Me|Us|You|This|That|Now|Not|Then|They|He|She|There|Here|Change|Stay|Bother|Does|Did|Was|Is|Example|Instance)\b/i;

const isProper = (name: string): boolean =>
  name.split(/\s+/).every((word) => /^(?:[\p{Lu}\d&]|(?:and|of|the|for|de|la|und|at)$)/u.test(word)) &&
  /^[\p{Lu}\d]/u.test(name) &&
  !NOT_A_COMPANY.test(name);

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const count = (names: readonly string[], name: string): number => names.filter((n) => n === name).length;
const mentions = (text: string, name: string): number => text.split(name).length - 1;
const holdsName = (title: string, name: string): boolean =>
  title !== '' && ` ${nameWords(title).join(' ')} `.includes(` ${nameWords(name).join(' ')} `);

/** Whether running text says "at X": people, points and parts are not spoken of like that. */
function speaksAt(text: string, name: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`\\b(?:at|join(?:ing)?)\\s+(?:the\\s+)?${escaped}(?![\\p{L}])`, 'iu').test(text);
}
