import type { BankQuestion } from '../model.ts';
import { ASK_THEM } from './askThem.ts';
import { BEHAVIOURAL_CHARACTER } from './behavioural-character.ts';
import { BEHAVIOURAL_GROWTH } from './behavioural-growth.ts';
import { BEHAVIOURAL_LEAD } from './behavioural-lead.ts';
import { BEHAVIOURAL_PEOPLE } from './behavioural-people.ts';
import { BEHAVIOURAL_SERVICE } from './behavioural-service.ts';
import { BEHAVIOURAL_WORK } from './behavioural-work.ts';
import { CULTURE } from './culture.ts';
import { LOGISTICS } from './logistics.ts';
import { MOTIVATION } from './motivation.ts';
import { ROLE_KNOWLEDGE_GENERAL } from './roleKnowledge-general.ts';
import { ROLE_KNOWLEDGE_PEOPLE } from './roleKnowledge-people.ts';
import { ROLE_KNOWLEDGE_THINGS } from './roleKnowledge-things.ts';

/** Offbook's own questions, for any field of work. */
export const QUESTION_BANK: readonly BankQuestion[] = [
  ...MOTIVATION,
  ...LOGISTICS,
  ...BEHAVIOURAL_PEOPLE,
  ...BEHAVIOURAL_LEAD,
  ...BEHAVIOURAL_WORK,
  ...BEHAVIOURAL_SERVICE,
  ...BEHAVIOURAL_GROWTH,
  ...BEHAVIOURAL_CHARACTER,
  ...CULTURE,
  ...ROLE_KNOWLEDGE_GENERAL,
  ...ROLE_KNOWLEDGE_PEOPLE,
  ...ROLE_KNOWLEDGE_THINGS,
  ...ASK_THEM,
];
