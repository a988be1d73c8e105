import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import type { Found } from '../../operations/search/searchEverything.ts';
import { queries } from '../api/queries.ts';
import { useNow } from '../app/useNow.ts';
import { cx } from '../design/cx.ts';
import { When } from '../design/When.tsx';
import styles from './Palette.module.css';
import { placesFor } from './places.ts';
import { snippetPieces } from './snippetPieces.ts';
import { say } from '../words/say.ts';

const KINDS: Readonly<Record<Found['kind'] | 'place', string>> = {
  place: say('Go to'),
  story: say('Story'),
  document: say('Document'),
  take: say('Take'),
  question: say('Question'),
};

type Choice = Pick<Found, 'id' | 'title' | 'snippet' | 'at' | 'to'> & { readonly kind: Found['kind'] | 'place' };

/** Finds pages, stories, words in documents and takes, and questions, and goes there. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query.trim());
  const search = useQuery({ ...queries.search(asked), enabled: asked !== '' });
  const choices = choicesFor(query, asked === '' ? [] : (search.data ?? []));
  const [at, setAt] = useState(0);
  const current = choices[Math.min(at, choices.length - 1)] ?? null;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const router = useRouter();
  const now = useNow();

  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    document.getElementById(`${id}-${current?.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, current?.id]);

  const go = (to: string): void => {
    dialog.current?.close();
    router.history.push(to);
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && choices.length > 0) {
      event.preventDefault();
      setAt((Math.min(at, choices.length - 1) + step + choices.length) % choices.length);
    } else if (event.key === 'Enter' && current) {
      event.preventDefault();
      go(current.to);
    }
  };

  return (
    <dialog ref={dialog} className={styles.palette} aria-label={say('Find anything')} onClose={onClose}>
      <input
        className={styles.input}
        role="combobox"
        aria-label={say('Find a page, a story, words in documents and takes, or a question')}
        aria-expanded={choices.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={current ? `${id}-${current.id}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={say('Find a page, a story, words you said…')}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKey}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={say('Found')} className={styles.list}>
        {choices.map((choice) => (
          // The keys are the input's, which keeps the focus.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <li
            key={choice.id}
            id={`${id}-${choice.id}`}
            role="option"
            aria-selected={choice === current}
            className={cx(styles.choice, choice === current && styles.current)}
            onClick={() => go(choice.to)}
          >
            <span className={styles.kind}>{KINDS[choice.kind]}</span>
            <span className={styles.title}>{choice.title}</span>
            {choice.at === null ? null : (
              <span className={styles.when}>
                <When at={choice.at} now={now} />
              </span>
            )}
            {choice.snippet ? <Snippet {...choice.snippet} /> : null}
          </li>
        ))}
      </ul>
      <p className={styles.foot} role="status">
        {choices.length === 0
          ? search.isFetching
            ? say('Looking…')
            : say('Nothing holds “{trim}”.', { trim: query.trim() })
          : say('{choices, plural, one {# result} other {# results}}. Arrow keys choose, Enter opens, Escape closes.', {
              choices: choices.length,
            })}
      </p>
    </dialog>
  );
}

function choicesFor(query: string, found: readonly Found[]): readonly Choice[] {
  const places = placesFor(query).map(({ title, to }): Choice => ({
    id: `place ${to}`,
    kind: 'place',
    title,
    snippet: null,
    at: null,
    to,
  }));
  return [...places, ...found];
}

function Snippet({ text, marks }: NonNullable<Found['snippet']>) {
  return (
    <span className={styles.snippet}>
      {snippetPieces(text, marks).map((piece) =>
        piece.marked ? <mark key={piece.start}>{piece.text}</mark> : piece.text,
      )}
    </span>
  );
}
