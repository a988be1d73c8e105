import type { BankQuestion } from '../model.ts';
import { R, P, E, RM, RP, MP, ME, PE, RMP, MPE, RMPE, EARLY, NOT_STARTER, SENIOR, LEAD, questionsOf } from './build.ts';

const q = questionsOf('culture');

/** How one likes to work, and the company's own principles. */
export const CULTURE: readonly BankQuestion[] = [
  q(
    'culture-principle-own-words',
    'What does “{principle}” mean to you, in your own words?',
    ['selfKnowledge', 'communication'],
    RMP,
  ),
  q(
    'culture-principle-example',
    'We speak of “{principle}” a good deal here. When have you lived up to something like it?',
    ['integrity'],
    RMPE,
    { story: true },
  ),
  q(
    'culture-principle-apply',
    'How would “{principle}” show in your first weeks in the job of {role}?',
    ['planning'],
    RM,
  ),
  q('culture-principle-most', 'How close is “{principle}” to the way you work already?', ['selfKnowledge'], RMPE, {}),
  q(
    'culture-principle-hard',
    'When would “{principle}” be hard for you to keep to?',
    ['selfKnowledge', 'integrity'],
    ME,
  ),
  q('culture-principle-against', 'Where do you think “{principle}” can go wrong?', ['courage', 'decisions'], PE, {
    of: NOT_STARTER,
  }),
  q(
    'culture-principle-saw',
    'Tell me about someone you worked with who was a good example of “{principle}”.',
    ['teamwork', 'learning'],
    P,
    { story: true },
  ),
  q(
    'culture-best-manager',
    'What was your best manager like, and what do you need from one?',
    ['selfKnowledge', 'feedback'],
    RM,
    { parts: 2 },
  ),
  q('culture-worst-place', 'In what sort of place do you do your worst work?', ['selfKnowledge', 'integrity'], RMP),
  q(
    'culture-feedback-way',
    'How do you like to be told that something was not good?',
    ['feedback', 'selfKnowledge'],
    MP,
  ),
  q(
    'culture-alone-or-together',
    'Would you rather work on something alone or with others? When is it the other way round?',
    ['teamwork', 'selfKnowledge'],
    RMP,
    { parts: 2 },
  ),
  q('culture-pace', 'What pace of work suits you, and how do you know?', ['pressure', 'selfKnowledge'], RM, {
    parts: 2,
  }),
  q('culture-rules', 'How do you feel about rules at work?', ['integrity', 'creativity'], RMP),
  q('culture-freedom', 'How much direction do you want from the person you report to?', ['ambiguity', 'ownership'], RM),
  q(
    'culture-disagree-here',
    'If you thought that we were all wrong about something, what would you do?',
    ['courage', 'conflict'],
    MPE,
  ),
  q('culture-decisions-made', 'How should a team decide when it cannot agree?', ['decisions', 'teamwork'], MPE),
  q('culture-mistakes', 'How should a workplace deal with mistakes?', ['failure', 'quality'], MPE),
  q('culture-fit-add', 'What would you bring to our team that it may not have yet?', ['inclusion', 'teamwork'], RMP),
  q(
    'culture-everyone-welcome',
    'What do you do so that everybody in a team can do their best?',
    ['inclusion', 'teamwork'],
    MPE,
  ),
  q('culture-meeting-good', 'What makes a meeting worth going to?', ['communication', 'prioritisation'], P),
  q(
    'culture-first-to-go',
    'When you are very busy, what is the first thing you let slip?',
    ['selfKnowledge', 'prioritisation'],
    P,
  ),
  q('culture-celebrate', 'How do you like good work to be recognised?', ['teamwork', 'selfKnowledge'], RP),
  q(
    'culture-company-values',
    'What is important to you about the place you work for?',
    ['integrity', 'selfKnowledge'],
    R,
  ),
  q(
    'culture-our-memo',
    'You will have read how we like to work. What did you find yourself disagreeing with?',
    ['courage', 'integrity'],
    MPE,
  ),
  q('culture-trust-quickly', 'How do you get a new team to trust you?', ['leadership', 'integrity'], ME, {
    of: SENIOR,
  }),
  q('culture-build', 'What kind of culture would you want to build in your team?', ['leadership', 'inclusion'], ME, {
    of: LEAD,
  }),
  q(
    'culture-tolerate',
    'What behaviour would you not put up with in a team of yours, however good the results?',
    ['integrity', 'leadership'],
    ME,
    { of: LEAD },
  ),
  q('culture-two-way', 'How can the people you lead tell you that you are wrong?', ['feedback', 'leadership'], E, {
    of: LEAD,
  }),
  q(
    'culture-customer-or-company',
    'If what is good for the customer costs us money, how would you want us to decide?',
    ['customer', 'integrity'],
    E,
    { parts: 2 },
  ),
  q(
    'culture-help-asked',
    'A colleague asks for help when you are in the middle of something. What do you usually do?',
    ['teamwork', 'prioritisation'],
    P,
  ),
  q(
    'culture-new-colleague',
    'How would you like your first month with us to go, as far as people are concerned?',
    ['teamwork', 'communication'],
    P,
    { of: EARLY },
  ),
  q('culture-quiet-week', 'What do you do when there is nothing to do?', ['initiative'], RM, {
    of: EARLY,
  }),
  q('culture-boring-part', 'Every job has a dull part. How do you treat yours?', ['quality', 'resilience'], RMP),
  q(
    'culture-friends-say',
    'Which three words would a colleague use for you, and which would they leave out to be polite?',
    ['selfKnowledge', 'feedback'],
    RMP,
    { parts: 2 },
  ),
  q('culture-change-often', 'Things change often here. What helps you when they do?', ['change', 'resilience'], RMP),
  q(
    'culture-company-known-for',
    'What is {company} known for among people like you?',
    ['customer', 'communication'],
    E,
  ),
  q(
    'culture-remember-you',
    'What would you want people to say about you after you had left?',
    ['ownership', 'selfKnowledge'],
    E,
  ),
  q(
    'culture-high-standards',
    'Where do you draw the line between high standards and asking too much?',
    ['quality', 'leadership'],
    E,
    { of: SENIOR },
  ),
  q(
    'culture-tone',
    'How do you keep a good tone with each other when everybody is tired?',
    ['teamwork', 'pressure'],
    P,
  ),
  q(
    'culture-stop-doing',
    'What do companies in general do that you would stop tomorrow?',
    ['creativity', 'courage'],
    E,
  ),
];
