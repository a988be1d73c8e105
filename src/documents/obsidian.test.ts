import { describe, expect, it } from 'vitest';
import { applyEdits } from './applyEdits.ts';
import type { GuideDocument, SourceDocument } from './model.ts';
import { parseDocument } from './parseDocument.ts';
import { sourceRangeOf } from './sourceMap.ts';

/** A note as an Obsidian vault has them: properties, links, embeds, callouts, tags, comments, block references. */
const NOTE = `---
title: Ward stories
tags:
  - interview
  - "#nursing"
aliases: [Ward, "Night shift"]
created: 2026-03-01
---

Up: [[Interviews/Overview|Overview]] #interview/ward

## Story 1: CALM - The Power Cut (60 seconds) ^story-one

**Values:** [[Steady Hands]], [[Values/Plain Words|Plain Words]]
**Key People:** [[People/Noor Haddad|Noor]] (night sister)

> [!tip] Before you tell it
> Breathe out first.

### Opening Hooks:
- "At 3 in the morning every screen went dark."

### The Story:
"The power failed on [[Ward 6]] with 11 patients on pumps. I rang [[People/Noor Haddad|Noor]], and %%we were alone%% we counted drips by torchlight for ==25 minutes==. Nobody came to harm. %%ask Noor for the date%%"

![[ward-plan.png|300]]

### Key Points to Remember:
- Situation: Power failed, 11 patients on pumps
- Action: Counted drips by torchlight
- Result: 25 minutes, nobody harmed ^result

#calm
`;

const source = (text: string): SourceDocument => ({
  path: 'Vault/Interviews/Ward.md',
  text,
  hash: '',
  hasByteOrderMark: false,
});
const guideOf = (text: string): GuideDocument => {
  const parsed = parseDocument(source(text));
  if (parsed.kind !== 'guide') throw new Error(`read as a ${parsed.kind}`);
  return parsed;
};

describe('a note of an Obsidian vault', () => {
  const guide = guideOf(NOTE);
  const [story] = guide.stories;

  it('is a guide with its story, for all its properties and tags', () => {
    expect(guide.stories).toHaveLength(1);
    expect(story).toMatchObject({
      number: 1,
      category: 'Calm',
      title: 'The Power Cut',
      targetSeconds: { min: 60, max: 60 },
    });
    expect(story!.hooks.map(({ text }) => text)).toEqual(['At 3 in the morning every screen went dark.']);
    expect(story!.keyPoints.map(({ text }) => text)).toEqual([
      'Power failed, 11 patients on pumps',
      'Counted drips by torchlight',
      '25 minutes, nobody harmed',
    ]);
  });

  it('has links read as what they show', () => {
    expect(story!.values.map(({ text }) => text)).toEqual(['Steady Hands', 'Plain Words']);
    expect(story!.keyPeople.map(({ text }) => text)).toEqual(['Noor (night sister)']);
  });

  it('has a script of spoken words only', () => {
    expect(story!.script!.text).toBe(
      'The power failed on Ward 6 with 11 patients on pumps. I rang Noor, and we counted drips by torchlight for 25 minutes. Nobody came to harm.',
    );
  });

  it('has each spoken word found where it stands, past comments and the targets of links', () => {
    const { script, scriptMap } = story!;
    for (const word of ['Noor', 'we counted', '25 minutes', 'harm']) {
      const start = script!.text.indexOf(word);
      const found = sourceRangeOf(scriptMap!, { start, end: start + word.length });
      expect(NOTE.slice(found.start, found.end)).toBe(word);
      expect(NOTE.slice(0, found.start)).toMatch(/(?:\||%% |==|to )$/);
    }
  });

  it('stays as it was around an edit', () => {
    const range = story!.hooks[0]!.range;
    const edited = applyEdits(NOTE, [{ range, text: 'The ward went dark at 3.' }]);
    expect(edited.ok && edited.value).toBe(
      NOTE.replace('At 3 in the morning every screen went dark.', 'The ward went dark at 3.'),
    );
  });
});
