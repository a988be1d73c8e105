import { describe, expect, it } from 'vitest';
import { parseGuide } from './parseGuide.ts';

const read = (text: string) => parseGuide({ path: 'guide.md', text, hasByteOrderMark: false, hash: 'x' });

describe('guides in other people’s styles', () => {
  const library = `# Millbrook Library: branch assistant interview

*Two stories, both short.*

**People to remember**

- **Odile Brandt** – branch manager (Flood)

**Figures to remember**

- **400 books** – dried by hand (Flood)

## Story 1: The Flood

*Target: 80 seconds*

#### Ways in

- "The carpet squeaked."
- "Nobody had the stopcock key."

#### Say

I opened the branch alone that Monday and the carpet squeaked under my shoes. I shut the water off, rang Odile Brandt,
and stood the wet books on end until the fans came. By Friday we had saved nearly all of them.

#### Don't forget

- Sound – the carpet squeaked
- Phone – rang Odile

**Link to Millbrook:** calm on a bad Monday.

## Story 2: The Silent Reader

*Target: 60 seconds*

#### Cold open

- "He came every day and never spoke."

#### Say

I noticed that he only took large print, so I ordered six more of them and left a note in the first one. I still have
his answer in my desk.

#### Don't forget

- Habit – came every day
- Order – six large-print books
`;

  it('keeps a title above named stories a title, with its lists for the whole guide', () => {
    const guide = read(library);
    expect(guide.title).toBe('Millbrook Library: branch assistant interview');
    expect(guide.stories.map((s) => s.title)).toEqual(['The Flood', 'The Silent Reader']);
    expect(guide.names.map((n) => n.name)).toEqual(['Odile Brandt']);
    expect(guide.metrics.map((n) => n.name)).toEqual(['400 books']);
  });

  it('reads hooks, script and points under other words, and a target in emphasis', () => {
    const [flood, reader] = read(library).stories;
    expect(flood!.hooks).toHaveLength(2);
    expect(flood!.script?.text).toMatch(/^I opened the branch/);
    expect(flood!.keyPoints.map((p) => p.label)).toEqual(['Sound', 'Phone']);
    expect(flood!.targetSeconds).toEqual({ min: 80, max: 80 });
    expect(reader!.hooks).toHaveLength(1);
    expect(reader!.targetSeconds).toEqual({ min: 60, max: 60 });
  });

  it('reads a labelled paragraph behind the points as the connection', () => {
    expect(read(library).stories[0]!.connection?.text).toBe('calm on a bad Monday.');
  });

  it('reads bold sub-headings of a numbered story as its parts, even with words of their own', () => {
    const guide = read(
      `# Prep\n\n## Story 1 – The Late Ferry\n\n**Sparks**\n\n1. "The ferry left without us."\n2. "I counted heads twice."\n\n**The script (about 70 seconds)**\n\n> I counted the children twice on the quay and the ferry left without us, so I found a bus and rang every parent.\n\n**Beats**\n\n- Count: twice\n- Bus: found one\n\n**Fenwick Bay link:** parents know first\n`,
    );
    expect(guide.stories).toHaveLength(1);
    const [story] = guide.stories;
    expect(story!.hooks).toHaveLength(2);
    expect(story!.targetSeconds).toEqual({ min: 70, max: 70 });
    expect(story!.connection?.text).toBe('parents know first');
    expect(story!.unplaced.map((p) => p.text)).toEqual(['**Sparks**']);
  });

  const beekeeper = `# Notes for Orchard College

| | Story | Shows | Seconds |
|---|---|---|---|
| 1 | The Swarm in the Bus Stop | Calm, Care | 60 |

## STORY 1 - THE SWARM IN THE BUS STOP

**Title:** The Swarm in the Bus Stop
**Values:** Calm, Care

### Who is who

| Name | Who |
|---|---|
| Tilda | bus driver |
| Mr Osei | head of grounds |

### First-class arrivals

a) "Nobody at the stop dared to breathe."

### hook candidates

- [ ] Nobody at the stop dared to breathe.
- [ ] The 42 was full of bees.

### What I say

"I got the call at noon. A swarm hung in the bus stop and Tilda had locked her bus. I put a box under it and shook."

### checklist

- Call => Swarm at noon
- Box => Box under it, and shook

### so, Orchard College

Your pupils will meet a swarm one day.
`;

  it('takes headings below “Story 1” for its parts, whatever they are called', () => {
    const [story, ...others] = read(beekeeper).stories;
    expect(others).toEqual([]);
    expect(story?.hooks.map(({ text }) => text)).toContain('The 42 was full of bees.');
    expect(story?.script?.text).toContain('I got the call at noon.');
    expect(story?.keyPoints).toMatchObject([
      { label: 'Call', text: 'Swarm at noon' },
      { label: 'Box', text: 'Box under it, and shook' },
    ]);
    expect(story?.connection?.text).toBe('Your pupils will meet a swarm one day.');
  });

  it('reads a story’s own table of people, and its values once', () => {
    const [story] = read(beekeeper).stories;
    expect(story?.keyPeople.map(({ text }) => text)).toEqual(['Tilda (bus driver)', 'Mr Osei (head of grounds)']);
    expect(story?.values.map(({ text }) => text)).toEqual(['Calm', 'Care']);
  });

  it('reads values, time and numbers beside each other on one line', () => {
    const [story] = read(
      `# 1. The Long Queue\n\n> **Patience, Tidiness** · about 50 seconds · 42 cups, 3 tills\n\n## How I could start\n1. "The queue had reached the door."\n\n## The story\n\nThe queue had reached the door and I opened the third till, and then I went down the line and took orders on paper.\n`,
    ).stories;
    expect(story).toMatchObject({ targetSeconds: { min: 50, max: 50 }, unplaced: [] });
    expect(story?.values.map(({ text }) => text)).toEqual(['Patience', 'Tidiness']);
    expect(story?.keyNumbers.map(({ text }) => text)).toEqual(['42 cups', '3 tills']);
  });

  it('reads numbered sections, and a question in bold as the link to the company', () => {
    const [story, ...others] = read(
      `# Harrow Ferries\n\n## STORY 1: THE ROPE\n\n### 1.1 BASICS\n\n- Values: Care\n- aim for: 40 seconds\n\n### 1.2 OPENING LINES\n\n1) "The rope was older than me."\n\n### 1.3 SCRIPT\n\nThe rope was older than me, and on a wet morning at Harrow Ferries I said so, and we threw it out.\n\n**Why Harrow?** Your ropes are wet every day.\n`,
    ).stories;
    expect(others).toEqual([]);
    expect(story).toMatchObject({ targetSeconds: { min: 40, max: 40 } });
    expect(story?.connection?.text).toBe('Your ropes are wet every day.');
  });
});
