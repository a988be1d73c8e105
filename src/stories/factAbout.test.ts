import { expect, it } from 'vitest';
import { guideText, storiesOf } from './storyOf.testing.ts';

const aboutOf = (script: string, fact: string): string | undefined =>
  storiesOf(guideText({ script }))[0]!.facts.find(({ text }) => text === fact)?.about;

it('says of a fact in the script what stands beside it, up to a word that says something', () => {
  expect(aboutOf('We mended 14 boats that winter.', '14 boats')).toBe('boats that winter');
  expect(aboutOf('At Kestrel Yard I would begin the same way.', 'Kestrel Yard')).toBe('I would begin');
});

it('says nothing where only little words stand beside it', () => {
  expect(aboutOf('At Kestrel Yard it was so.', 'Kestrel Yard')).toBe('');
});
