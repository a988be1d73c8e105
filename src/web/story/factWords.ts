import type { FactKind } from '../../stories/model.ts';
import { say } from '../../words/say.ts';

const words: Readonly<Record<FactKind, string>> = {
  number: say('number'),
  percentage: say('percentage'),
  amount: say('amount'),
  duration: say('length of time'),
  date: say('date'),
  clockTime: say('time of day'),
  frequency: say('how often'),
  ordinal: say('order'),
  person: say('person'),
  organisation: say('organisation'),
  technology: say('technology'),
  title: say('job title'),
  term: say('term'),
};

/** What a kind of fact is called on the page. */
export const factKindWords = (kind: FactKind): string => words[kind];
