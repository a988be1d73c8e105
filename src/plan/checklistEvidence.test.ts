import { describe, expect, it } from 'vitest';
import { message } from '../shared/message.ts';
import { type ChecklistEvidence, evidenceOf, type StoryDone } from './checklistEvidence.ts';
import type { ChecklistGoal } from './checklistGoal.ts';

const ALL = { storyIds: null };
const story = (id: string, more: Partial<StoryDone> = {}): StoryDone => ({
  id,
  title: id,
  takes: 0,
  target: { min: 45, max: 60 },
  seconds: [],
  standing: { offBook: false },
  hasHooks: true,
  hasScript: true,
  hookOutcomes: [],
  ...more,
});
const done = (more: Partial<ChecklistEvidence> = {}): ChecklistEvidence => ({
  stories: [],
  cards: new Map(),
  transitions: [],
  callsHeld: 0,
  questions: { answered: 0, total: 0 },
  whenWords: message('On Friday'),
  ...more,
});
const said = (goal: ChecklistGoal, more: Partial<ChecklistEvidence>) => evidenceOf(goal, done(more));

describe('what was done, beside what an item asks for', () => {
  it('counts tellings, and names the stories that lack most', () => {
    const goal: ChecklistGoal = { goal: 'takes', wanted: 5, scope: ALL };
    const stories = [story('Risk', { takes: 5 }), story('Conflict', { takes: 1 }), story('Team', { takes: 7 })];
    expect(said(goal, { stories })).toMatchObject({
      share: (1 + 0.2 + 1) / 3,
      done: false,
      words: '2 of 3 stories told 5 times; Conflict has 1.',
    });
    expect(said({ ...goal, scope: { storyIds: ['Team'] } }, { stories })).toMatchObject({ done: true, share: 1 });
    expect(said(goal, { stories: [] })).toBeNull();
  });

  it('goes by each story’s last take for time, and by the item’s own limit', () => {
    const stories = [story('Risk', { seconds: [58, 90] }), story('Team', { seconds: [72] })];
    const goal: ChecklistGoal = { goal: 'time', seconds: null, scope: ALL };
    expect(said(goal, { stories })).toMatchObject({
      share: 0.5,
      words: '1 of 2 stories in time at the last take; Team took 72 s.',
    });
    expect(said({ ...goal, seconds: { min: 0, max: 75 } }, { stories })).toMatchObject({ done: true });
    // Without a target and without a limit nothing can be said.
    expect(said(goal, { stories: [story('Risk', { target: null, seconds: [50] })] })).toBeNull();
    expect(
      said({ ...goal, seconds: { min: 45, max: 60 } }, { stories: [story('Risk', { target: null, seconds: [20] })] }),
    ).toMatchObject({ done: false });
  });

  it('takes numbers and names as learnt when nine in ten would be known on the day', () => {
    const goal: ChecklistGoal = { goal: 'exact', what: 'numbersAndNames' };
    const cards = (known: number) =>
      new Map([
        ['fact', { cards: 6, known: known * 6, seen: 5 }],
        ['person', { cards: 4, known: known * 4, seen: 4 }],
        ['hook', { cards: 4, known: 0, seen: 0 }],
      ] as const);
    expect(said(goal, { cards: cards(0.93) })).toMatchObject({
      share: 0.93,
      done: true,
      words: 'On Friday you would know 93 % of 10 cards on numbers and names; 1 has not been asked yet.',
    });
    expect(said(goal, { cards: cards(0.8) })).toMatchObject({ done: false });
    expect(said({ goal: 'exact', what: 'phrases' }, { cards: cards(1) })).toBeNull();
    const principles = new Map([['principle', { cards: 5, known: 0.2, seen: 5 }]] as const);
    expect(said({ goal: 'seen', what: 'principles' }, { cards: principles })).toMatchObject({
      done: true,
      words: '5 of 5 principles asked at least once.',
    });
  });

  it('takes openings as natural when they came at once, or fairly twice in a row', () => {
    const goal: ChecklistGoal = { goal: 'hooks', scope: ALL };
    const at = (...hookOutcomes: StoryDone['hookOutcomes'][number][]) =>
      said(goal, { stories: [story('Risk', { hookOutcomes })] });
    expect(at('strong')).toMatchObject({ done: true });
    expect(at('fair', 'fair')).toMatchObject({ done: true });
    expect(at('fair', 'weak')).toMatchObject({ done: false, share: 0.5 });
    expect(at('weak', 'strong')).toMatchObject({ done: false });
    expect(at()).toMatchObject({
      words: '0 of 1 story begun at once in the opening drill; Risk has not been drilled.',
    });
    expect(said(goal, { stories: [story('Risk', { hasHooks: false })] })).toBeNull();
  });

  it('counts transitions that went well, no more than there are neighbours', () => {
    const goal: ChecklistGoal = { goal: 'transitions' };
    const two = [story('a'), story('b')];
    expect(said(goal, { stories: two, transitions: ['weak', null] })).toMatchObject({ done: false, share: 0 });
    expect(said(goal, { stories: two, transitions: ['fair'] })).toMatchObject({ done: true });
    expect(
      said(goal, { stories: [...two, story('c'), story('d'), story('e')], transitions: ['fair', 'strong'] }),
    ).toMatchObject({
      done: false,
      words: '2 of 3 transitions went well.',
    });
  });

  it('counts calls, answers and what is written', () => {
    expect(said({ goal: 'calls', wanted: 2 }, { callsHeld: 3 })).toMatchObject({ share: 1, done: true });
    expect(said({ goal: 'answers' }, { questions: { answered: 4, total: 5 } })).toMatchObject({
      share: 0.8,
      done: false,
    });
    expect(said({ goal: 'answers' }, {})).toBeNull();
    const stories = [story('Risk'), story('Team', { hasScript: false })];
    expect(said({ goal: 'written', part: 'script', scope: ALL }, { stories })).toMatchObject({
      words: '1 of 2 stories written out; Team has none.',
    });
    expect(
      said({ goal: 'offBook', scope: ALL }, { stories: [story('Risk', { standing: { offBook: true } })] }),
    ).toMatchObject({ done: true });
  });
});
