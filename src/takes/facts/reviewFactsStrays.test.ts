import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { storiesFrom } from '../../../test/builders/storiesFrom.ts';
import type { FactStatus } from '../model.ts';
import { reviewFacts } from './reviewFacts.ts';

const [story] = storiesFrom(`# Ropewalk Allotments - Site Secretary, One Story

## Story 1: The Well (60 seconds)
**Key Numbers:** 62% → 38%, £2,900, 90 minutes
**Key People:** Petra Lund (chair), Felix Amos (pump engineer)

### The Story:
"In 2017 our site used too much water, and 62% of it came from the mains. Petra Lund, our chair, wrote the letters, and Felix Amos, a pump engineer, dug the trial hole. A round of watering took 90 minutes instead of 150 minutes. We paid £2,900 for a pump where a new main would have cost £17,000. Thirteen neighbours lent us spades. Mains water fell to 38% within 16 weeks, and the council opened the well on 4 June. I'd look for the same at your site."
`);
const statuses = (text: string): Record<string, FactStatus> =>
  Object.fromEntries(
    reviewFacts(story!, { text }).facts.flatMap((fact) =>
      [fact.text, ...fact.aliases].map((one) => [one, fact.status]),
    ),
  );

describe('values told in other words', () => {
  it('takes a unit that was said just before', () => {
    const told = statuses(
      'watering everything used to take a hundred and fifty minutes and with the pump it was ninety',
    );
    expect(told['90 minutes']).toBe('right');
  });

  it('knows a slip by its digits, wherever it stands', () => {
    expect(statuses('for nine thousand two hundred pounds we bought ourselves a pump')['£2,900']).toBe('wrong');
    expect(statuses('another main was going to set us back seventy thousand pounds')['£17,000']).toBe('wrong');
    expect(statuses('sixteen months later hardly any mains water was used')['16 weeks']).toBe('wrong');
  });

  it('takes another value for the fact told wrongly where enough around it is the fact’s, and for a new one elsewhere', () => {
    expect(statuses('the council came to open our well on the ninth of june')['4 June']).toBe('wrong');
    expect(statuses('fifteen of the neighbours gave us their spades')['Thirteen neighbours']).toBe('wrong');
    const besides = statuses(
      'my sister has eleven hens and her shed is forty years old, but our neighbours lent us spades',
    );
    expect(Object.values(besides)).not.toContain('wrong');
  });

  it('takes a name nobody knows for whoever is not said where one did what is told, and for somebody new elsewhere', () => {
    expect(statuses('petra our chair wrote the letters and zdenka dug the trial hole')['Felix Amos']).toBe('wrong');
    const besides = statuses(
      'petra wrote the letters, and my sister Karen from Hexham says our well is the best in town',
    );
    expect(Object.values(besides)).not.toContain('wrong');
  });

  it('sees two values, and two people, in each other’s clause', () => {
    const values = statuses(
      'we paid seventeen thousand for a pump where a new main would have cost two thousand nine hundred',
    );
    expect([values['£2,900'], values['£17,000']]).toEqual(['wrong', 'wrong']);
    const people = statuses('felix wrote the letters and petra dug the trial hole');
    expect([people['Petra Lund'], people['Felix Amos']]).toEqual(['wrong', 'wrong']);
  });

  it('hears a change told the other way round by both its ends, however they are marked', () => {
    const turned = statuses('a round of watering used to take ninety minutes and we made it a hundred and fifty');
    expect([turned['90 minutes'], turned['150 minutes']]).toEqual(['wrong', 'wrong']);
    const right = statuses('a round of watering had been a hundred and fifty minutes and later it was ninety');
    expect([right['90 minutes'], right['150 minutes']]).toEqual(['right', 'right']);
  });

  it('knows the same number in another currency or unit, and at another power of ten', () => {
    expect(statuses('we paid two thousand nine hundred euros for a pump')['£2,900']).toBe('wrong');
    expect(statuses('mains water fell within sixteen days')['16 weeks']).toBe('wrong');
  });

  it('hears another rate, and what was reached told as a fall', () => {
    const [fares] = storiesFrom(`# Guide

## Story 1: The Bus (60 seconds)

### The Story:
"The parish paid for the bus, £85 a trip, and we ran it on four Sundays. In the second year our punctuality reached 94%."
`);
    const status = (text: string, fact: string): FactStatus =>
      reviewFacts(fares!, { text }).facts.find((one) => one.text === fact)!.status;
    expect(status('the parish paid eighty five pounds a year for the bus', '£85')).toBe('wrong');
    expect(status('the parish paid eighty five pounds a ride for the bus', '£85')).toBe('right');
    expect(status('in the second year punctuality dropped to ninety four percent', '94%')).toBe('wrong');
    expect(status('in the second year punctuality got to ninety four percent', '94%')).toBe('right');
  });

  it('hears that nothing changed where the guide has a change, and lets a start be told', () => {
    expect(statuses('a round of watering still takes a hundred and fifty minutes')['150 minutes']).toBe('wrong');
    expect(statuses('when I came a round of watering still took a hundred and fifty minutes')['150 minutes']).toBe(
      'right',
    );
  });

  it('leaves a number that belongs to nothing alone', () => {
    const told = statuses('my train home takes three hours and I read forty pages a day on it');
    expect(Object.values(told)).not.toContain('wrong');
  });
});

