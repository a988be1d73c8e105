import { describe, expect, it } from 'vitest';
import { guideText, storiesOf } from './storyOf.testing.ts';

const factsIn = (script: string) =>
  storiesOf(guideText({ script, hooks: ['Hook.'], points: ['Gate'] }))[0]!.facts.map((f) => `${f.text} [${f.kind}]`);

describe('idioms with numbers', () => {
  it.each([
    'Two of my friends came along.',
    'The two of us carried it.',
    'The help was second to none.',
    'One day she rang me.',
    'First of all, I asked the porter.',
    'We were open 24/7 then.',
    'I have told it a hundred times.',
    'There were a thousand reasons to stop.',
    'I was in two minds.',
    'He put two and two together.',
    'Nine times out of ten it works.',
    'At the eleventh hour we won.',
    'Nobody gave it a second thought.',
    'In the first place, nobody asked.',
    'We were back to square one.',
  ])('%s', (sentence) => {
    expect(factsIn(`I opened the gate early. ${sentence} Then I shut it.`)).toEqual([]);
  });
});

describe('facts as people write them', () => {
  it.each([
    ['I told Mrs Patel and Mr ap Rhys.', ['Mrs Patel [person]', 'Mr ap Rhys [person]']],
    ['I asked Sister Agnes and Nana Ama first.', ['Sister Agnes [person]', 'Nana Ama [person]']],
    ['I rang Dr Li before Major Tunde Bello.', ['Dr Li [person]', 'Major Tunde Bello [person]']],
    ['I was a porter at the Royal Free then.', ['Royal Free [organisation]']],
    ['I came from 3M and went to Marks & Spencer.', ['3M [organisation]', 'Marks & Spencer [organisation]']],
    ['It was on nights at St Brannock’s then.', ['St Brannock’s [organisation]']],
    ['My firm was Dale & Sons then.', ['Dale & Sons [organisation]']],
    ['It cost two grand and then 600 quid.', ['two grand [amount]', '600 quid [amount]']],
    ['It cost €6,500 or £1.2k.', ['€6,500 [amount]', '£1.2k [amount]']],
    ['It was an 18-month job and a fortnight off.', ['18-month [duration]', 'a fortnight [duration]']],
    ['She had sold cloth for half a century.', ['half a century [duration]']],
    ['The wait was 2 hours 20, and it fell.', ['2 hours 20 [duration]']],
    ['It was ten to four in the morning.', ['ten to four in the morning [clockTime]']],
    ['The lights went at 2140 hours.', ['2140 hours [clockTime]']],
    ['It shipped on 04.09.2023 and on 18/12/2020.', ['04.09.2023 [date]', '18/12/2020 [date]']],
    ['Two thirds agreed with me.', ['Two thirds [percentage]']],
    ['I rang the farm every hour and ate every day.', ['every hour [frequency]']],
    ['We cleared them in crates of six, one crate a week.', ['six [number]', 'one crate [number]']],
    ['By March three of the four were back.', ['March [date]', 'three [number]']],
    ['I read to them from ‘The Lamp on the Sill’ then.', ['The Lamp on the Sill [term]']],
    ['We closed early on Black Friday.', ['Black Friday [date]']],
    ['A Black Friday like that is hard.', []],
    ['Polymar, our supplier, had changed it.', ['Polymar [organisation]']],
    ['Only one guest in 12 came.', ['one guest in 12 [percentage]']],
  ])('%s', (sentence, facts) => {
    expect(factsIn(`I opened the gate early. ${sentence}`)).toEqual(facts);
  });
});

describe('facts looked up with what stands beside them', () => {
  const aliasesIn = (script: string) =>
    storiesOf(guideText({ script, hooks: ['Hook.'], points: ['Gate'] }))[0]!.facts.flatMap((fact) => fact.aliases);
  it.each([
    ['three of the four', 'By March three of the four were back.'],
    ['9 to 4', 'The council voted 9 to 4 for it.'],
    ['aged 19', 'A porter aged 19 joined us.'],
    ['crates of six', 'We cleared them in crates of six.'],
    ['end of September', 'It was gone by the end of September.'],
    ['half of the residents', 'I asked half of the residents.'],
    ['one crate a week', 'We moved one crate a week.'],
    ['8 to 1', 'Accidents fell from 8 to 1.'],
    ['every fifth patient', 'I go out with every fifth patient.'],
    ['three days before', 'We stopped it three days before they flew.'],
  ])('%s', (alias, sentence) => {
    expect(aliasesIn(`I opened the gate early. ${sentence}`)).toContain(alias);
  });
});
