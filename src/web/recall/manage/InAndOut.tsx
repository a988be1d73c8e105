import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Imported } from '../../../operations/recall/exchange/importRecall.ts';
import { commands } from '../../api/commands.ts';
import { Button } from '../../design/Button.tsx';
import { FileDrop } from '../../design/FileDrop.tsx';
import { formatInstant } from '../../design/format.ts';
import { Notice } from '../../design/Notice.tsx';
import { Section } from '../../design/Section.tsx';
import { EXPORTS } from './exports.ts';
import styles from './Manage.module.css';
import { readRecallFile, type RecallFileRead } from './readRecallFile.ts';
import { say } from '../../../words/say.ts';
import { Say } from '../../words/Say.tsx';

interface Chosen {
  readonly file: File;
  readonly read: RecallFileRead;
}

/** Cards and their history as files: out for keeping or for Anki, and in again. */
export function InAndOut() {
  const client = useQueryClient();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const bring = useMutation({
    mutationFn: (file: File) => commands.importRecall(file),
    onSuccess: () => {
      setChosen(null);
      return client.invalidateQueries({ queryKey: ['recall'] });
    },
  });
  const look = async (file: File) => {
    bring.reset();
    setChosen({ file, read: readRecallFile(await readText(file)) });
  };
  const read = chosen?.read ?? null;
  return (
    <>
      <Section title={say('Take them with you')}>
        <ul className={styles.files}>
          {EXPORTS.map(({ path, words, about }) => (
            <li key={path}>
              <a href={path} download>
                {words}
              </a>
              <p className={styles.soft}>{about}</p>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={say('Bring cards in')}>
        <FileDrop
          label={say('Choose a file')}
          accept=".json,.apkg,.txt,.tsv,.csv,application/json,text/plain"
          onFiles={([file]) => file && void look(file)}
        >
          {say(
            'A JSON file that Offbook exported, or a package or text from Anki. You see what it is before anything is written.',
          )}
        </FileDrop>
        {read?.kind === 'unreadable' ? (
          <Notice tone="error" title={say('Not read: {file}', { file: chosen!.file.name })}>
            {read.message}
          </Notice>
        ) : read ? (
          <Notice
            tone="info"
            title={say('Looked at, not written yet: {file}', { file: chosen!.file.name })}
            actions={
              <>
                <Button variant="primary" busy={bring.isPending} onClick={() => bring.mutate(chosen!.file)}>
                  {read.kind === 'package' || (read.kind === 'notes' && read.notes === 1)
                    ? say('Bring it in')
                    : say('Bring them in')}
                </Button>
                <Button onClick={() => setChosen(null)}>{say('Leave it')}</Button>
              </>
            }
          >
            <WhatWasRead read={read} />
          </Notice>
        ) : null}
        {bring.isError ? (
          <Notice tone="error" title={say('Nothing was written')}>
            {bring.error.message}
          </Notice>
        ) : null}
        {bring.data ? <Notice tone="good">{importedWords(bring.data)}</Notice> : null}
      </Section>
    </>
  );
}

/** A package's first bytes tell what it is; the rest of it is no text. */
const readText = async (file: File): Promise<string> =>
  (await file.slice(0, 2).text()) === 'PK' ? file.slice(0, 4).text() : file.text();

function WhatWasRead({ read }: { readonly read: Exclude<RecallFileRead, { kind: 'unreadable' }> }) {
  if (read.kind === 'export')
    return (
      <p>
        <Say
          text="{cards, plural, one {# card} other {# cards}} and {reviews, plural, one {# answer} other {# answers}}{value}. What you have already is not doubled, and nothing of yours is lost."
          values={{
            cards: read.cards,
            reviews: read.reviews,
            value:
              read.exportedAt === null
                ? ''
                : say(', exported on {exportedAt}', { exportedAt: formatInstant(read.exportedAt) }),
          }}
        />
      </p>
    );
  if (read.kind === 'package')
    return (
      <p>
        {say(
          'An Anki package. Answers to cards that came from here join their history, and other questions become cards of your own. What you have already is not doubled, and nothing of yours is lost.',
        )}
      </p>
    );
  return (
    <>
      <p>
        <Say
          text="{notes, plural, one {# question} other {# questions}} with {notes, plural, one {its answer} other {their answers}}. They become cards of your own; questions you have already are left as they are. {value}"
          values={{ notes: read.notes, value: read.notes > read.first.length ? say('The first of them:') : '' }}
        />
      </p>
      <ul className={styles.read}>
        {read.first.map(({ front, back }) => (
          <li key={front}>
            {front} <span className={styles.soft}>{back}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What an import did, in a sentence or two. */
export function importedWords({ cardsAdded, reviewsAdded, cardsKnown, leftOut }: Imported): string {
  const parts = [
    cardsAdded > 0 ? say('{cardsAdded, plural, one {# card} other {# cards}} came in', { cardsAdded }) : null,
    reviewsAdded > 0
      ? say('{reviewsAdded, plural, one {# answer} other {# answers}} joined your history', { reviewsAdded })
      : null,
  ].filter((part) => part !== null);
  const known =
    cardsKnown > 0
      ? ` ${say('{cardsKnown, plural, one {# card} other {# cards}} {cardsKnown, plural, one {was} other {were}} here already.', { cardsKnown })}`
      : '';
  const left =
    leftOut > 0
      ? ` ${say('{leftOut, plural, one {# entry} other {# entries}} could not be read and stayed out.', { leftOut })}`
      : '';
  return `${parts.length > 0 ? `${parts.join(', ')}.` : say('There was nothing new in it.')}${known}${left}`;
}
