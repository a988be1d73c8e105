import { expect, it } from 'vitest';
import { shapeOf } from './shape.ts';
import { toldOf } from './told.ts';

const shape = (text: string): string => shapeOf(toldOf(text)).shape;

it.each([
  [
    'Last spring our boiler failed on a Sunday and forty residents had no hot water. I rang round six plumbers until one came.',
  ],
  [
    'i usually stay calm but this one time a customer threw a plate and i just walked her to the door and called my manager',
  ],
  ['my manager asked if i would cover the night shift and i said yes and i ended up doing it for three months'],
  [
    'I believe in honesty. At Marsh Lane I had to tell a client that we had lost his file, and he thanked me for it later.',
  ],
])('hears what happened: %s', (text) => expect(shape(text)).toBe('concrete'));

it.each([
  ['I think the key to good service is listening. You have to treat every customer as if they were your only one.'],
  [
    'i always try to help my colleagues and i usually stay late if somebody needs me because that is what a team is for',
  ],
  ['Whenever there is a problem I talk to the person first. Usually it turns out to be a misunderstanding.'],
  ['I am someone who does not give up easily, and I like a challenge.'],
  ["i'd say a kitchen is everybody's job and if you drop a tray you have to own up and people forgive a lot"],
])('hears general talk: %s', (text) => expect(shape(text)).toBe('general'));

it.each([
  ['I would first talk to the person in private. If that did not help I would go to my manager.'],
  ["if a customer shouted at me i would stay calm and i'd ask what happened"],
  ['Well, if I had two deadlines on one day, I would tell both clients early and ask which one can move.'],
])('hears what would happen: %s', (text) => expect(shape(text)).toBe('hypothetical'));

it('shows the words that were general', () => {
  const text = 'Good nurses listen. You should always speak up when you see a risk.';
  const { evidence } = shapeOf(toldOf(text));
  expect(evidence[0]?.text.toLowerCase()).toContain('should');
  expect(text.slice(evidence[0]?.range.start, evidence[0]?.range.end)).toBe(evidence[0]?.text);
});
