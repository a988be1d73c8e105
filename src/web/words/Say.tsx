import { Fragment, createElement, type ReactNode } from 'react';
import { formatOf } from '../../words/say.ts';

type Piece = ReactNode | ((words: ReactNode) => ReactNode);

export interface SayProps {
  /** In English and ICU syntax; `<b>words</b>` goes through the value `b`, a function from the words within to what is shown. */
  readonly text: string;
  readonly values: Readonly<Record<string, Piece>>;
}

/** A message with pieces of the page in it: a link, a key, a word in bold. */
export function Say({ text, values }: SayProps) {
  const wrapped = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'function'
        ? (words: ReactNode[]) => createElement(Fragment, null, value(createElement(Fragment, null, ...words)))
        : value,
    ]),
  );
  const said = formatOf(text).format<ReactNode>(wrapped as Record<string, ReactNode>);
  return createElement(Fragment, null, ...(Array.isArray(said) ? said : [said]));
}
