import type { FactKind } from '../../stories/model.ts';
import { say } from '../words/say.ts';

const words: Readonly<Record<FactKind, string>> = {
  number: 'number',
  percentage: 'percentage',
  amount: 'amount',
  duration: say('length of time'),
  date: 'date',
  clockTime: say('time of day'),
  frequency: say('how often'),
  ordinal: 'order',
  person: 'person',
  organisation: 'organisation',
  technology: 'technology',
  title: say('job title'),
  term: 'term',
};

/** What a kind of fact is called on the page. */
export const factKindWords = (kind: FactKind): string => words[kind];
