import { describe, expect, it } from 'vitest';
import { parseDocument } from './parseDocument.ts';

const guideOf = (text: string) => {
  const parsed = parseDocument({ path: 'guide.md', text, hasByteOrderMark: false, hash: 'x' });
  if (parsed.kind !== 'guide') throw new Error(`read as a ${parsed.kind}`);
  return parsed;
};
const told = (text: string) =>
  guideOf(text).stories.map((s) => ({
    title: s.title,
    seconds: s.targetSeconds && [s.targetSeconds.min, s.targetSeconds.max],
    hooks: s.hooks.map((h) => h.text),
    script: s.script?.text ?? null,
    points: s.keyPoints.map((p) => (p.label === '' ? p.text : `${p.label}: ${p.text}`)),
    connection: s.connection?.text ?? null,
  }));
const SCRIPT =
  'I opened the pool alone that morning and I smelt chlorine where there should be none. I closed the gate, rang my manager, and I kept forty swimmers on the grass until the valve was shut.';
const story = (parts: string, heading = '## Story 1: The Valve (60 seconds)') =>
  `# Prep for Lido Trust\n\n${heading}\n\n### Hooks\n- "It smelt wrong."\n\n### Script\n\n${SCRIPT} I would watch like that at Lido Trust.\n\n### Key points\n- Smell: chlorine\n- Gate: closed\n\n${parts}\n`;

describe('the company', () => {
  it.each([
    '### Why Lido Trust\n\nWatching is the job.',
    '### Why Lido Trust?\n\nWatching is the job.',
    '### Link to Lido Trust\n\nWatching is the job.',
    '### For Lido Trust\n\nWatching is the job.',
    '### At Lido Trust I’d …\n\nWatching is the job.',
    '### Lido Trust connection\n\nWatching is the job.',
    '**Why Lido Trust:** Watching is the job.',
    '**Lido Trust link:** Watching is the job.',
    'Link to Lido Trust: Watching is the job.',
    'Why Lido Trust – Watching is the job.',
  ])('is linked by %j', (parts) => {
    const [only] = told(story(parts));
    expect(only).toMatchObject({ connection: 'Watching is the job.', points: ['Smell: chlorine', 'Gate: closed'] });
  });

  it('is linked by its bare name where every story has it', () => {
    const text = `${story('Lido Trust: Watching is the job.')}\n## Story 2: The Fence (60 seconds)\n\n### Hooks\n- "It leant."\n\n### Script\n\n${SCRIPT}\n\n### Key points\n- Fence: leant\n- Rope: tied\n\nLido Trust: Rope first.\n`;
    expect(told(text).map((s) => s.connection)).toEqual(['Watching is the job.', 'Rope first.']);
  });

  it('is no story of its own, and no question why', () => {
    expect(told(story('**Why Lido Trust**\n\nWatching is the job.'))).toHaveLength(1);
    const [only] = told(story('### Why it went wrong\n\nNobody had read the card.'));
    expect(only?.connection).toBeNull();
  });
});

describe('lists of names for the whole guide', () => {
  it.each(['### Key Names', '### People', '**Key Names**', '#### Who’s who'])('%s behind the last story', (heading) => {
    const guide = guideOf(
      `${story('')}\n## Story 2: The Fence (60 seconds)\n\n### Hooks\n- "It leant."\n\n### Script\n\n${SCRIPT} Petra held the rope.\n\n### Key points\n- Fence: leant\n- Rope: tied\n\n${heading}\n\n- **Oskar** – my manager in the first story\n- **Petra** – held the rope\n`,
    );
    expect(guide.names.map((n) => n.name)).toEqual(['Oskar', 'Petra']);
    expect(guide.stories.flatMap((s) => s.keyPeople)).toEqual([]);
  });
});

