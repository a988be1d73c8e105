import { describe, expect, it } from 'vitest';
import type { GuideDocument } from './model.ts';
import { parseDocument } from './parseDocument.ts';

const parse = (text: string) => parseDocument({ path: 'notes/prep.md', text, hasByteOrderMark: false, hash: '' });
const guideOf = (text: string): GuideDocument => {
  const parsed = parse(text);
  if (parsed.kind !== 'guide') throw new Error(`read as a ${parsed.kind}`);
  return parsed;
};
const told = (guide: GuideDocument) =>
  guide.stories.map((s) => ({
    title: s.title,
    category: s.category,
    target: s.targetSeconds?.max ?? null,
    values: s.values.map((v) => v.text),
    hooks: s.hooks.map((h) => h.text),
    script: s.script?.text ?? null,
    points: s.keyPoints.map((p) => (p.label === '' ? p.text : `${p.label}: ${p.text}`)),
    connection: s.connection?.text ?? null,
    unplaced: s.unplaced.map((u) => u.text),
  }));

describe('loose notes without headings', () => {
  it('are read as far as they can be, and the rest is kept', () => {
    const guide = guideOf(`ask about parking!

STORY: Rota for the depot
values - courage, innovation
time 45 sec
hook: I noticed that nobody slept
script: At the depot in 2023 I noticed the rota was burning people out.
I wrote a new one myself.
points: rota burned people out; wrote a new one; 50% fewer calls
link to Hargreaves: I'd do the same on your sites

STORY: The late delivery
target: 1 minute
hook 1: The lorry was four hours late
hook 2: Nobody had called the customer
points:
- called every customer
- 12 of 14 stayed

buy a tie
`);
    expect(told(guide)).toEqual([
      {
        title: 'Rota for the depot',
        category: null,
        target: 45,
        values: ['courage', 'innovation'],
        hooks: ['I noticed that nobody slept'],
        script: 'At the depot in 2023 I noticed the rota was burning people out. I wrote a new one myself.',
        points: ['rota burned people out', 'wrote a new one', '50% fewer calls'],
        connection: "I'd do the same on your sites",
        unplaced: [],
      },
      {
        title: 'The late delivery',
        category: null,
        target: 60,
        values: [],
        hooks: ['The lorry was four hours late', 'Nobody had called the customer'],
        script: null,
        points: ['called every customer', '12 of 14 stayed'],
        connection: null,
        unplaced: ['buy a tie'],
      },
    ]);
    expect(guide.unplaced.map((u) => u.text)).toEqual(['ask about parking!']);
  });
});

