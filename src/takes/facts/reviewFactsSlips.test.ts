import { describe, expect, it } from 'vitest';
import { storiesFrom } from '../../../test/builders/storiesFrom.ts';
import { reviewFacts } from './reviewFacts.ts';

const [story] = storiesFrom(`# Harbour Master Interview

## Quick Reference Card

### Story 1: STORM - The Broken Pontoon
**Time:** 60 seconds
**Key Numbers:** 90 minutes to 40, 13 boats, channel 418
**Key People:** Edda Falk (harbour pilot), Jonas Wray (crane driver)

## Story 1: The Storm Story (60 seconds)

### The Story:
"In the winter of 2017 a storm broke our main pontoon at Skelby Marina with 13 boats on it. Edda Falk, the harbour pilot, towed them out one by one, and Jonas Wray, the crane driver, lifted the wreck. Within eight months the marina was whole again. We lost two berths and won 16 new members. Clearing the slipway used to take 90 minutes, and I got it down to 40. I gave every owner my own number, 418. Our third crew, the volunteers, still keeps watch. My savings lasted eight weeks."

### Key Points to Remember:
- Problem: Storm broke the pontoon, 13 boats on it
- Action: Edda towed the boats, Jonas lifted the wreck
- Result: Slipway cleared in 40 minutes, 16 new members
`);

const judged = (text: string, ...wanted: string[]): (string | undefined)[] => {
  const { facts } = reviewFacts(story!, { text });
  return wanted.map((name) => facts.find((fact) => [fact.text, ...fact.aliases].includes(name))?.status);
};

describe('slips that look almost right', () => {
  it('are heard where the number only sounds alike', () => {
    expect(judged('the storm broke our main pontoon with thirty boats on it', '13 boats')).toEqual(['wrong']);
    expect(judged('the storm broke our main pontoon with thirteen boats on it', '13 boats')).toEqual(['right']);
  });

  it('are heard where a value of another fact takes the place', () => {
    expect(judged('within eight weeks the marina was whole again', 'eight months')).toEqual(['wrong']);
    expect(judged('within eight months the marina was whole again', 'eight months')).toEqual(['right']);
  });

  it('are heard where the first name is right and the surname is not', () => {
    expect(judged('Edda Norling, the harbour pilot, towed the boats out.', 'Edda Falk')).toEqual(['wrong']);
    expect(judged('Edda towed the boats out one by one.', 'Edda Falk')).toEqual(['right']);
    expect(judged('Edda Wray towed the boats out one by one.', 'Edda Falk')).toEqual(['wrong']);
    expect(judged('edda quickly towed the boats out one by one', 'Edda Falk')).toEqual(['right']);
  });

  it('are heard where somebody gets another one’s part', () => {
    expect(judged('Jonas Wray, the harbour pilot, towed the boats out.', 'Jonas Wray')).toEqual(['wrong']);
    expect(judged('Jonas Wray, the crane driver, lifted the wreck.', 'Jonas Wray')).toEqual(['right']);
  });

  it('are heard where two people do each other’s deeds', () => {
    expect(
      judged('Jonas towed the boats out one by one, and then Edda lifted the wreck.', 'Jonas Wray', 'Edda Falk'),
    ).toEqual(['wrong', 'wrong']);
    expect(
      judged('Edda towed the boats out one by one, and then Jonas lifted the wreck.', 'Jonas Wray', 'Edda Falk'),
    ).toEqual(['right', 'right']);
  });

  it('are heard where another name stands beside the same part', () => {
    expect(judged('Our harbour pilot, Ellen, towed the boats out one by one.', 'Edda Falk')).toEqual(['wrong']);
  });

  it('are heard where the deed is the opposite', () => {
    expect(judged('we lost sixteen members that year', '16 new members')).toEqual(['wrong']);
    expect(judged('we won sixteen new members that year', '16 new members')).toEqual(['right']);
  });

  it('are heard where a change is told backwards', () => {
    expect(judged('clearing the slipway used to take forty minutes and i got it down to ninety', '90 minutes')).toEqual(
      ['wrong'],
    );
  });

  it('are heard where a rank becomes a count', () => {
    expect(judged('all three crews of volunteers still keep watch', 'third crew')).toEqual(['wrong']);
    expect(judged('our third crew still keeps watch', 'third crew')).toEqual(['right']);
  });
});

describe('values said in another way', () => {
  it('may be spelled digit by digit', () => {
    expect(judged('i gave every owner my own number four one eight and went home', '418')).toEqual(['right']);
  });

  it('stay right though the guide denies another value of the same kind', () => {
    const [ward] = storiesFrom(`# Nurse

## Story 1: The Bag (45 seconds)

### The Story:
"On my first night I saw that the bag said 2,500 units and not 500. I stopped the drip and rang the doctor."

### Key Points to Remember:
- Spotted: 2,500 units instead of 500
`);
    const { facts } = reviewFacts(ward!, { text: ward!.script!.text });
    expect(facts.filter(({ status }) => status === 'wrong')).toEqual([]);
  });

  it('may correct only the end of a year', () => {
    const { facts } = reviewFacts(story!, {
      text: 'in the winter of twenty sixteen sorry seventeen a storm broke our pontoon',
    });
    expect(facts.filter(({ status }) => status === 'wrong')).toEqual([]);
  });
});
