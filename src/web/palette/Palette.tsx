import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import type { Found } from '../../operations/search/searchEverything.ts';
import { queries } from '../api/queries.ts';
import { useNow } from '../app/useNow.ts';
import { cx } from '../design/cx.ts';
import { Kbd } from '../design/Kbd.tsx';
import { When } from '../design/When.tsx';
import { actionsOnPage, pressOnPage, type PageAction } from './actionsOnPage.ts';
import styles from './Palette.module.css';
import { holdsWords, placesFor } from './places.ts';
import { snippetPieces } from './snippetPieces.ts';
import { say } from '../../words/say.ts';

type Kind = Found['kind'] | 'place' | 'action';

const KINDS: Readonly<Record<Kind, string>> = {
  place: say('Go to'),
  action: say('Here'),
  story: say('Story'),
  document: say('Document'),
  take: say('Take'),
  question: say('Question'),
};

/** Of a page's actions while nothing is typed: some pages have hundreds. */
const ACTIONS_SHOWN_FIRST = 20;

interface Choice extends Pick<Found, 'id' | 'title' | 'snippet' | 'at'> {
  readonly kind: Kind;
  /** Where it leads; null for what is done on the page that is open. */
  readonly to: string | null;
  readonly keys: readonly string[];
}

/** Finds pages, stories, words in documents and takes, and questions, and goes there; or does what the page can do. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query.trim());
  const search = useQuery({ ...queries.search(asked), enabled: asked !== '' });
  // As the page stood when the palette was opened over it.
  const [actions] = useState(() => actionsOnPage(document));
  const choices = choicesFor(query, actions, asked === '' ? [] : (search.data ?? []));
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

  const choose = ({ to, title }: Choice): void => {
    dialog.current?.close();
    if (to === null) pressOnPage(document, title);
    else router.history.push(to);
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && choices.length > 0) {
      event.preventDefault();
      setAt((Math.min(at, choices.length - 1) + step + choices.length) % choices.length);
    } else if (event.key === 'Enter' && current) {
      event.preventDefault();
      choose(current);
    }
  };

  return (
    <dialog ref={dialog} className={styles.palette} aria-label={say('Find anything')} onClose={onClose}>
      <input
        className={styles.input}
        role="combobox"
        aria-label={say(
          'Find a page, a story, words in documents and takes, a question, or what can be done on this page',
        )}
        aria-expanded={choices.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={current ? `${id}-${current.id}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={say('Find a page, a story, words you said, something to do here…')}
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
            onClick={() => choose(choice)}
          >
            <span className={styles.kind}>{KINDS[choice.kind]}</span>
            <span className={styles.title} data-title="">
              {choice.title}
            </span>
            <span className={styles.when}>
              {choice.at === null ? null : <When at={choice.at} now={now} />}
              {choice.keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </span>
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

/** Pages first, so that what is typed for one stays the same on every page. */
function choicesFor(query: string, actions: readonly PageAction[], found: readonly Found[]): readonly Choice[] {
  const here = actions.filter(({ name }) => holdsWords(query, name));
  const blank = { snippet: null, at: null, keys: [] };
  return [
    ...placesFor(query).map(({ title, to }): Choice => ({ ...blank, id: `place ${to}`, kind: 'place', title, to })),
    ...(query.trim() === '' ? here.slice(0, ACTIONS_SHOWN_FIRST) : here).map(({ name, keys }): Choice => ({
      ...blank,
      id: `action ${name}`,
      kind: 'action',
      title: name,
      to: null,
      keys,
    })),
    ...found.map((one): Choice => ({ ...one, keys: [] })),
  ];
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
