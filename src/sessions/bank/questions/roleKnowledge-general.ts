import type { BankQuestion } from '../model.ts';
import { R, M, P, E, RM, MP, ME, PE, RMP, MPE, EARLY, NOT_STARTER, SENIOR, LEAD, questionsOf } from './build.ts';

const q = questionsOf('roleKnowledge');

/** What one knows about the work itself, for every field. */
export const ROLE_KNOWLEDGE_GENERAL: readonly BankQuestion[] = [
  q('role-typical-week', 'What do you think a week in the job of {role} looks like?', ['planning'], R),
  q('role-what-makes-good', 'What makes someone really good at your job?', ['quality', 'selfKnowledge'], RMP),
  q(
    'role-most-experience',
    'Which part of this job have you done most, and which have you never done?',
    ['integrity', 'learning'],
    RM,
    { parts: 2 },
  ),
  q('role-own-method', 'How do you go about a task of the kind you do most often?', ['planning', 'quality'], MP),
  q(
    'role-tool-choice',
    'Which tool or method do you rely on most, and what is wrong with it?',
    ['quality', 'creativity'],
    MP,
    { parts: 2 },
  ),
  q(
    'role-common-mistake',
    'What do beginners in your work get wrong, and how do you teach them better?',
    ['mentoring', 'quality'],
    MP,
    { of: NOT_STARTER, parts: 2 },
  ),
  q(
    'role-first-day-alone',
    'Imagine that it is your first day alone here and the phone rings. What do you need to know?',
    ['ambiguity', 'customer'],
    M,
    { of: EARLY, parts: 2 },
  ),
  q('role-measure-own-work', 'How can you tell whether you have done a good job?', ['quality', 'numbers'], RMP),
  q(
    'role-explain-to-newcomer',
    'Explain your current job to me as if I were starting in it on Monday.',
    ['communication', 'mentoring'],
    RMP,
    { of: NOT_STARTER },
  ),
  q(
    'role-rule-you-would-keep',
    'Which rule of your trade would you never break, and why?',
    ['integrity', 'safety'],
    MP,
    { parts: 2 },
  ),
  q(
    'role-recent-development',
    'What has changed most in your work in the last few years?',
    ['change', 'learning'],
    MPE,
    { of: NOT_STARTER },
  ),
  q('role-check-work', 'How do you check your own work before anyone sees it?', ['detail', 'quality'], RMP),
  q('role-organise-day', 'How do you keep track of everything you have to do?', ['planning', 'prioritisation'], RMP),
  q(
    'role-unknown-question',
    'A customer asks you something you do not know. What do you say?',
    ['customer', 'integrity'],
    RM,
  ),
  q(
    'role-improve-us',
    'From what you have seen so far, what would you improve about how we work?',
    ['initiative', 'courage'],
    MPE,
    { parts: 2 },
  ),
  q(
    'role-disagree-standard',
    'Which widely held opinion in your field do you think is wrong?',
    ['courage', 'creativity'],
    PE,
  ),
  q(
    'role-strategy-year',
    'If you ran this department for a year, what would you do first and what not at all?',
    ['leadership', 'prioritisation'],
    E,
    { of: SENIOR, parts: 2 },
  ),
  q('role-risk-biggest', 'What do you see as the biggest risk for work like ours?', ['safety', 'decisions'], E, {
    of: NOT_STARTER,
  }),
  q('role-money', 'How does the work you do bring in money or save it?', ['numbers', 'customer'], ME, {
    of: NOT_STARTER,
  }),
  q('role-build-team', 'How would you put together a team for this from nothing?', ['leadership', 'planning'], ME, {
    of: LEAD,
  }),
  q(
    'role-work-with-us',
    'What would you need from a colleague like me to do your job well?',
    ['teamwork', 'communication'],
    P,
  ),
  q(
    'role-difficult-part-step',
    'Choose something difficult that you do well. Can you take me through it step by step?',
    ['communication', 'quality'],
    P,
  ),
  q(
    'role-inherited-plan',
    'You take over a plan you think is too optimistic. What do you do in the first two weeks?',
    ['planning', 'courage'],
    ME,
    { of: SENIOR },
  ),
  q(
    'role-report-upwards',
    'How would you keep someone like me informed without drowning me in detail?',
    ['communication', 'prioritisation'],
    E,
    { of: NOT_STARTER },
  ),
  q(
    'role-three-skills',
    'Which three skills does this job need most, and how do you stand in each?',
    ['selfKnowledge', 'detail'],
    RM,
    { parts: 2 },
  ),
];
