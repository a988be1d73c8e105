import { takesAndSettings } from './0001-takes-and-settings.ts';
import { pointJudgements } from './0002-point-judgements.ts';
import { unheardSpeech } from './0003-unheard-speech.ts';
import { recall } from './0004-recall.ts';
import { drills } from './0005-drills.ts';
import { calls } from './0006-calls.ts';
import { ownActions } from './0007-own-actions.ts';
import type { Migration } from './migration.ts';

/** Every step from an empty database to today's schema, in order. */
export const migrations: readonly Migration[] = [
  takesAndSettings,
  pointJudgements,
  unheardSpeech,
  recall,
  drills,
  calls,
  ownActions,
];
