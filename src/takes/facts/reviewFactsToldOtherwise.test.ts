import { describe, expect, it } from 'vitest';
import { storiesFrom } from '../../../test/builders/storiesFrom.ts';
import { reviewFacts } from './reviewFacts.ts';

const [story] = storiesFrom(`# Marlpit Waterways - Lock Keeper

## Story 1: The Long Queue (60 seconds)

**Key Numbers:** 23 boats, 19 days, 800 seconds → 260 seconds, 150 leaflets, 9 → 1 a week, six crews, 300 metres
**Key People:** Colonel Ashby (warden), Ottoline (relief keeper), Captain Rusk (trip boat)

### The Story:
"In May 2021 the lock at Ferncote stood still for 19 days, and 23 boats queued. A passage took 800 seconds. Colonel Ashby, the warden, asked me to get the 9:35 trip boat through every day. I asked Captain Rusk for ten minutes. Ottoline walked the towpath with 150 leaflets. I moved the landing stage 300 metres upstream, and bought a winch for one pound, where a crane costs £1,850 a week. Nobody passes after 3pm on a Friday. The walk took five hours and takes 2 hours now. I poured 12 kilos of salt. The water meadow has 64 hectares, the round is 9 kilometres, and it saved £240,000. A new gate cost £6,400 and took 19 days. Leaks fell from 22 per cent to 7 per cent. I put 12 chains in the press, and 5 of them broke. Only one walker in 12 complained. The Marlpit Echo printed it in March 2022. We opened again by the 14th, a passage takes 260 seconds, and complaints fell from 9 a week to 1 a week. Six crews wrote to thank us. Fuel was a third dearer that year."
`);
const judged = (text: string, name: string) =>
  reviewFacts(story!, { text }).facts.find((fact) => [fact.text, ...fact.aliases].includes(name));

describe("facts told in a way of one's own", () => {
  it.each([
    ['19 days', 'the lock at ferncote stood still for nearly three weeks and twenty three boats queued'],
    ['150 leaflets', 'ottoline walked the towpath with a hundred and fifty sheets of paper'],
    ['one pound', 'i moved the landing stage and bought a winch for a pound'],
    ['the 14th', 'we opened again by 14 June and a passage takes 260 seconds'],
    ['Colonel Ashby', 'i told the colonel that the trip boat would get through every day'],
    ['800 seconds', 'a passage takes 260 seconds instead of 800'],
    ['six crews', 'half a dozen parties on boats wrote to us afterwards to say thank you'],
    ['260 seconds', 'a passage takes two hundred and sixty seconds and not eight hundred'],
    ['£1,850 a week', 'i bought a winch because a crane is eighteen fifty a week'],
    ['May 2021', 'in the spring of twenty twenty one the lock at ferncote stood still'],
    ['a third', 'and fuel was a third dearer that year'],
    ['a third', 'and fuel was getting on for one third dearer that year'],
    ['2 hours', 'the walk which used to eat up five hours was done in two'],
    ['March 2022', 'and the march after we began the echo printed it'],
    ['64 hectares', 'the water meadow is about a hundred and sixty acres'],
    ['9 kilometres', 'and the round is nine k'],
    ['£240,000', 'in the end we saved almost a quarter of a million'],
    ['£6,400', 'the new gate cost well over six thousand'],
    ['19 days', 'and the new gate took just under three weeks'],
    ['7 per cent', 'leaks were at twenty two percent and now they are at seven'],
    ['12 chains', 'i put twelve of them in the press and five broke'],
    ['5 of them', 'i put twelve of them in the press and five broke'],
    ['one walker in 12', 'hardly anybody complained only one in a dozen'],
  ])('is right: %s in “%s”', (name, text) => {
    expect(judged(text, name)?.status).toBe('right');
  });

  it.each([
    ['3pm', 'and nobody passes before three on a friday'],
    ['12 kilos', 'and i poured twelve litres of salt'],
    ['300 metres', 'so i moved the landing stage three hundred metres downstream'],
    ['9:35', 'the warden asked me to get the eight thirty five trip boat through every day'],
    ['the 14th', 'we opened again by 30 June and a passage takes 260 seconds'],
    ['800 seconds', 'a passage took two hundred and sixty seconds and now it takes eight hundred'],
    ['260 seconds', 'a passage took two hundred and sixty seconds and now it takes eight hundred'],
    ['Colonel Ashby', 'Colonel Tarrant, the warden, asked me to get the trip boat through every day.'],
  ])('is wrong where something else is said: %s in “%s”', (name, text) => {
    expect(judged(text, name)?.status).toBe('wrong');
  });

  it.each([
    ['Captain Rusk', 'so i asked for ten minutes and ottoline and me walked the towpath'],
    ['Ottoline', 'i think the water has to stand at a level on a day like that'],
    ['six crews', 'in front of all six of the others i asked for it'],
  ])('is neither where another is meant: %s in “%s”', (name, text) => {
    expect(judged(text, name)?.status).toBe('absent');
  });
});
