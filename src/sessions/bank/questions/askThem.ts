import type { BankQuestion } from '../model.ts';
import { R, M, P, E, RM, RP, RE, MP, ME, PE, RMP, MPE, RMPE, EARLY, SENIOR, LEAD, questionsOf } from './build.ts';

const q = questionsOf('askThem');

/** What one may ask the interviewer at the end; the stage is whom one asks. */
export const ASK_THEM: readonly BankQuestion[] = [
  q('ask-next-steps', 'What happens next, and when may I expect to hear from you?', [], RMPE, {
    parts: 2,
  }),
  q('ask-what-they-look-for', 'What do the people who do well in this job have in common?', [], RM),
  q('ask-why-open', 'Is this a new job, or has somebody moved on?', [], RM),
  q('ask-who-next', 'Whom would I meet in the next round, and what do they care about?', [], R, {
    parts: 2,
  }),
  q('ask-how-prepare', 'What would you prepare for if you were me?', [], R),
  q('ask-pay-range', 'What is the range for this job, and how do you decide where someone stands in it?', [], R, {
    parts: 2,
  }),
  q('ask-how-decided', 'How will you come to a decision, and who has a say in it?', [], RM, {
    parts: 2,
  }),
  q('ask-doubts', 'Is there anything about my background that leaves you in doubt?', ['feedback', 'courage'], RM),
  q('ask-you-why-stay', 'What made you join, and what makes you stay?', [], RMPE, { parts: 2 }),
  q('ask-recruiter-surprised', 'What surprises people most in their first weeks here?', [], RP),
  q('ask-flexible', 'How do people here arrange their hours in practice?', [], RP),
  q('ask-first-three-months', 'What would a good first three months look like to you?', [], M),
  q('ask-first-problem', 'Which problem would you want me to look at first?', [], M),
  q('ask-how-measured', 'How would you know after a year that hiring me had been right?', [], ME),
  q('ask-manager-style', 'How do you like to work with the people who report to you?', [], M),
  q('ask-last-person', 'What did the last person in this job do that you would like to see again?', [], M),
  q('ask-team-now', 'How is the team doing just now, honestly?', [], MP),
  q('ask-disagreement', 'When did the team last disagree about something, and how did it end?', ['conflict'], MP, {
    parts: 2,
  }),
  q('ask-learning', 'How do people here learn new things?', ['learning'], RMP, { of: EARLY }),
  q('ask-training', 'Who would show me the ropes, and for how long?', [], RM, { of: EARLY }),
  q('ask-feedback-here', 'How do people get feedback here between the yearly talks?', ['feedback'], MP),
  q('ask-mistake-here', 'What happened the last time something went badly wrong?', ['failure'], MP),
  q('ask-typical-day', 'What did your own day look like yesterday?', [], P),
  q('ask-hardest-here', 'What is the hardest thing about working here?', [], PE),
  q('ask-change-one-thing', 'If you could change one thing about how you work, what would it be?', [], P, { parts: 2 }),
  q('ask-tools-used', 'Which of your tools or routines would you defend, and which would you throw out?', [], P, {
    parts: 2,
  }),
  q('ask-who-helps', 'Whom do you go to when you are stuck?', ['teamwork'], P),
  q('ask-handovers', 'How do you hand work over to each other?', [], P),
  q('ask-quality', 'Who decides when something is good enough here?', ['quality'], MP),
  q('ask-busy-times', 'When is it busiest, and how do you share the load then?', [], MP, {
    parts: 2,
  }),
  q('ask-customer-says', 'What do the people you serve complain about most?', ['customer'], MPE),
  q('ask-principle-real', 'Where have you seen “{principle}” at work lately?', [], RMPE),
  q('ask-principle-cost', 'When has keeping to “{principle}” cost you something?', [], ME),
  q('ask-product-next', 'What is next for {theirProduct}?', [], MPE),
  q('ask-strategy', 'What has to go right for {company} in the next two years?', [], E),
  q('ask-worry', 'What keeps you thinking at the weekend?', [], E),
  q('ask-team-in-plan', 'What part does this team play in your plans?', [], E),
  q('ask-changed-mind', 'What have you changed your mind about since you came here?', [], E),
  q('ask-competitors', 'What do others in your field do better than you?', [], E),
  q('ask-culture-change', 'How has {company} changed in your time here?', [], PE),
  q('ask-leaders', 'What do you expect of the people who lead teams here?', ['leadership'], ME, {
    of: LEAD,
  }),
  q('ask-freedom', 'Which decisions would be mine to make?', ['ownership'], ME, { of: SENIOR }),
  q('ask-room-to-grow', 'Where have people gone from this job?', [], RE),
];