describe('short takes in other words', () => {
  const folder = new URL('../../../test/fixtures/facts/', import.meta.url);
  const cases = readFileSync(new URL('adversarial-fourth.jsonl', folder), 'utf8')
    .trim()
    .split('\n')
    .map(
      (line) =>
        JSON.parse(line) as {
          guide: string;
          story: number;
          half: string;
          text: string;
          facts: Record<string, FactStatus>;
        },
    );

  // The even half was never read while rules were written. Floors a little under the figures, see docs/accuracy.md.
  it.each([
    ['odd', { rightPrecision: 0.95, rightRecall: 0.92, wrongPrecision: 0.97, wrongRecall: 0.7 }],
    ['even', { rightPrecision: 0.85, rightRecall: 0.92, wrongPrecision: 0.97, wrongRecall: 0.48 }],
  ] as const)('keeps its figures on the %s half', (half, floors) => {
    const stories = new Map<string, ReturnType<typeof storiesFrom>>();
    const counts = { right: [0, 0, 0], wrong: [0, 0, 0], absent: [0, 0, 0] };
    const plain = (text: string): string => text.toLowerCase().replace(/[-,]/g, ' ').replace(/s\b/g, '');
    for (const one of cases) {
      if (one.half !== half) continue;
      if (!stories.has(one.guide))
        stories.set(one.guide, storiesFrom(readFileSync(new URL(one.guide, folder), 'utf8'), one.guide));
      const told = stories.get(one.guide)!.find(({ number }) => number === one.story)!;
      const { facts } = reviewFacts(told, { text: one.text });
      for (const [wanted, truth] of Object.entries(one.facts)) {
        const names = facts.map((fact) => [fact.text, ...fact.aliases].map(plain));
        const exact = names.findIndex((each) => each.includes(plain(wanted)));
        const within = (name: string): boolean =>
          plain(wanted)
            .split(' ')
            .every((word) => name.split(' ').includes(word));
        const at = exact >= 0 ? exact : names.findIndex((each) => each.some(within));
        const found = facts[at]?.status ?? 'absent';
        counts[truth][2]!++;
        counts[found][1]!++;
        if (found === truth) counts[truth][0]!++;
      }
    }
    const ratio = (kind: 'right' | 'wrong', of: 1 | 2): number => counts[kind][0]! / counts[kind][of]!;
    expect(ratio('right', 1)).toBeGreaterThanOrEqual(floors.rightPrecision);
    expect(ratio('right', 2)).toBeGreaterThanOrEqual(floors.rightRecall);
    expect(ratio('wrong', 1)).toBeGreaterThanOrEqual(floors.wrongPrecision);
    expect(ratio('wrong', 2)).toBeGreaterThanOrEqual(floors.wrongRecall);
  });
});