describe('times', () => {
  it.each([
    ['about a minute and a half', 90, 90],
    ['1:30', 90, 90],
    ['90s', 90, 90],
    ['75-90 sec', 75, 90],
    ['75 – 90 secs', 75, 90],
    ['1½ min', 90, 90],
    ['1.5 minutes', 90, 90],
    ['max 2 minutes', 120, 120],
    ['2 mins max', 120, 120],
    ['~60 sec', 60, 60],
    ['no more than a minute', 60, 60],
    ['one and a half minutes', 90, 90],
    ['ca. 75 Sek.', 75, 75],
    ['a minute, tops', 60, 60],
    ['under two minutes', 120, 120],
    ['60 to 75 seconds', 60, 75],
    ['1 min 15 sec', 75, 75],
    ['1m30s', 90, 90],
  ])('%s', (written, min, max) => {
    expect(told(story('', `## Story 1: The Valve\n\n**Time:** ${written}`))[0]?.seconds).toEqual([min, max]);
    expect(told(story('', `## Story 1: The Valve\n\n(${written})`))[0]?.seconds).toEqual([min, max]);
    expect(told(story('', `## The Valve (${written})`))[0]?.seconds).toEqual([min, max]);
  });
});

describe('the card on single lines', () => {
  it.each([
    '- **The Valve** — 90 s — 40 swimmers, £3,400\n- **The Fence** — 1:15 — 2 ropes, Petra',
    '1. The Valve (90 s) – 40 swimmers, £3,400\n2. The Fence (1:15) – 2 ropes, Petra',
    '* The Valve: 90 seconds, 40 swimmers, £3,400\n* The Fence: 75 seconds, 2 ropes, Petra',
    'The Valve | 90 sec | 40 swimmers, £3,400\nThe Fence | 75 sec | 2 ropes, Petra',
  ])('%j', (card) => {
    const guide = guideOf(
      `# Prep\n\n## At a glance\n\n${card}\n\n## The Valve\n\n### Hooks\n- "It smelt wrong."\n\n### Script\n\n${SCRIPT}\n\n### Key points\n- Gate closed\n\n## The Fence\n\n### Hooks\n- "It leant."\n\n### Script\n\n${SCRIPT}\n\n### Key points\n- Rope tied\n`,
    );
    expect(guide.stories.map((s) => [s.title, s.targetSeconds?.max, s.keyNumbers.map((n) => n.text)])).toEqual([
      ['The Valve', 90, ['40 swimmers', '£3,400']],
      ['The Fence', 75, ['2 ropes']],
    ]);
    expect(guide.stories[1]?.keyPeople.map((p) => p.text)).toEqual(['Petra']);
  });
});

describe('stories by other names', () => {
  const body = (n: number) =>
    `\n\n**Hooks**\n\n- "Hook ${n}."\n\n**Script**\n\n${SCRIPT}\n\n**Points**\n\n- Smell ${n}\n- Gate ${n}\n\n`;
  it.each([
    ['## Story one: The Valve', '## Story two: The Fence'],
    ['### First story – The Valve', '### Second story – The Fence'],
    ['# The Valve', '# The Fence'],
    ['#### 1. The Valve', '#### 2. The Fence'],
    ['**Story 1: The Valve**', '**Story 2: The Fence**'],
    ['**1. The Valve**', '**2. The Fence**'],
    ['## 🌊 The Valve', '## 🪵 The Fence'],
    ['## **The Valve**', '## **The Fence**'],
    ['STORY ONE - The Valve', 'STORY TWO - The Fence'],
  ])('%s', (one, two) => {
    const stories = told(`Notes for Thursday\n\n${one}${body(1)}${two}${body(2)}`);
    expect(stories.map((s) => [s.title, s.hooks, s.script, s.points])).toEqual([
      ['The Valve', ['Hook 1.'], SCRIPT, ['Smell 1', 'Gate 1']],
      ['The Fence', ['Hook 2.'], SCRIPT, ['Smell 2', 'Gate 2']],
    ]);
  });
});