describe('a guide', () => {
  it('never takes a code fence for a story, and shows what stands in it', () => {
    const guide = guideOf(`# Mine

## Story 1: Team - The Barn Roof (60 sec)

### Script
"We had one dry day to finish the roof, so I asked my cousin and two neighbours. By dusk it was on."

The format I was given:

\`\`\`\`md
## Story 9: FAKE - Not a story
\`\`\`
### Hooks
- "nope"
\`\`\`
\`\`\`\`

### Key points
- One dry day

## Questions to ask
- What is a normal week like? <b>Really?</b>
`);
    expect(told(guide)).toMatchObject([{ title: 'The Barn Roof', hooks: [], points: ['One dry day'] }]);
    expect(guide.stories[0]!.unplaced[0]!.text).toContain('Story 9: FAKE');
    expect(guide.unplaced).toMatchObject([
      { heading: 'Questions to ask', text: '- What is a normal week like? <b>Really?</b>' },
    ]);
  });

  it('may head its stories by their kind, a number or "Story:"', () => {
    const guide = guideOf(`# Prep for Tuesday

## Conflict
**Time:** 60 seconds
**Hook:** "My manager and I both wanted the last shift off..."
**Story:** "My manager and I both wanted the last shift off. I asked what she had planned. I took the shift."
**Key points:**
- Both wanted the shift
- Link to Marlow's: ask before arguing

## 3. The time I dropped the tray
### Opening line
"Forty plates make a lot of noise."
### What I say
Forty plates make a lot of noise. I swept up and said sorry to each table.
### Takeaways
1. Own it
2. Laugh
### Why it matters to Marlow's
Your customers remember the bad moment.

### Story: The big order
> "On my first Saturday alone we got an order for 60 sandwiches. I rang round, split it in three, and we were done by eleven."
`);
    expect(told(guide)).toMatchObject([
      {
        title: 'Conflict',
        category: 'Conflict',
        hooks: ['My manager and I both wanted the last shift off...'],
        connection: 'ask before arguing',
      },
      {
        title: 'The time I dropped the tray',
        points: ['Own it', 'Laugh'],
        connection: 'Your customers remember the bad moment.',
      },
      {
        title: 'The big order',
        script:
          'On my first Saturday alone we got an order for 60 sandwiches. I rang round, split it in three, and we were done by eleven.',
      },
    ]);
    expect(guide.stories[1]!.number).toBe(3);
  });

  it('may tell its stories as situation, task, action and result', () => {
    const guide = guideOf(`# STAR

## Leadership: Night shift lead (2 min)
**Situation:** In March our night lead left without notice and six of us had nobody to sign off the orders.
**Task:** I had to keep the depot running until they hired someone.
**Action:** I drew up a rota for sign-off and asked the day lead to check it each morning.
**Result:** We sent out 98% of orders on time.

## Failure: The wrong paint
- Situation: painted the wrong room
- Action: two coats overnight
- Result: told him anyway
`);
    expect(told(guide)).toMatchObject([
      {
        category: 'Leadership',
        target: 120,
        script: expect.stringMatching(/^In March .*\n\nI had to .*\n\nI drew .*\n\nWe sent/s),
      },
      {
        category: 'Failure',
        script: null,
        points: ['Situation: painted the wrong room', 'Action: two coats overnight', 'Result: told him anyway'],
      },
    ]);
  });

  it('may use bold lines instead of headings, and lists below a point', () => {
    const guide = guideOf(`**Story 1: RISK - The Slide Rule**

**Values:** Courage | **Time:** 1 minute 30

**Opening hooks:**
1. "Three pupils had stopped coming." (for heads)

**The story:**
"Three pupils had stopped coming to maths.

I rang each family."

(slowly!)

**Key points:**
- **Result:**
  - back within 12 weeks
  - two passed
`);
    expect(told(guide)).toEqual([
      {
        title: 'The Slide Rule',
        category: 'Risk',
        target: 90,
        values: ['Courage'],
        hooks: ['Three pupils had stopped coming.'],
        script: 'Three pupils had stopped coming to maths.\n\nI rang each family.',
        points: ['Result: back within 12 weeks', 'Result: two passed'],
        connection: null,
        unplaced: ['(for heads)', '(slowly!)'],
      },
    ]);
  });

  it('keeps a story that only the card has, and one that the card lacks', () => {
    const guide = guideOf(`# Prep

## Cheat sheet
| Story | Time | Key Numbers |
|---|---|---|
| 1. Risk - The ladder | 60s | 4 rungs, 12 m |
| 2. Team - The tent | 90s | |

## Story 2: The Team Story
### Script
"We put up a tent in the rain, and I held the pole while the others sang."

## Story 3: Pride - My first wall
### Script
"I built a wall that still stands, two metres high and not quite straight."
`);
    expect(guide.stories.map((s) => [s.number, s.title, s.cardRange !== null, s.range !== null])).toEqual([
      [1, 'The ladder', true, false],
      [2, 'The tent', true, true],
      [3, 'My first wall', false, true],
    ]);
  });
});

describe('a note', () => {
  it.each([
    [
      'minutes',
      '# Meeting 3 May\n**Time:** 10:30\n**Key points:**\n- Budget\n- Hiring\n## Values\nWe value courage.\n',
    ],
    [
      'principles',
      '# Principles\n\n## Courage\nYou say what you think, when it is best for us all.\n\n## Impact\n- You do a lot\n',
    ],
    [
      'principles that sound like parts of a story',
      '# How we work\n\n## Go and See\nStand where it happens.\n\n## Say It Early\nDisagree while it can help.\n\n## Tell It Straight\nPlain words.\n',
    ],
    [
      'a manual',
      '# Tool\n\n## Overview\nA tool.\n\n## Script\nRun it.\n\n## User Story 1: login\nAs a user I want to log in.\n',
    ],
    ['nothing', ''],
    ['a shopping list', '- [ ] milk\n- [x] bread\n'],
  ])('is what is no guide and no session: %s', (_, text) => {
    expect(parse(text).kind).toBe('note');
  });
});
