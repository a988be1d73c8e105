import type { Random } from '../../shared/random.ts';
import { pick } from './pick.ts';
import type { Interviewer, Manner, PlannedQuestion } from './model.ts';

/** How each manner breaks the ice. "{name}" is the interviewer. Every one asks for a word or two, and nothing of the job. */
const OPENERS: Readonly<Record<Manner, readonly string[]>> = {
  warm: [
    'Hello, this is {name}. It’s lovely to meet you. How has your day been so far?',
    'Hi, {name} here. Thanks so much for making the time. How are you today?',
    'Good to meet you at last, I’m {name}. Have you had a decent week?',
    'Hello! {name} speaking. Before we start, is the line all right, and have you got a glass of water?',
  ],
  neutral: [
    'Hello, this is {name}. Can you hear me well? How are you?',
    'Hi, {name} speaking. Thank you for your time. How is your day going?',
    'Good day, I’m {name}. Did you find a quiet place to talk?',
  ],
  brisk: [
    'Hi, {name} here. I’ve got us down for half an hour. Are you all set?',
    'Hello, {name}. Let’s make good use of the time. Ready to go?',
    'Hello, {name} speaking. Can you hear me? Good to start?',
  ],
  probing: [
    'Hello, I’m {name}. I’ve read what you sent us. Anything that has changed since then?',
    'Hi, {name} here. How did you prepare for today?',
    'Hello, this is {name}. Tell me, what did you do just before this call?',
  ],
};

/** The first words of a call, which count for nothing but the ice. */
export function smallTalk(interviewer: Interviewer, random: Random): PlannedQuestion {
  const text = pick(OPENERS[interviewer.manner], random).replace('{name}', interviewer.name || 'your interviewer');
  return {
    questionId: `smallTalk:${interviewer.manner}`,
    title: 'Small Talk',
    text,
    kind: 'smallTalk',
    context: '',
    limits: { sentences: null, seconds: null },
    reason: 'A call begins with a few words; a sentence or two is enough.',
  };
}

const CLOSERS: Readonly<Record<Manner, readonly string[]>> = {
  warm: [
    'We’ve got a few minutes left, and they are yours. What would you like to ask me?',
    'That was everything from my side, thank you. What would you like to know about us?',
  ],
  neutral: ['Now it’s your turn. What questions do you have for me?', 'What would you like to ask me?'],
  brisk: [
    'We’re nearly out of time. What questions do you have for me?',
    'That’s it from me. What do you want to know?',
  ],
  probing: [
    'What would you need to hear from me before you’d say yes?',
    'Your turn. What would you ask if you could only ask me two things?',
  ],
};

/** The person's turn to ask, at the end. */
export function askThem(interviewer: Interviewer, random: Random): PlannedQuestion {
  return {
    questionId: `askThem:${interviewer.manner}`,
    title: `Your Questions for ${interviewer.name || 'Your Interviewer'}`,
    text: pick(CLOSERS[interviewer.manner], random),
    kind: 'askThem',
    context: '',
    limits: { sentences: null, seconds: null },
    reason: 'Nearly every call ends so, and two good questions are remembered.',
  };
}
