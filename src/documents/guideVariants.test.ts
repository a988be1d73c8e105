import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GuideDocument } from './model.ts';
import { parseDocument } from './parseDocument.ts';
import { type GuideContent, NURSE } from './testing/guideContent.ts';
import { CHOICES, PLAIN_STYLE, type Style, writeGuide } from './testing/guideWriter.ts';

const guideOf = (text: string): GuideDocument => {
  const parsed = parseDocument({ path: 'guide.md', text, hasByteOrderMark: false, hash: '' });
  if (parsed.kind !== 'guide') throw new Error(`read as a ${parsed.kind}:\n${text}`);
  return parsed;
};

/** The parts of the model that a guide's content decides, whatever its style. */
const contentOf = (guide: GuideDocument) => ({
  title: guide.title,
  stories: guide.stories.map((s) => ({
    number: s.number,
    category: s.category,
    title: s.title,
    seconds: s.targetSeconds && [s.targetSeconds.min, s.targetSeconds.max],
    values: s.values.map((v) => v.text),
    hooks: s.hooks.map((h) => h.text),
    script: s.script?.text,
    points: s.keyPoints.map((p) => [p.label, p.text]),
    numbers: s.keyNumbers.map((n) => n.text),
    people: s.keyPeople.map((p) => p.text),
    connection: s.connection?.text,
    unplaced: s.unplaced.map((u) => u.text),
  })),
  checklist: guide.checklist.map(({ text, checked, section }) => ({ text, checked, section })),
  names: guide.names.map((n) => [n.name, n.description]),
  metrics: guide.metrics.map((n) => [n.name, n.description]),
  connections: guide.universalConnections.map((c) => c.text),
  recovery: guide.recovery.map((c) => c.text),
  emergency: guide.emergency.map((e) => ({ situation: e.situation, phrases: e.phrases.map((p) => p.text) })),
});

const expected = (content: GuideContent, style: Style) => ({
  title: content.title,
  stories: content.stories.map((s) => ({
    ...s,
    // A heading without its number has one only where the card gives it.
    number: !style.storyHeading.includes('N') && (style.card === 'none' || style.card === 'sections') ? null : s.number,
    unplaced: [],
  })),
  checklist: content.checklist.map((c) => ({ ...c, section: content.checklistSection })),
  names: content.names,
  metrics: content.metrics,
  connections: content.connections,
  recovery: content.recovery,
  emergency: content.emergency,
});

const read = (style: Style) => {
  const guide = guideOf(writeGuide(NURSE, style));
  const content = contentOf(guide);
  return {
    ...content,
    stories: content.stories.map((s) => ({ ...s, unplaced: s.unplaced.filter((u) => !u.startsWith('<!--')) })),
  };
};

describe('a guide reads the same however it is written', () => {
  for (const [choice, values] of Object.entries(CHOICES)) {
    for (const value of values) {
      const cards: readonly Partial<Style>[] = choice === 'label' ? [{}, { card: 'none' }] : [{}];
      for (const extra of cards) {
        it(`${choice} = ${JSON.stringify(value)}${extra.card ? ', labels in the sections' : ''}`, () => {
          const style = { ...PLAIN_STYLE, ...extra, [choice]: value } as Style;
          expect(read(style)).toEqual(expected(NURSE, style));
        });
      }
    }
  }

  it('in any mixture of styles', () => {
    const styles = fc.record(
      Object.fromEntries(Object.entries(CHOICES).map(([k, v]) => [k, fc.constantFrom(...(v as readonly unknown[]))])),
    ) as unknown as fc.Arbitrary<Style>;
    fc.assert(
      fc.property(styles, (style) => {
        expect(read(style)).toEqual(expected(NURSE, style));
      }),
      { numRuns: 150, seed: 7, endOnFailure: true },
    );
  });
});