describe('bullets', () => {
  it.each(['•', '–', '*', '+', '-', '1)', '✅', '1\\.', '\\-', '➤', '•\u00a0'])('%s', (bullet) => {
    const points = ['Smell: chlorine', 'Gate: closed', 'Manager: rang her'];
    const list = points
      .map((p, i) => `${bullet.replace('1', String(i + 1))}${bullet.endsWith('\u00a0') ? '' : ' '}${p}`)
      .join('\n');
    const text = `# Prep\n\n## Story 1: The Valve\n\n**Hooks**\n\n- "It smelt wrong."\n\n**Script**\n\n${SCRIPT}\n\n**Key points**\n\n${list}\n`;
    expect(told(text)[0]?.points).toEqual(points);
  });

  it('take a sentence with a colon for a sentence where the list has no labels', () => {
    const [only] = told(
      story('').replace(
        '- Smell: chlorine\n- Gate: closed',
        '- Closed the gate\n- Split it in three: people, valve, phone\n- Rang my manager\n- Kept forty on the grass',
      ),
    );
    expect(only?.points).toEqual([
      'Closed the gate',
      'Split it in three: people, valve, phone',
      'Rang my manager',
      'Kept forty on the grass',
    ]);
  });
});

describe('what programs make of a guide', () => {
  it('Obsidian: front matter, callouts, links, highlights, tags and block ids', () => {
    const text = `---\ntags: [job]\n---\n# Prep\n\n#job\n\n## Story 1 – The Valve ^valve\n\n> [!info] 60-75 sec · calm\n\n> [!tip]- Hooks\n> - "It smelt ==wrong==."\n\n> [!quote] Script\n> I opened the pool with [[Petra Lund|Petra]] and I smelt chlorine. I closed the gate and I rang [[Oskar]], and forty swimmers sat on the grass until the valve was shut.\n\n> [!check] Key points\n> - **Smell** - chlorine\n> - **Gate** - closed\n`;
    expect(told(text)).toEqual([
      {
        title: 'The Valve',
        seconds: [60, 75],
        hooks: ['It smelt wrong.'],
        script:
          'I opened the pool with Petra and I smelt chlorine. I closed the gate and I rang Oskar, and forty swimmers sat on the grass until the valve was shut.',
        points: ['Smell: chlorine', 'Gate: closed'],
        connection: null,
      },
    ]);
  });

  it('Google Docs: bold headings, escaped marks and &nbsp;', () => {
    const text = `# **Prep \\- Lido**\n\n&nbsp;\n\n## **Story 1: The Valve (60\\-75 seconds)**\n\n### **Hooks**\n\n* “It smelt wrong\\.”\n\n### **Script**\n\n“${SCRIPT.replaceAll('.', '\\.')}”\n\n### **Key points**\n\n1\\. Smell: chlorine\n\n2\\. Gate: closed\n\n&nbsp;\n`;
    expect(told(text)).toEqual([
      {
        title: 'The Valve',
        seconds: [60, 75],
        hooks: ['It smelt wrong.'],
        script: SCRIPT,
        points: ['Smell: chlorine', 'Gate: closed'],
        connection: null,
      },
    ]);
  });

  it('Word: tabs, Windows line ends, names of parts on lines of their own', () => {
    const text = `Prep\tLido\n\n1.\tTHE VALVE\n\nTime:\t60 seconds\n\nOpening lines\n•\t“It smelt wrong.”\n\nNarrative\n“${SCRIPT}”\n\nPoints\n•\tSmell:\tchlorine\n•\tGate: closed\n`;
    expect(told(text.replaceAll('\n', '\r\n')).map((s) => ({ ...s, title: s.title.toLowerCase() }))).toEqual([
      {
        title: 'the valve',
        seconds: [60, 60],
        hooks: ['It smelt wrong.'],
        script: SCRIPT,
        points: ['Smell: chlorine', 'Gate: closed'],
        connection: null,
      },
    ]);
  });
});

describe('a script under a heading of the person’s own', () => {
  it.each(['### That morning', '### Draft from Tuesday', '**That morning**', '### My bit'])('%s', (heading) => {
    const text = `# Prep\n\n## Story 1: The Valve\n\n### Hooks\n- "It smelt wrong."\n\n${heading}\n\n${SCRIPT}\n\n### Key points\n- Smell: chlorine\n`;
    expect(told(text)[0]?.script).toBe(SCRIPT);
  });
});
