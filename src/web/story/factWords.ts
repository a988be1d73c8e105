import type { FactKind } from '../../stories/model.ts';

const words: Readonly<Record<FactKind, string>> = {
  number: 'number',
  percentage: 'percentage',
  amount: 'amount',
  duration: 'length of time',
  date: 'date',
  clockTime: 'time of day',
  frequency: 'how often',
  ordinal: 'order',
  person: 'person',
  organisation: 'organisation',
  technology: 'technology',
  title: 'job title',
  term: 'term',
};

/** What a kind of fact is called on the page. */
export const factKindWords = (kind: FactKind): string => words[kind];
