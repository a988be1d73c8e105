import { expect, it } from 'vitest';
import { reviewAnswer } from './reviewAnswer.ts';

const contradicts = (question: string, text: string): boolean =>
  reviewAnswer(question, text).findings.some(({ code }) => code === 'premise-contradicted');

it.each([
  ['Since you led the merger, what was hardest?', "I wouldn't say I led it. I carried the boxes."],
  [
    'You ran the night shelter. How did you choose helpers?',
    'It was Sister Agnes who ran it. She asked their mothers.',
  ],
  ['You ran the night shelter. How did you choose helpers?', 'I was just a volunteer. The nuns chose.'],
  ['You joined the depot in 2018. What was it like then?', 'It was 2016, and there were still horses.'],
  ['You have five children at home. How do you manage?', 'Three, not five. And my mother helps.'],
  ['After twelve years at sea, why a desk?', 'It was closer to eight, and my knees are done.'],
  ["You're moving to Hull in May. How is it going?", "The move fell through, so we're looking again."],
  ["You don't have a car. How would you get here?", 'I have a car since March, so by road.'],
  ['With no experience of lambing, how would you manage April?', 'I did two lambing seasons in Wales. I sleep early.'],
  ['As a trained singer, how do you rest your voice?', "I'm not a trained singer. I drink tea."],
  ['Having taught adults before, what would you change?', 'That would be new to me. I would ask them.'],
  ["You're looking for a permanent post. Why now?", 'In fact a temporary one is what I want, until spring.'],
  ['When you worked at Brandt, how was the forge?', 'That was my brother. I was at the mill.'],
  ['You grew up in this valley. What changed?', 'Well, I grew up on the coast. I came here at ten.'],
  ['You were alone on the ward. What did you do?', 'There were two of us, so I shouted for Jo.'],
  ['You mentioned that you play the organ. Where?', "I think there's been a mix-up, I only turn the pages."],
])('%s – %s: put right', (question, text) => {
  expect(contradicts(question, text)).toBe(true);
});

it.each([
  ['You joined the depot in 2018. What was it like then?', 'It was cold, and in 2019 it got colder.'],
  ['You have five children at home. How do you manage?', 'Not alone. My mother helps, and the big ones cook.'],
  ["You're moving to Hull in May. How is it going?", "It was cancelled once, but it's signed now."],
  ["You don't have a car. How would you get here?", 'By bus. I never had a car and never missed one.'],
  ['As a nurse, what would you change?', "The shift times. I'm not a manager, but I see the faces."],
  ['You ran the night shelter. How did you choose helpers?', 'I was only there at night, so I asked the cook.'],
  ['After twelve years at sea, why a desk?', 'My knees, actually. Only two of those years were dry.'],
  ['You grew up in this valley. What changed?', 'I grew up in the house by the weir. The weir is gone.'],
  ["You're moving to Hull in May. How do you stay calm?", 'I stay polite, and then I stay in the room.'],
  ["You're moving to Hull in May. How is it going?", 'The course was cancelled in April, so I had time to pack.'],
  ["You've just finished your diploma. Who helped?", 'My aunt. She told me that she still has my first essay.'],
  ['You led the choir tour. Who helped you most?', 'That was my colleague Dana.'],
  ["You've never worked with adults. What would be different?", "That's true. They can say no and go home."],
])('%s – %s: nothing to put right', (question, text) => {
  expect(contradicts(question, text)).toBe(false);
});
