import { expect, it } from 'vitest';
import { toldOf } from './told.ts';
import { isUnfinished } from './unfinished.ts';

const after = (end: string): boolean => isUnfinished(toldOf(`so we were short of people on the ward that week ${end}`));

it.each([
  ['and i told them that'],
  ['and then'],
  ['and i carried all the clean sheets into'],
  ['and the waiting list it kind of'],
  ['and the bed was free, which meant that'],
  ['and it just'],
  ['and then we actually'],
  ['and the keys were gone so i told him and put'],
  ['and then we'],
  ['because of the'],
  ['so i asked my'],
  ['and the reason was that'],
  ['and it turned out that'],
  ['and i went to'],
  ['and she was like'],
  ['and the new'],
  ['but then the manager'],
  ['which was really'],
  ['and we ended up with'],
  ['so what i did was'],
  ['and after that i'],
  ['and i decided to'],
  ['and by the end of the'],
  ['and he said'],
  ['and we managed to'],
  ['when the parents'],
  ['and i would'],
  ['so that we could'],
  ['it was one of the'],
  ['and my'],
  ['and it made me feel like'],
  ['and that is why i'],
  ['and i think the most'],
  ['if i had'],
  ['and everyone was so'],
  ['and there were about'],
  ['in order to'],
  ['and we needed'],
  ['as soon as'],
  ['and i was able to'],
  ['and um'],
  ['and that gave us a'],
  ['i realised that i was'],
  ['and it was because'],
])('breaks off: … %s', (end) => expect(after(end)).toBe(true));

it.each([
  ['and i told them that was it'],
  ['and that is how it went'],
  ['and she thanked me for it'],
  ['and we knew what we were looking for'],
  ['and it was better than it was before'],
  ['and that is the job i signed up for'],
  ['and i did what i could'],
  ['so everyone pitched in'],
  ['and that was that'],
  ['and they let me carry on'],
  ['and i asked him to'],
  ['and it was worth it'],
  ['and i would do it again'],
  ['so that is what we did'],
  ['and we got it done in time'],
  ['and it is still on the wall today'],
  ['and we had nowhere to put it'],
  ['and i still think so'],
  ['and nobody knew who i was'],
  ['so i handed it over'],
  ['and i learned a lot about people'],
  ['and everyone came along'],
  ['and they asked who it belonged to'],
  ['and it went up'],
  ['and we were finally on'],
  ['and he said thank you'],
  ['and the team brought it back'],
  ['and i got my first'],
  ['and it was a team i was proud of'],
  ['and that was what they needed'],
  ['and she was the one i looked up to'],
  ['and it worked kind of'],
  ['and she was the only one who said that'],
  ['and that is everything the patients asked for'],
  ['and it worked'],
  ['and they were happy with me'],
  ['and i was the first'],
  ['and it went from ten to thirty'],
  ['and we never looked back'],
  ['and we came second'],
  ['and that is all i wanted'],
  ['and that was the best decision we made'],
  ['and it is something i believe in'],
  ['and i know how hard it can be'],
  ['and i did it the way i was taught to'],
])('is whole: … %s', (end) => expect(after(end)).toBe(false));

it('takes a full stop for meant, unless the word before it can end nothing', () => {
  expect(isUnfinished(toldOf('We had what they asked for. That was it.'))).toBe(false);
  expect(isUnfinished(toldOf('We rang the family and then the.'))).toBe(true);
  expect(isUnfinished(toldOf('I went to the office and...'))).toBe(true);
});

it('says nothing of a text too short to break off', () => {
  expect(isUnfinished(toldOf('and the'))).toBe(false);
  expect(isUnfinished(toldOf(''))).toBe(false);
});
