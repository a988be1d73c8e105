import type { NameMatch } from '../../language/matchName.ts';
import type { Alignment } from './alignment.ts';
import type { Ground } from './context.ts';
import { type Message, message } from '../../shared/message.ts';
import { inPlaceOf, type Judgement } from './judgement.ts';
import type { Relevance } from './relevance.ts';
import type { FactProfile, StoryFacts } from './storyFacts.ts';

/** A place of the take where a name of the story is said. */
export interface SaidName {
  readonly match: NameMatch;
  /** How much the words around it are those of the name's own places. */
  readonly own: number;
}

/** What the name judges share. */
export interface NameCase {
  readonly text: string;
  readonly story: StoryFacts;
  readonly ground: Ground;
  readonly alignment: Alignment;
  readonly relevance: Relevance;
  readonly said: Map<FactProfile, SaidName[]>;
  readonly judgements: Map<FactProfile, Judgement>;
}

/** Where words stand in the text. */
export const spanOf = (ground: Ground, from: number, to: number): { start: number; end: number } => ({
  start: ground.words[from]!.start,
  end: ground.words[to - 1]!.end,
});

/** Another name in a fact's place. */
export function wrongName(text: string, profile: FactProfile, span: { start: number; end: number }): Judgement {
  return {
    status: 'wrong',
    said: span,
    reason: inPlaceOf(text.slice(span.start, span.end), profile.fact.text),
  };
}

/** A name of the story as a recogniser mishears it. */
export function misheardName(text: string, profile: FactProfile, span: { start: number; end: number }): Judgement {
  const said = text.slice(span.start, span.end);
  return { status: 'right', said: span, reason: soundsLike(said, profile.fact.text) };
}

/** Why a name is right that was heard as something like it. */
export const soundsLike = (said: string, fact: string): Message =>
  message('“{said}” sounds like {fact}.', { said, fact });
