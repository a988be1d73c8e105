import { Link } from '@tanstack/react-router';
import { useEffect, useId, useRef } from 'react';
import { Button } from '../design/Button.tsx';
import { ButtonLink } from '../design/ButtonLink.tsx';
import { TextArea, TextField } from '../design/Field.tsx';
import { Notice } from '../design/Notice.tsx';
import { Waiting } from '../design/Progress.tsx';
import { RecognisedView } from './RecognisedView.tsx';
import type { Sheet, SheetReady } from './sheets.ts';
import styles from './Start.module.css';
import { startApi } from './startApi.ts';
import type { Sheets } from './useSheets.ts';
import { say } from '../../words/say.ts';
import { told } from '../../words/sayMessage.ts';

/** How long typing rests before the text is read anew. */
const REST_MS = 300;

/** One file or paste: what was recognised, its name and text to correct, and what becomes of it. */
export function SheetCard({ sheet, sheets }: { readonly sheet: Sheet; readonly sheets: Sheets }) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { state, from } = sheet;
  const isSaved = state.step === 'saved';
  useEffect(() => {
    // The button that was pressed is gone.
    if (isSaved) heading.current?.focus();
  }, [isSaved]);
  return (
    <article className={styles.sheet} aria-labelledby={id} data-step={state.step}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {from}
      </h3>
      {state.step === 'reading' ? <Waiting>{say('Reading it…')}</Waiting> : null}
      {state.step === 'failed' ? (
        <Notice
          tone="error"
          title={say('This could not be read')}
          actions={
            <Button
              size="small"
              onClick={() => sheets.remove(sheet.id)}
              aria-label={say('Put it away: {from}', { from })}
            >
              {say('Put it away')}
            </Button>
          }
        >
          {state.message}
        </Notice>
      ) : null}
      {state.step === 'ready' ? <ReadySheet id={sheet.id} from={from} state={state} sheets={sheets} /> : null}
      {state.step === 'saved' ? (
        <Notice tone="good" title={say('Saved as {path}', { path: state.done.path })}>
          <p>
            {state.done.storyIds.length > 0
              ? `${say('{storyIds, plural, one {# story is} other {# stories are}} ready to rehearse.', {
                  storyIds: state.done.storyIds.length,
                })} `
              : `${say('It is with your documents now.')} `}
            <Link to="/documents" search={{ path: state.done.path }}>
              {say('Open it')}
            </Link>
          </p>
          {state.done.storyIds[0] ? (
            <p>
              <ButtonLink
                to="/stories/$storyId"
                params={{ storyId: state.done.storyIds[0] }}
                variant="primary"
                icon="arrowRight"
              >
                {say('See the first story')}
              </ButtonLink>
            </p>
          ) : null}
        </Notice>
      ) : null}
    </article>
  );
}

function ReadySheet({
  id,
  from,
  state,
  sheets,
}: {
  readonly id: number;
  readonly from: string;
  readonly state: SheetReady;
  readonly sheets: Sheets;
}) {
  const { change } = sheets;
  const read = useRef(state.markdown);
  const latest = useRef(change);
  useEffect(() => {
    latest.current = change;
  });
  useEffect(() => {
    if (read.current === state.markdown) return;
    const leave = new AbortController();
    const timer = window.setTimeout(() => {
      startApi.previewText(state.markdown, null, leave.signal).then(
        ({ recognised }) => {
          read.current = state.markdown;
          latest.current(id, { recognised });
        },
        // What was recognised before stays; saving says what is wrong.
        () => {},
      );
    }, REST_MS);
    return () => {
      window.clearTimeout(timer);
      leave.abort();
    };
  }, [id, state.markdown]);
  return (
    <div className={styles.ready}>
      {state.warnings.length > 0 ? (
        <Notice tone="info" live={false} title={say('Worth a look')}>
          <ul>
            {state.warnings.map((warning) => (
              <li key={warning.code}>{told(warning, 'message')}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <RecognisedView recognised={state.recognised} />
      <details className={styles.text}>
        <summary>{say('Read and correct the text')}</summary>
        <TextArea
          label={say('Text of {from}', { from })}
          hint={say('What you change here is read anew as you type. “#” makes a heading, “-” a point of a list.')}
          words
          rows={14}
          spellCheck
          value={state.markdown}
          onChange={(event) => change(id, { markdown: event.target.value })}
        />
      </details>
      <form
        className={styles.save}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void sheets.save(id);
        }}
      >
        <TextField
          label={say('Save as')}
          className={styles.name}
          value={state.name}
          maxLength={120}
          error={state.trouble}
          onChange={(event) => change(id, { name: event.target.value })}
        />
        <div className={styles.buttons}>
          <Button type="submit" variant="primary" busy={state.saving} aria-label={say('Save {from}', { from })}>
            {say('Save')}
          </Button>
          <Button variant="plain" onClick={() => sheets.remove(id)} aria-label={say('Put it away: {from}', { from })}>
            {say('Put it away')}
          </Button>
        </div>
      </form>
    </div>
  );
}
