import { describe, expect, it } from 'vitest';
import { GENERIC_UNTIL, ONLY_YOU_FROM, specificOf } from './specific.ts';

/** What anybody could have said. */
const ANYBODY = [
  'I am a hard-working team player who loves a challenge, and I always give my best. I think I would be a great fit for your company.',
  'I have always been passionate about helping people. For me communication is key, and I take pride in what I do.',
  'I work well under pressure and I am a quick learner. I like new challenges and every day is different.',
  'Your company has a great reputation and I feel it would be a good next step for me to grow and to make a difference.',
  'I think it is important to listen to everybody and to find a solution that works for all sides. Teamwork matters a lot.',
  'My biggest weakness is that I am a perfectionist. I am working on it, and I see every mistake as a chance to grow.',
  'I usually make a list and do the most important things first, and I always try to stay calm and positive.',
  'i would say im motivated and reliable and i love working with people and im always learning',
];

/** What only one person could have said. */
const ONE_PERSON = [
  'My grandmother was on Larch Ward for two years, and the nurses knew that she took her tea with honey. I rang the ward the day after my exam.',
  'At the depot in Hythe I moved the scales next to the door, and the early shift finished forty minutes sooner.',
  'In June our bookkeeper left, and I ran the payroll for 26 people from cards that I had written on two evenings.',
  'A driver with whisky on his breath wanted his keys. I put them in my pocket and rang Mr Osgood, and he was sent home in a taxi.',
  'i had three funerals and a christening in two days and i gave the wreaths to marta and started at four in the morning',
  'We raised 480 pounds with a tin, I went from plot to plot, and the pump ran again before the dry weeks in July.',
  'The puppets were locked in the hall. I asked the children for odd socks, and we sewed on buttons until three.',
  'I taught the new porter to ride the old lift. He rode with me on three mornings and took the fourth ride alone.',
];

describe('how much of an answer is this person’s own', () => {
  it.each(ANYBODY)('little: %s', (text) => {
    const { share, anybody } = specificOf(text);
    expect(share).toBeLessThan(GENERIC_UNTIL);
    expect(text).toContain(anybody);
  });

  it.each(ONE_PERSON)('most of it: %s', (text) => {
    const { share, words } = specificOf(text);
    expect(share).toBeGreaterThanOrEqual(ONLY_YOU_FROM);
    expect(text).toContain(words[0]);
  });

  it('is nothing for no words', () => {
    expect(specificOf(' ')).toEqual({ share: 0, words: [], anybody: null });
  });
});
