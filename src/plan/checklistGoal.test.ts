import { describe, expect, it } from 'vitest';
import { checklistGoal, type NamedStory } from './checklistGoal.ts';

const STORIES: readonly NamedStory[] = [
  { id: 'g.risk', title: 'The Warm Fridge', category: 'Risk' },
  { id: 'g.team', title: 'The Rota', category: 'Team', number: 2 },
];
const goal = (text: string) => checklistGoal(text, STORIES);
const ALL = { storyIds: null };
const FRIDGE = { storyIds: ['g.risk'] };

describe('what a checklist item asks for', () => {
  it.each([
    ['Record every story 4 times', 4, null],
    ['Rehearse each answer twice, standing up', 2, null],
    ['5 takes of each story', 5, null],
    ['Practise all stories three times in front of the camera on my laptop', 3, null],
    ['Tape each story at least 3x', 3, null],
    ['Record the Warm Fridge three times', 3, ['g.risk']],
    ['Tell the team story twice', 2, ['g.team']],
    ['Record my stories', 1, null],
    ['Say each one out loud five times', 5, null],
    ['Record story 2 twice', 2, ['g.team']],
    ['Tell each story 2 times', 2, null],
  ])('tellings: %s', (text, wanted, storyIds) => {
    expect(goal(text)).toEqual({ goal: 'takes', wanted, scope: { storyIds } });
  });

  it.each([
    ['Time each story (30-45 seconds max)', { min: 30, max: 45 }, ALL],
    ['Keep every answer under 90 seconds', { min: 0, max: 90 }, ALL],
    ['Get the Warm Fridge under a minute', { min: 0, max: 60 }, FRIDGE],
    ['Time myself on every story', null, ALL],
    ['Keep to 60-90s per story', { min: 60, max: 90 }, ALL],
    ['Time them, 70 seconds at most', { min: 0, max: 70 }, ALL],
    ['All stories within 2 min', { min: 0, max: 120 }, ALL],
    ['Check each story with a stopwatch', null, ALL],
  ])('time: %s', (text, seconds, scope) => {
    expect(goal(text)).toEqual({ goal: 'time', seconds, scope });
  });

  it.each([
    ['Memorise key numbers and names', 'numbersAndNames'],
    ['Know my metrics cold', 'numbers'],
    ['Learn the key names by heart', 'names'],
    ['Test myself on the numbers', 'numbers'],
    ['Write the figures from memory, then check them', 'numbers'],
    ['Memorize company values', 'principles'],
    ['Drill the dates', 'numbers'],
    ['Learn my emergency phrases', 'phrases'],
  ])('exact: %s', (text, what) => {
    expect(goal(text)).toEqual({ goal: 'exact', what });
  });

  it.each([['Read the company values'], ['Re-read our principles'], ['Study their culture page']])(
    'seen: %s',
    (text) => {
      expect(goal(text)).toEqual({ goal: 'seen', what: 'principles' });
    },
  );

  it.each([
    ['Practise opening hooks until they sound natural'],
    ['Rehearse my openings'],
    ['Say every first line hook out loud'],
    ['Hooks automatic'],
  ])('openings: %s', (text) => expect(goal(text)).toMatchObject({ goal: 'hooks' }));

  it.each([
    ['Practise transitions between stories'],
    ['Transitions'],
    ['Work on moving between my stories smoothly'],
    ['Rehearse bridges from one story to the next'],
  ])('transitions: %s', (text) => expect(goal(text)).toEqual({ goal: 'transitions' }));

  it.each([
    ['Do two mock interviews', 2],
    ['One practice call', 1],
    ['Mock interview with the careers desk', 1],
    ['Run through 3 mock panels', 3],
  ])('calls: %s', (text, wanted) => expect(goal(text)).toEqual({ goal: 'calls', wanted }));

  it.each([
    ['Tell each story without notes', ALL],
    ['Tell the Warm Fridge with no script', FRIDGE],
    ['Every story off book', ALL],
    ['Know all stories by heart', ALL],
  ])('off book: %s', (text, scope) => expect(goal(text)).toEqual({ goal: 'offBook', scope }));

  it('written: stories and openings', () => {
    expect(goal('Write out each story in full')).toEqual({ goal: 'written', part: 'script', scope: ALL });
    expect(goal('Draft two hooks for every story')).toEqual({ goal: 'written', part: 'hook', scope: ALL });
    expect(goal('Answer all the practice questions')).toEqual({ goal: 'answers' });
  });

  it.each([
    'Learn the names of the panel by heart',
    'Practise 20 minutes every day',
    'Two mock interviews with a friend',
    'Say the connection at the end of each story',
    'Know the route to the school',
    'Tell each story to Ruben at lunch',
    'Print two copies of my CV',
    'Iron the blue shirt',
    'Say the opening hooks to someone who has never heard them',
    'Practise with my sister',
    'Prepare three questions to ask them',
    'Listen back to the recordings',
    'Test the camera and the link',
    'Look up who is on the panel',
    'Sleep eight hours',
    'Arrive ten minutes early',
    'Charge the phone',
    'Buy a notebook for each day',
    'Check the time of the train',
    'Update the numbers on my CV',
    'Research the company',
    'Find out the name of the interviewer',
  ])('can’t be known: %s', (text) => expect(goal(text)).toBeNull());
});
