import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from './applyEdits.ts';
import type { GuideDocument, SourceDocument } from './model.ts';
import { parseDocument } from './parseDocument.ts';
import { editStoryField, setChecklistItem, type StoryChange } from './storyEdits.ts';
import { type GuideContent, NURSE } from './testing/guideContent.ts';
import { CHOICES, PLAIN_STYLE, type Style, writeGuide } from './testing/guideWriter.ts';

const documentOf = (text: string): SourceDocument => ({ path: 'guide.md', text, hasByteOrderMark: false, hash: '' });

const guideOf = (text: string): GuideDocument => {
  const parsed = parseDocument(documentOf(text));
  if (parsed.kind !== 'guide') throw new Error(`read as a ${parsed.kind}:\n${text}`);
  return parsed;
};

const change = (text: string, storyIndex: number, wanted: StoryChange): string => {
  const edits = editStoryField(documentOf(text), guideOf(text).stories[storyIndex]!, wanted);
  if (!edits.ok) throw new Error(edits.error.message);
  const result = applyEdits(text, edits.value);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

const tellings = (guide: GuideDocument) =>
  guide.stories.map((s) => ({
    title: s.title,
    target: s.targetSeconds,
    values: s.values.map((v) => v.text),
    hooks: s.hooks.map((h) => h.text),
    script: s.script?.text,
    points: s.keyPoints.map((p) => [p.label, p.text]),
    unplaced: s.unplaced.map((u) => u.text),
  }));

type Told = ReturnType<typeof tellings>[number];

/** Each change with what it makes of the story. */
const CHANGES: readonly (readonly [name: string, StoryChange, (before: Told) => Partial<Told>])[] = [
  ['target', { field: 'target', value: '75 seconds' }, () => ({ target: { min: 75, max: 75 } })],
  ['values', { field: 'values', value: ['Patience', 'Truth'] }, () => ({ values: ['Patience', 'Truth'] })],
  [
    'script',
    { field: 'script', value: 'All of it is new.\n\nTwo paragraphs, even.' },
    () => ({ script: 'All of it is new.\n\nTwo paragraphs, even.' }),
  ],
  [
    'hook set',
    { field: 'hook', action: 'set', index: 0, value: 'It began with a fax.' },
    (b) => ({ hooks: ['It began with a fax.', ...b.hooks.slice(1)] }),
  ],
  [
    'hook add',
    { field: 'hook', action: 'add', value: 'It ended with a fax.' },
    (b) => ({ hooks: [...b.hooks, 'It ended with a fax.'] }),
  ],
  ['hook remove', { field: 'hook', action: 'remove', index: 1 }, (b) => ({ hooks: b.hooks.filter((_, i) => i !== 1) })],
  [
    'point set',
    { field: 'keyPoint', action: 'set', index: 1, value: { label: 'Turn', text: 'One phone call' } },
    (b) => ({ points: b.points.map((p, i) => (i === 1 ? ['Turn', 'One phone call'] : p)) }),
  ],
  [
    'point add',
    { field: 'keyPoint', action: 'add', value: { label: 'After', text: 'Still in use' } },
    (b) => ({ points: [...b.points, ['After', 'Still in use']] }),
  ],
  ['point remove', { field: 'keyPoint', action: 'remove', index: 0 }, (b) => ({ points: b.points.slice(1) })],
];

describe('editing a field of a story', () => {
  const styles = fc.record(
    Object.fromEntries(Object.entries(CHOICES).map(([k, v]) => [k, fc.constantFrom(...(v as readonly unknown[]))])),
  ) as unknown as fc.Arbitrary<Style>;

  for (const [name, wanted, after] of CHANGES) {
    it(`changes ${name} and nothing else, in any style`, () => {
      fc.assert(
        fc.property(styles, (style) => {
          // A fence keeps line breaks as they are, so two paragraphs in it are one text.
          fc.pre(!(name === 'script' && style.scriptStyle === 'fenced'));
          const text = writeGuide(NURSE, style);
          const before = tellings(guideOf(text));
          const changed = change(text, 0, wanted);
          const [first, ...others] = tellings(guideOf(changed));
          expect(first, changed).toEqual({ ...before[0]!, ...after(before[0]!) });
          expect(others).toEqual(before.slice(1));
          if (style.eol === '\r\n') expect(changed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        }),
        { numRuns: 25, seed: 3 },
      );
    });
  }

  const bare: GuideContent = {
    ...NURSE,
    stories: [NURSE.stories[0]!, { ...NURSE.stories[1]!, hooks: [], points: [], script: '' }],
  };

  it('adds parts that the story lacks as the other stories write them', () => {
    const text = writeGuide(bare, PLAIN_STYLE).replace(/(## Story 2: The Conflict Story.*\n)[^]*?(\n---\n)/, '$1$2');
    let changed = change(text, 1, {
      field: 'keyPoint',
      action: 'add',
      value: { label: 'Doubt', text: 'Was Friday too soon?' },
    });
    changed = change(changed, 1, { field: 'script', value: 'I asked for the weekend.' });
    changed = change(changed, 1, { field: 'hook', action: 'add', value: 'Was Friday too soon?' });
    const story = changed.slice(
      changed.indexOf('## Story 2: The Conflict Story'),
      changed.indexOf('\n---', changed.indexOf('## Story 2: The Conflict')),
    );
    expect(story).toBe(
      [
        '## Story 2: The Conflict Story (60-90 seconds)',
        '',
        '### Opening Hook Options',
        '- "Was Friday too soon?"',
        '',
        '### The Story',
        '"I asked for the weekend."',
        '',
        '### Key Points to Remember',
        '- Doubt: Was Friday too soon?',
        '',
      ].join('\n'),
    );
    expect(guideOf(changed).stories[1]).toMatchObject({
      hooks: [{ text: 'Was Friday too soon?' }],
      script: { text: 'I asked for the weekend.' },
      keyPoints: [{ label: 'Doubt' }],
    });
  });

  it('writes a section for a story that only the card has', () => {
    const text = '# Prep\n\n## Quick Reference\n\n### Story 1: RISK - The ladder\n**Time:** 60 seconds\n';
    const changed = change(text, 0, { field: 'script', value: 'I held the ladder.' });
    expect(changed).toBe(`${text.trimEnd()}\n\n## Story 1: Risk - The ladder\n\n### The Story\n"I held the ladder."\n`);
    expect(guideOf(changed).stories).toMatchObject([
      { title: 'The ladder', script: { text: 'I held the ladder.' }, targetSeconds: { min: 60 } },
    ]);
  });

  it('adds target and values where there are none', () => {
    const text = '# Prep\n\n## Story 1: The ladder\n**Key Numbers:** 4 rungs\n\n### Script\n"I held the ladder."\n';
    expect(change(text, 0, { field: 'target', value: '60 sec' })).toBe(
      text.replace('The ladder', 'The ladder (60 sec)'),
    );
    expect(change(text, 0, { field: 'values', value: ['Care', 'Calm'] })).toBe(
      text.replace('**Key', '**Values:** Care, Calm\n**Key'),
    );
  });

  it('changes a title where it stands', () => {
    const text = writeGuide(NURSE, PLAIN_STYLE);
    expect(change(text, 0, { field: 'title', value: 'The Loud Handover' })).toBe(
      text.replace('The Quiet Handover', 'The Loud Handover'),
    );
  });

  it('says what is wrong with a change that cannot be made', () => {
    const text = writeGuide(NURSE, PLAIN_STYLE);
    const story = guideOf(text).stories[0]!;
    const failed = (wanted: StoryChange) => {
      const result = editStoryField(documentOf(text), story, wanted);
      return result.ok ? null : result.error.code;
    };
    expect(failed({ field: 'target', value: 'soon' })).toBe('target-unreadable');
    expect(failed({ field: 'script', value: '  ' })).toBe('value-empty');
    expect(failed({ field: 'hook', action: 'set', index: 9, value: 'a' })).toBe('item-missing');
    expect(failed({ field: 'keyPoint', action: 'remove', index: -1 })).toBe('item-missing');
  });
});

describe('checking a box', () => {
  it.each([
    ['- [ ] Sleep', '- [x] Sleep', true],
    ['- [] Sleep', '- [x] Sleep', true],
    ['* [X] Sleep', '* [ ] Sleep', false],
  ])('%s becomes %s', (line, expected, checked) => {
    const text = `# Prep\n\n## Story 1: The ladder\n"I held the ladder and nobody else did on that whole site."\n\n## Checklist\n${line}\n`;
    const edited = applyEdits(text, [setChecklistItem(guideOf(text).checklist[0]!, checked)]);
    expect(edited).toEqual({ ok: true, value: text.replace(line, expected) });
  });
});
