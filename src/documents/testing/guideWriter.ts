import type { GuideContent, StoryContent } from './guideContent.ts';

/** Ways in which people write the same guide. Every choice must give the same model. */
export const CHOICES = {
  eol: ['\n', '\r\n'],
  label: [
    '**X:** V',
    '**X**: V',
    'X: V',
    '_X:_ V',
    '*X:* V',
    '- **X:** V',
    '- X: V',
    '* **X** - V',
    'table',
    'X – V',
    '**X** V',
  ],
  card: ['headings', 'table', 'list', 'bold', 'none', 'turned', 'sections'],
  cardPlace: ['first', 'last'],
  cardName: ['Quick Reference Card', 'Cheat sheet', 'At a glance', '🃏 Quick reference:', 'Overview'],
  storyDepth: [2, 1, 3],
  partDepth: ['below', 'same', 'bold', 'label'],
  storyHeading: [
    'Story N: The C Story (T)',
    'Story N: C - X (T)',
    'N. C: X (T)',
    'Story N — C [T]',
    'C',
    'The C Story',
    'STORY N: C - X',
    'Story #N: C – X - T',
    '🔥 Story N: The C Story (T):',
    'Power Story N | C | X',
  ],
  hooksName: [
    'Opening Hook Options',
    'Hooks',
    'Opening Hooks:',
    'Hook options',
    '🎣 Openers',
    '1. Opening lines',
    'Ways to start',
  ],
  scriptName: ['The Story', 'My story', 'Script', 'What I say', 'Full script:', '2. The story', 'Narrative'],
  pointsName: [
    'Key Points to Remember',
    'Talking points',
    'Key takeaways:',
    'Key points',
    'Points to hit',
    'Bullet points',
  ],
  hookStyle: [
    '- "H"',
    '* “H”',
    '1. "H"',
    '1) H',
    '+ H',
    '- **"H"**',
    '"H"',
    '> "H"',
    '- Option 1: "H"',
    '- *"H"*',
    '• "H"',
  ],
  scriptStyle: ['"S"', 'S', '“S”', '> S', '> "S"', 'wrapped', '> wrapped', '*"S"*', 'indented', 'fenced'],
  pointStyle: [
    '- L: P',
    '- **L:** P',
    '* **L** - P',
    '1. L: P',
    '| L | P |',
    'L: P',
    '- **L**: P',
    '- L – P',
    '- [ ] L: P',
    '- *L:* P',
  ],
  target: ['N seconds', 'N sec', 'Ns', 'm:ss', 'N secs', 'N-second'],
  rule: ['\n---\n', '\n', '\n***\n', '\n* * *\n', '---\n', '\n<!-- next -->\n'],
  blank: [true, false],
  task: ['- [ ] T', '* [ ] T', '- [] T', '1. [ ] T', '+ [ ] T', '[ ] T'],
  entry: ['- **N** - D', '- **N:** D', '- N: D', '| N | D |', '- **N** – D', '* **N**: D', '- N → D', 'N: D'],
  front: ['', '---\ncompany: Oakfield\ntags: [a, b]\n---\n'],
} as const;

export type Style = { readonly [K in keyof typeof CHOICES]: (typeof CHOICES)[K][number] };

export const PLAIN_STYLE = Object.fromEntries(Object.entries(CHOICES).map(([k, v]) => [k, v[0]])) as unknown as Style;

/** Writes a guide's content in a style. */
export function writeGuide(content: GuideContent, style: Style): string {
  const out: string[] = [];
  const gap = style.blank ? '' : null;
  const line = (...lines: (string | null)[]): void => {
    for (const l of lines) if (l !== null) out.push(l);
  };
  if (style.front) line(style.front.trimEnd());
  line(`# ${content.title}`, '');
  const card = (): void => writeCard(content, style, line);
  if (style.cardPlace === 'first') card();
  for (const story of content.stories) {
    writeStory(story, style, line, gap);
    line(...ruled(style));
  }
  if (style.cardPlace === 'last') {
    line('');
    card();
  }
  line('', '# Practice Checklist', '', `## ${content.checklistSection}:`);
  for (const item of content.checklist)
    line(
      fill(
        style.task.replace(/\[ ?\]/, (box) => (item.checked ? '[x]' : box)),
        { T: item.text },
      ),
    );
  line('', '## Key Names to Remember:', gap);
  writeEntries(content.names, style, line, ['Name', 'Who']);
  line('', '## Key Metrics to Remember:', gap);
  writeEntries(content.metrics, style, line, ['Metric', 'What']);
  line('', '## Universal Oakfield Connections:', gap, ...content.connections.map((c) => `- "${c}"`));
  line('', '## If You Forget Mid-Story:', gap, ...content.recovery.map((r) => `- ${r}`));
  line('', '# Emergency Backup Phrases', '');
  for (const { situation, phrases } of content.emergency) line(`${situation}:`, ...phrases.map((p) => `- "${p}"`), '');
  return `${out.join('\n')}\n`.replaceAll('\n', style.eol);
}

/** Fills the single capital letters of a template. */
const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/(?<!\p{L})[A-Z](?!\p{L})/gu, (letter) => values[letter] ?? letter);

type Write = (...lines: (string | null)[]) => void;

const ruled = (style: Style): string[] => style.rule.slice(0, -1).split('\n');

export function writtenTarget([min, max]: readonly [number, number], style: Style): string {
  const one = (s: number): string => {
    if (style.target === 'm:ss') return `${Math.floor(s / 60)}:${String(s % 60).padStart(2, '0')}`;
    return style.target.replace('N', String(s));
  };
  if (min === max) return one(min);
  return style.target === 'm:ss' ? `${one(min)}-${one(max)}` : style.target.replace('N', `${min}-${max}`);
}

