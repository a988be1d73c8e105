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
});
