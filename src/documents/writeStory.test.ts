import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addStory } from './addStory.ts';
import { applyEdits } from './applyEdits.ts';
import type { GuideStory, SourceDocument } from './model.ts';
import { parseDocument } from './parseDocument.ts';
import { parseGuide } from './parseGuide.ts';
import { type StoryAnswers, writeGuide } from './writeStory.ts';

const ANSWERS: StoryAnswers = {
  title: 'The Fog Morning',
  category: 'Calm',
  situation: 'Two winters ago fog closed the harbour. There were 14 boats inside',
  task: 'My job was to keep every one of them still.',
  action: '- I gave each skipper a number\n- I asked them to answer, in order, every two minutes\n\nI rang Marta',
  result: 'After 40 minutes the last boat was tied up, and nobody was hurt',
  people: 'Marta, harbour master\nOla',
  numbers: '14 boats\n40 minutes\n£1,200',
  hooks: 'I could hear fourteen boats and see none of them.\n"Who is out there?"',
  values: 'Steady hands, Safety first',
  seconds: 60,
  company: 'Port Arden',
  connection: 'At Port Arden I would bring that same roll call to the new landing stage.',
};

const source = (text: string): SourceDocument => ({ path: 'guide.md', text, hash: '', hasByteOrderMark: false });

function shown(story: GuideStory | undefined) {
  return (
    story && {
      number: story.number,
      category: story.category,
      title: story.title,
      target: story.targetSeconds,
      values: story.values.map(({ text }) => text),
      numbers: story.keyNumbers.map(({ text }) => text),
      people: story.keyPeople.map(({ text }) => text),
      hooks: story.hooks.map(({ text }) => text),
      script: story.script?.text ?? null,
      points: story.keyPoints.map(({ label, text }) => `${label}: ${text}`),
      connection: story.connection?.text ?? null,
      unplaced: story.unplaced.map(({ text }) => text),
    }
  );
}

describe('a story written with help', () => {
  it('is read back as that story, with nothing left over', () => {
    const document = parseDocument(source(writeGuide(ANSWERS)));
    expect(document.kind).toBe('guide');
    expect(document.title).toBe('My stories for Port Arden');
    expect(document.kind === 'guide' && document.stories.map(shown)).toEqual([
      {
        number: 1,
        category: 'Calm',
        title: 'The Fog Morning',
        target: { min: 60, max: 60 },
        values: ['Steady hands', 'Safety first'],
        numbers: ['14 boats', '40 minutes', '£1,200'],
        people: ['Marta (harbour master)', 'Ola'],
        hooks: ['I could hear fourteen boats and see none of them.', 'Who is out there?'],
        script:
          'Two winters ago fog closed the harbour. There were 14 boats inside. My job was to keep every one of them still. I gave each skipper a number. I asked them to answer, in order, every two minutes. I rang Marta. After 40 minutes the last boat was tied up, and nobody was hurt. At Port Arden I would bring that same roll call to the new landing stage.',
        points: [
          'Situation: Two winters ago fog closed the harbour. There were 14 boats inside',
          'Task: My job was to keep every one of them still',
          'Step 1: I gave each skipper a number',
          'Step 2: I asked them to answer, in order, every two minutes',
          'Step 3: I rang Marta',
          'Result: After 40 minutes the last boat was tied up, and nobody was hurt',
          'Port Arden connection: At Port Arden I would bring that same roll call to the new landing stage',
        ],
        connection: expect.stringContaining('same roll call'),
        unplaced: [],
      },
    ]);
  });

  it.each([
    ['only what happened', { situation: 'A pipe burst above the archive' }],
    ['only a title', { title: 'The Burst Pipe' }],
    ['a title with signs that headings part', { title: 'Pipes: a (long) night - and a day', situation: 'It rained' }],
  ])('may have gaps: %s', (_, given) => {
    const empty = Object.fromEntries(Object.keys(ANSWERS).map((key) => [key, key === 'seconds' ? null : '']));
    const written = writeGuide({ ...(empty as unknown as StoryAnswers), ...given });
    const { stories } = parseGuide(source(written));
    expect(stories).toHaveLength(1);
    expect(stories[0]!.unplaced).toEqual([]);
    expect(stories[0]!.category).toBeNull();
  });

  it('keeps quotes that people speak', () => {
    const told = { ...ANSWERS, task: 'She said "wait" and I said “no”.', hooks: 'She said "wait", so I did.' };
    const [story] = parseGuide(source(writeGuide(told))).stories;
    expect(story!.script!.text).toContain('She said ‘wait’ and I said ‘no’.');
    expect(story!.hooks.map(({ text }) => text)).toEqual(['She said ‘wait’, so I did.']);
  });

  const words = fc
    .array(
      fc.constantFrom('we', 'held', 'the', 'ward', 'Ana', 'late', 'boxes', 'again', 'kept', 'calm', '14', '3%', '£20'),
      { minLength: 3, maxLength: 14 },
    )
    .map((list) => `I ${list.join(' ')}`);
  it('is read back whatever the words', () => {
    fc.assert(
      fc.property(
        words,
        words,
        fc.array(words, { minLength: 1, maxLength: 5 }),
        words,
        words,
        (situation, task, steps, result, connection) => {
          const given = { ...ANSWERS, situation, task, action: steps.join('\n'), result, connection };
          const { stories } = parseGuide(source(writeGuide(given)));
          expect(stories).toHaveLength(1);
          const story = stories[0]!;
          expect(story.script!.text).toBe(
            [situation, task, ...steps, result, connection].map((text) => `${text}.`).join(' '),
          );
          expect(story.keyPoints.map(({ text }) => text)).toEqual([situation, task, ...steps, result, connection]);
          expect(story.unplaced).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a story added to a guide', () => {
  const GUIDES = {
    'with sections of its own':
      '# Guide\n\n## Story 1: HELP - A Lift (45 seconds)\n\n### The Story:\n"I carried it up."\n\n### Key Points:\n- Problem: it was heavy\n\n---\n\n## Key Names to Remember\n- **Bo** - porter\n',
    'with deeper headings':
      '# Guide\n\n## My stories\n\n### Story 4: A Lift\n\n"I carried it up."\n\n#### Key Points\n- Result: all of it\n',
    'that ends without a new line': '## Story 2: A Lift (45 seconds)\n\n### The Story\n"I carried it up."',
    'with Windows lines': '## Story 1: A Lift (45 seconds)\r\n\r\n### The Story\r\n"I carried it up."\r\n',
  };
  it.each(Object.entries(GUIDES))('%s follows the others and leaves them as they were', (_, text) => {
    const before = source(text);
    const guide = parseGuide(before);
    const after = applyEdits(text, [addStory(before, guide, ANSWERS)]);
    if (!after.ok) throw new Error(after.error.message);
    const { stories, names } = parseGuide(source(after.value));
    expect(stories.slice(0, -1).map(shown)).toEqual(guide.stories.map(shown));
    expect(shown(stories.at(-1))).toMatchObject({
      number: Math.max(...guide.stories.map((story) => story.number ?? 0)) + 1,
      title: 'The Fog Morning',
      category: 'Calm',
      hooks: ['I could hear fourteen boats and see none of them.', 'Who is out there?'],
      unplaced: [],
    });
    expect(names.map(({ name }) => name)).toEqual(guide.names.map(({ name }) => name));
    if (text.includes('\r\n')) expect(after.value).not.toMatch(/[^\r]\n/);
  });
});