function labelled(style: Style, pairs: readonly (readonly [string, string])[], line: Write): void {
  if (style.label === 'table') {
    line('', '| Field | Value |', '|---|---|', ...pairs.map(([x, v]) => `| ${x} | ${v} |`), '');
    return;
  }
  for (const [x, v] of pairs) line(fill(style.label, { X: x, V: v }));
}

const labelsOf = (story: StoryContent, style: Style): [string, string][] => {
  const pairs: [string, string][] = [
    ['Values', story.values.join(', ')],
    ['Time', writtenTarget(story.seconds, style)],
    ['Key Numbers', story.numbers.join(', ')],
    [story.people.length > 1 ? 'Key People' : 'Key Person', story.people.join(', ')],
  ];
  return pairs;
};

function writeCard(content: GuideContent, style: Style, line: Write): void {
  if (style.card === 'none' || style.card === 'sections') return;
  line(`## ${style.cardName}`, '');
  const name = (s: StoryContent): string => `Story ${s.number}: ${s.category.toUpperCase()} - ${s.title}`;
  if (style.card === 'table') {
    line('| # | Story | Values | Time | Key Numbers | Key People |', '|---|:---|---|---:|---|---|');
    for (const s of content.stories)
      line(
        `| ${s.number} | ${s.category.toUpperCase()} - ${s.title} | ${s.values.join(', ')} | ${writtenTarget(s.seconds, style)} | ${s.numbers.join(', ')} | ${s.people.join(', ')} |`,
      );
    line('');
    return;
  }
  if (style.card === 'turned') {
    const row = (label: string, cells: readonly string[]): string => `| ${label} | ${cells.join(' | ')} |`;
    const { stories } = content;
    line(
      row(
        '',
        stories.map((s) => name(s)),
      ),
      `|---${stories.map(() => '|---').join('')}|`,
    );
    line(
      row(
        'Values',
        stories.map((s) => s.values.join(', ')),
      ),
      row(
        'Time',
        stories.map((s) => writtenTarget(s.seconds, style)),
      ),
    );
    line(
      row(
        'Key Numbers',
        stories.map((s) => s.numbers.join(', ')),
      ),
      row(
        'Key People',
        stories.map((s) => s.people.join(', ')),
      ),
      '',
    );
    return;
  }
  for (const s of content.stories) {
    if (style.card === 'list') {
      line(`- **${name(s)}**`, ...labelsOf(s, style).map(([x, v]) => `  - ${x}: ${v}`));
      continue;
    }
    line(style.card === 'bold' ? `**${name(s)}**` : `### ${name(s)}`);
    if (style.card === 'bold' && style.label.startsWith('*')) line('');
    labelled(style, labelsOf(s, style), line);
    line('');
  }
  line('---', '');
}

function writeStory(story: StoryContent, style: Style, line: Write, gap: string | null): void {
  const depth = '#'.repeat(style.storyDepth);
  const heading = fill(style.storyHeading, {
    N: String(story.number),
    C: style.storyHeading.startsWith('STORY') ? story.category.toUpperCase() : story.category,
    X: story.title,
    T: writtenTarget(story.seconds, style),
  });
  line('', `${depth} ${heading}`, gap);
  if (style.card === 'none' || style.card === 'sections') {
    labelled(
      style,
      [
        ...(style.storyHeading.includes('X') ? [] : ([['Title', story.title]] as [string, string][])),
        ...labelsOf(story, style),
      ],
      line,
    );
    line('');
  }
  part(style, style.hooksName, line, gap);
  for (const [i, hook] of story.hooks.entries()) {
    const numbered = fill(style.hookStyle.replace(/1/, String(i + 1)), { H: hook });
    line(numbered);
    if (/^["“>]/.test(style.hookStyle) && i < story.hooks.length - 1 && style.hookStyle.startsWith('>')) line('');
  }
  part(style, style.scriptName, line, gap);
  line(...scriptLines(story.script, style));
  part(style, style.pointsName, line, gap);
  if (style.pointStyle.startsWith('|')) line('', '| Label | Point |', '|---|---|');
  for (const [i, [label, text]] of story.points.entries())
    line(fill(style.pointStyle.replace('1', String(i + 1)), { L: label, P: text }));
}

function part(style: Style, name: string, line: Write, gap: string | null): void {
  const bare = name.replace(/:$/, '').replace(/^\d\. /, '');
  if (style.partDepth === 'bold') line('', `**${bare}:**`, '');
  else if (style.partDepth === 'label') line('', `${bare}:`, '');
  else line('', `${'#'.repeat(style.storyDepth + (style.partDepth === 'below' ? 1 : 0))} ${name}`, gap);
}

function scriptLines(script: string, style: Style): string[] {
  if (style.scriptStyle === 'fenced') return ['```', script, '```'];
  if (style.scriptStyle === 'indented') return ['', `    ${script}`, ''];
  if (!style.scriptStyle.includes('wrapped')) return [fill(style.scriptStyle, { S: script })];
  const lines: string[] = [];
  let current = '';
  for (const word of `"${script}"`.split(' ')) {
    if (current.length + word.length > 70) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  lines.push(current);
  return lines.map((l) => (style.scriptStyle.startsWith('>') ? `> ${l}` : l));
}

function writeEntries(
  entries: readonly (readonly [string, string])[],
  style: Style,
  line: Write,
  header: readonly [string, string],
): void {
  if (style.entry.startsWith('|')) line('', `| ${header[0]} | ${header[1]} |`, '|---|---|');
  for (const [name, description] of entries) line(fill(style.entry, { N: name, D: description }));
}
