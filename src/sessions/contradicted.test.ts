import { describe, expect, it } from 'vitest';
import { readAnswer } from './answerWords.ts';
import { contradictionsIn } from './contradicted.ts';

const contradicted = (question: string, text: string): string | null => {
  const [found] = contradictionsIn(question, readAnswer(text));
  return found ? text.slice(found.range.start, found.range.end) : null;
};

const MOVE = "You're planning to relocate to Leeds for this post. How do you feel about it?";

describe('a premise that the answer denies', () => {
  it.each([
    [MOVE, 'The post suits me. FYI, I am not relocating.'],
    ['As someone who uses our library every week, what is missing?', 'I hardly use it, I buy my books.'],
    ['Since you speak both French and Dutch, which is easier?', 'I only speak French. It is a start.'],
    [MOVE, 'im not moving, i will take the train'],
    [MOVE, "I don't think I'll relocate before the summer is over."],
    [MOVE, 'We are actually staying in York.'],
    ['Since you led the night team, what did you change?', 'I never led it, I was the porter.'],
    ['You managed the depot for two years. What was hard?', 'I didn’t manage the depot. I drove for it.'],
    ['You have eight weeks to prepare. How will you use them?', 'I only have three weeks, sadly.'],
    ['Why did you leave the force?', 'I did not leave the force, I was seconded.'],
    ['How did your time in the navy help you?', 'I was never in the navy.'],
    ['You will be working weekends. Is that all right?', 'I won’t be working weekends, we agreed on that.'],
    ['When you moved from retail to care, what surprised you?', 'I have never worked in retail.'],
    ['Given that you don’t have a licence, how will you get here?', 'I do have a licence, I passed in March.'],
    ['You are a qualified electrician. What draws you to teaching?', 'I’m not a qualified electrician yet.'],
  ])('%s / %s', (question, text) => {
    expect(contradicted(question!, text!)).not.toBeNull();
  });

  it.each([
    [MOVE, 'I’m not worried about relocating at all.'],
    [MOVE, 'I didn’t prepare well the last time, and I won’t make that mistake again.'],
    [MOVE, 'I am not only relocating, I am bringing my whole workshop.'],
    [MOVE, 'My brother isn’t relocating, but I am.'],
    [MOVE, 'If I were not relocating I would say so.'],
    ['Since you led the night team, what did you change?', 'I didn’t change the rota in the first month.'],
    ['Since you led the night team, what did you change?', 'I couldn’t have led it without Amir.'],
    ['You managed the depot for two years. What was hard?', 'I did not manage to sleep in the first week.'],
    ['You have eight weeks to prepare. How will you use them?', 'I have no fear of the exam. Three weeks go to maths.'],
    ['Are you planning to relocate?', 'No, I am not relocating.'],
    ['Would you relocate?', 'I would not relocate this year.'],
    ['Tell me about a time you led a team.', 'I have not led a team yet, but I ran a stall.'],
    ['Given that you don’t have a licence, how will you get here?', 'I have a bicycle. I do not mind the rain.'],
    ['When you moved from retail to care, what surprised you?', 'I had never worked with people before.'],
    ['If you moved here, where would you live?', 'I am not moving before June.'],
    ['Since you speak both French and Dutch, which is easier?', 'French. I only speak Dutch with my aunt.'],
    ['As someone who uses our library every week, what is missing?', 'I rarely find a chair. More chairs.'],
    ['', 'I am not relocating.'],
  ])('is not claimed: %s / %s', (question, text) => {
    expect(contradicted(question, text)).toBeNull();
  });
});
