import { describe, expect, it } from 'vitest';
import { parseDocument } from './parseDocument.ts';
import { readStoryHeading } from './storyHeadings.ts';

const read = (heading: string) => {
  const found = readStoryHeading(heading);
  return found && [found.number, found.category, found.title, found.target?.max ?? null, found.evidence];
};

describe('a story heading', () => {
  it.each([
    ['Story 1: RISK - Ward Handover Notes', [1, 'Risk', 'Ward Handover Notes', null, 'named']],
    ['Story 1: The Risk Story (45 seconds)', [1, 'Risk', 'The Risk Story', 45, 'named']],
    ['Story Two – Conflict', [2, 'Conflict', 'Conflict', null, 'named']],
    ['STORY 3 | TEAMWORK | The Long Table', [3, 'Teamwork', 'The Long Table', null, 'named']],
    ['3. The time I dropped the tray', [3, null, 'The time I dropped the tray', null, 'numbered']],
    ['2) PROBLEM SOLVING: Flooded cellar [2 min]', [2, 'Problem Solving', 'Flooded cellar', 120, 'numbered']],
    ['#4 Leadership', [4, 'Leadership', 'Leadership', null, 'numbered']],
    ['The Team Story', [null, 'Team', 'The Team Story', null, 'named']],
    ['My second story: Customer', [2, 'Customer', 'Customer', null, 'named']],
    ['Story: The late delivery', [null, null, 'The late delivery', null, 'named']],
    ['Story 4: Night rota', [4, null, 'Night rota', null, 'named']],
    ['Conflict — 60 sec', [null, 'Conflict', 'Conflict', 60, 'plain']],
    ['CONFLICT', [null, 'Conflict', 'Conflict', null, 'plain']],
    ['Story 5: AWS/Spark/Scala Mastery', [5, null, 'AWS/Spark/Scala Mastery', null, 'named']],
    ['**Story 6: Pride - Ångström’s bridge**', [6, 'Pride', 'Ångström’s bridge', null, 'named']],
    ['Story IV: Change', [4, 'Change', 'Change', null, 'named']],
    ['Story B. The Lamp I Left On (75s)', [2, null, 'The Lamp I Left On', 75, 'named']],
  ])('%s', (heading, expected) => {
    expect(read(heading)).toEqual(expected);
  });

  it.each([
    'The Story',
    'My story (45 seconds)',
    'Opening Hooks',
    'Key Points to Remember',
    'User Story 1: login',
    '2. Script',
  ])('%s is a part, or no story', (heading) => {
    expect(read(heading)).toBeNull();
  });
});

describe('a line of columns below a story’s heading', () => {
  const guide = (line: string) =>
    parseDocument({
      path: 'guide.md',
      hasByteOrderMark: false,
      hash: '',
      text: `# For the harbour\n\nThe Wrong Tide\n--------------\n\n${line}\n\n**Script:**\n\n"The tide was out when we got there."\n\n**Key points:**\n\n* **Problem** - the boat lay dry\n* **Action** - I fetched the winch\n* **Result** - afloat by noon\n`,
    });

  it.each([
    '*Story 3 · about 75 seconds · Values: Courage, Care*',
    'Story 3 | 75 seconds | Courage, Care',
    '_Story 3 • around 75 seconds • Values: Courage, Care_',
  ])('gives it number, time and values: %s', (line) => {
    const parsed = guide(line);
    if (parsed.kind !== 'guide') throw new Error(parsed.kind);
    expect(
      parsed.stories.map(({ number, title, targetSeconds, values }) => ({
        number,
        title,
        seconds: targetSeconds?.max,
        values: values.map(({ text }) => text),
      })),
    ).toEqual([{ number: 3, title: 'The Wrong Tide', seconds: 75, values: ['Courage', 'Care'] }]);
  });
});

describe('a story called by a letter', () => {
  const guide = `# Fenwick Orchards

## Story A. The Frost Alarm \`45s\`

### First sentence, one of these

1. "The blossom had two hours left."
2. "I slept beside a thermometer."

### Script

The blossom had two hours left, and I rang all 9 pickers.

## Story B. The Late Lorry \`1:30\`

### Script

The lorry was late by a day.
`;
  const parsed = parseDocument({ path: 'orchard.md', hasByteOrderMark: false, hash: '', text: guide });
  const stories = parsed.kind === 'guide' ? parsed.stories : [];

  it('is numbered by its place in the alphabet, with the target that stands in backticks', () => {
    expect(stories.map(({ number, title, targetSeconds }) => [number, title, targetSeconds?.max])).toEqual([
      [1, 'The Frost Alarm', 45],
      [2, 'The Late Lorry', 90],
    ]);
  });

  it('has the hooks that stand below a heading of choices', () => {
    expect(stories[0]!.hooks).toHaveLength(2);
  });
});
