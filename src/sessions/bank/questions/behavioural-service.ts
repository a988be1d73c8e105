import type { BankQuestion } from '../model.ts';
import { M, P, RM, MP, ME, RMP, RME, MPE, RMPE, EARLY, NOT_STARTER, questionsOf } from './build.ts';

const q = questionsOf('behavioural');

/** Customer care, working under pressure, numbers. */
export const BEHAVIOURAL_SERVICE: readonly BankQuestion[] = [
  q(
    'numbers-decided-by-data',
    'Tell me about a time you counted or measured something before deciding.',
    ['numbers', 'decisions'],
    RMPE,
  ),
  q(
    'numbers-surprised',
    'When did the figures tell you something that nobody had expected?',
    ['numbers', 'learning'],
    MPE,
  ),
  q(
    'numbers-saved-money',
    'Describe saving money or time. How do you know how much it was?',
    ['numbers', 'initiative'],
    RME,
    { parts: 2 },
  ),
  q(
    'numbers-explained',
    'Tell me about explaining figures to people who do not like figures.',
    ['numbers', 'communication'],
    MP,
  ),
  q(
    'numbers-wrong-measure',
    'Have you ever found that the wrong thing was being measured? What did you change?',
    ['numbers', 'quality'],
    ME,
    { of: NOT_STARTER, parts: 2 },
  ),
  q(
    'numbers-small-test',
    'Give me an example of trying something out on a small scale first.',
    ['numbers', 'creativity'],
    MP,
  ),
  q(
    'numbers-target-missed',
    'Tell me about a target you missed. What did the numbers teach you?',
    ['numbers', 'failure'],
    ME,
    { parts: 2 },
  ),
  q(
    'customer-difficult',
    'Tell me about the most difficult customer, patient or visitor you have dealt with.',
    ['customer', 'conflict'],
    RMP,
  ),
  q(
    'customer-extra-mile',
    'When did you do something for a customer that they did not expect?',
    ['customer', 'initiative'],
    RM,
  ),
  q(
    'customer-had-to-refuse',
    'Describe having to tell someone you serve that they could not have what they wanted.',
    ['customer', 'communication'],
    RMP,
  ),
  q(
    'customer-really-needed',
    'Give me an example of finding out what someone really needed behind what they asked for.',
    ['customer', 'communication'],
    MPE,
  ),
  q(
    'customer-we-were-wrong',
    'Tell me about a time you let a customer down. How did you make up for it?',
    ['customer', 'failure'],
    RMP,
    { parts: 2 },
  ),
  q(
    'customer-won-trust',
    'How did you win the trust of someone who did not want to deal with you?',
    ['customer', 'persuasion'],
    MP,
  ),
  q(
    'customer-changed-service',
    'What did you change because of something that the people you serve told you?',
    ['customer', 'change'],
    MPE,
  ),
  q(
    'customer-rule-against-person',
    'When did a rule stand in the way of doing right by a person? What did you do?',
    ['customer', 'decisions'],
    MPE,
    { parts: 2 },
  ),
  q(
    'pressure-most',
    'When have you been under the most pressure at work, and how did you cope?',
    ['pressure', 'resilience'],
    RMPE,
    { parts: 2 },
  ),
  q(
    'pressure-things-broke',
    'Tell me about a day when something vital broke down at the worst moment.',
    ['pressure', 'creativity'],
    RMP,
  ),
  q(
    'pressure-short-deadline',
    'Describe the tightest deadline you have worked to. What did you have to leave out?',
    ['pressure', 'prioritisation'],
    MP,
    { parts: 2 },
  ),
  q(
    'pressure-kept-others-calm',
    'Give me an example of keeping other people calm in a tense situation.',
    ['pressure', 'leadership'],
    RMP,
  ),
  q(
    'pressure-alone-in-charge',
    'Tell me about being on your own when something went wrong.',
    ['pressure', 'decisions'],
    RM,
  ),
  q(
    'pressure-too-much',
    'When did you realise that you had taken on too much? What did you do then?',
    ['pressure', 'selfKnowledge'],
    MP,
    { parts: 2 },
  ),
  q(
    'pressure-peak-season',
    'What was the busiest week you ever worked, and how did you get through it?',
    ['pressure', 'planning'],
    RM,
    { of: EARLY, parts: 2 },
  ),
  q(
    'customer-inside',
    'Tell me about a colleague in another department whom you treated as a customer.',
    ['customer', 'teamwork'],
    P,
  ),
  q(
    'numbers-what-moved',
    'Which figure did you move most in your last job, and what moved it?',
    ['numbers', 'ownership'],
    M,
    { of: NOT_STARTER, parts: 2 },
  ),
];
