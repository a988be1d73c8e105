import { type Message, message } from '../../shared/message.ts';
import type { FactStatus } from '../model.ts';

/** What a take says about one fact. Word indexes are half-open. */
export interface Judgement {
  readonly status: FactStatus;
  readonly said: { readonly start: number; readonly end: number } | null;
  readonly reason: Message;
}

export const ABSENT: Judgement = { status: 'absent', said: null, reason: message('Not said in this take.') };

/** Why a fact is right that was said in its own words. */
export const asWritten = (said: string): Message => message('You said it: “{said}”.', { said });

/** Why a fact is wrong in whose place another was said. */
export const inPlaceOf = (said: string, fact: string): Message =>
  message('You said “{said}” where your guide says “{fact}”.', { said, fact });
