import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from './parseDocument.ts';
import { NURSE } from './testing/guideContent.ts';
import { CHOICES, type Style, writeGuide } from './testing/guideWriter.ts';
import { SESSION_CHOICES, type SessionStyle, TEACHER, writeSession } from './testing/sessionWriter.ts';

/** Things that people put anywhere in a document. W is a word that stands nowhere else. */
const SCRAPS = [
  'W',
  '',
  'Your answer W:',
  '**Key points W:** 5',
  '### Hooks on W',
  '## Key metrics to remember W',
  '## If you forget W',
  '### Link to W',
  '**W connection:** a',
  '- W',
  '* W: later',
  '1. W',
  '> W',
  '## W',
  '#### W:',
  '**W:** something',
  'W: something',
  '**W**',
  '    W',
  '\tW',
  '| W | b |',
  '| W | b |\n|---|---|\n| c | d |',
  '```\nW\n```',
  '~~~\n## Story 7: W\n~~~',
  '<div>W</div>',
  '<!-- W -->',
  '[W](http://example.org)',
  '[W]: http://example.org',
  '---\nW',
  'W\n---',
  'W\n===',
  '- [ ] W',
  '- [] W',
  '  - W',
  '(W)',
  '"W"',
  '“W',
  'W?',
  'Note: W',
  'Story W',
  '### Story: W',
  '**Story 8: W**',
  'Hook: W',
  'Values: W',
  'Time: W',
  'Answer: W',
  '**Your Answer:** W',
  'Question 9: W',
  'Q: W',
  '<script>W</script>',
  '£W',
  'W **',
  '__W',
  '* * W',
  '+ W',
  '***W***',
  '\\# W',
  'W | x',
  '| W',
  '- - W',
  '> - W',
  '> # W',
  '- > W',
  '[ ] W',
  '-W',
  '#W',
  '##W',
  'Key Numbers: W, 5',
  '**Category:** W',
  'Title: W',
  'Interviewer: W',
  'Date: W',
  '**Role:** W',
  '## Hooks (W)',
  '### The Story W',
  '## Reflection W',
  '**Instructions:** W',
  '1. W?\n- W',
  'W – x',
  '**a** W',
  '- **a** (W)',
  '"a" (W)',
  '"a" W',
  '- "a" / "W"',
] as const;

const placed = (text: string): string => {
  const parsed = parseDocument({ path: 'any.md', text, hasByteOrderMark: false, hash: '' });
  return parsed.kind === 'note'
    ? text
    : JSON.stringify(parsed, (key, value: unknown) => (key === 'path' ? undefined : value));
};

const withScraps = (
  text: string,
  scraps: readonly { readonly at: number; readonly scrap: string; readonly glued: boolean }[],
): { text: string; words: string[] } => {
  const lines = text.split('\n');
  const words: string[] = [];
  for (const [i, { at, scrap, glued }] of scraps.entries()) {
    const word = `Zq${i}x`;
    const line = Math.floor(at * lines.length);
    if (glued) lines[line] = `${(lines[line] ?? '').replace(/\r$/, '')} ${word}`;
    else lines.splice(line, 0, scrap.replaceAll(/\bW\b/g, word));
    if (glued || /\bW\b/.test(scrap)) words.push(word);
  }
  return { text: lines.join('\n'), words };
};

const choices = <T>(of: object): fc.Arbitrary<T> =>
  fc.record(
    Object.fromEntries(Object.entries(of).map(([k, v]) => [k, fc.constantFrom(...(v as readonly unknown[]))])),
  ) as unknown as fc.Arbitrary<T>;
const scraps = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 0.9999, noNaN: true }),
    scrap: fc.constantFrom(...SCRAPS),
    glued: fc.boolean(),
  }),
  { minLength: 1, maxLength: 8 },
);

describe('nothing in a document is dropped', () => {
  it('from a guide, wherever something is added to it', () => {
    fc.assert(
      fc.property(choices<Style>(CHOICES), scraps, (style, added) => {
        const { text, words } = withScraps(writeGuide(NURSE, style), added);
        const model = placed(text);
        expect(
          words.filter((word) => !model.includes(word)),
          text,
        ).toEqual([]);
      }),
      { numRuns: 300, seed: 11 },
    );
    // Under a second alone; a machine that runs everything at once needs longer.
  }, 30_000);

  it('from a session, wherever something is added to it', () => {
    fc.assert(
      fc.property(choices<SessionStyle>(SESSION_CHOICES), scraps, (style, added) => {
        const { text, words } = withScraps(writeSession(TEACHER, style), added);
        const model = placed(text);
        expect(
          words.filter((word) => !model.includes(word)),
          text,
        ).toEqual([]);
      }),
      { numRuns: 300, seed: 12 },
    );
  }, 30_000);

  it('from scraps alone', () => {
    fc.assert(
      fc.property(scraps, (added) => {
        const { text, words } = withScraps('\n\n\n', added);
        const model = placed(text);
        expect(
          words.filter((word) => !model.includes(word)),
          text,
        ).toEqual([]);
      }),
      { numRuns: 300, seed: 13 },
    );
  });
});
