import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../shared/finding.ts';
import type { GrammarDesk } from './grammarDesk.ts';
import { type CheckerName, dialectOf } from './model.ts';

/** waiting: not asked yet or under way. off: nothing here can check. */
export type GrammarState =
  | { readonly status: 'waiting' }
  | { readonly status: 'off' }
  | {
      readonly status: 'checked';
      readonly checkedBy: CheckerName;
      readonly findingsByText: ReadonlyMap<string, readonly Finding[]>;
    };

const WAITING: GrammarState = { status: 'waiting' };
/** The page is drawn and still before the large files are fetched. */
const AFTER_MS = 300;

/**
 * Checks texts that the person typed, in a worker that is loaded after the page is shown and ends with it. What is shown
 * stays until the next answer comes. Texts of a recogniser or an import don't belong here.
 */
export function useGrammar(texts: readonly string[], words: readonly string[]): GrammarState {
  const [state, setState] = useState<GrammarState>(WAITING);
  const desk = useRef<Promise<GrammarDesk> | null>(null);
  const asked = JSON.stringify([texts, words]);

  useEffect(
    () => () => {
      void desk.current?.then((open) => open.close()).catch(() => undefined);
      desk.current = null;
    },
    [],
  );

  useEffect(() => {
    const [wanted, known] = JSON.parse(asked) as [string[], string[]];
    if (wanted.length === 0) return undefined;
    let current = true;
    const timer = setTimeout(() => {
      desk.current ??= import('./grammarDesk.ts').then(({ openGrammarDesk }) => openGrammarDesk());
      desk.current
        .then((open) => open.check({ texts: wanted, words: known, dialect: dialectOf(navigator.languages ?? []) }))
        .then(({ checkedBy, findings }) => {
          if (!current) return;
          setState({
            status: 'checked',
            checkedBy,
            findingsByText: new Map(wanted.map((text, index) => [text, findings[index] ?? []])),
          });
        })
        .catch(() => {
          if (current) setState({ status: 'off' });
        });
    }, AFTER_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [asked]);

  return state;
}
