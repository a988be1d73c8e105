import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Imported } from '../../../operations/recall/exchange/importRecall.ts';
import { commands } from '../../api/commands.ts';
import { Button } from '../../design/Button.tsx';
import { FileDrop } from '../../design/FileDrop.tsx';
import { formatInstant, plural } from '../../design/format.ts';
import { Notice } from '../../design/Notice.tsx';
import { Section } from '../../design/Section.tsx';
import { EXPORTS } from './exports.ts';
import styles from './Manage.module.css';
import { readRecallFile, type RecallFileRead } from './readRecallFile.ts';

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
      <Section title="Take them with you">
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
      <Section title="Bring cards in">
        <FileDrop
          label="Choose a file"
          accept=".json,.apkg,.txt,.tsv,.csv,application/json,text/plain"
          onFiles={([file]) => file && void look(file)}
        >
          A JSON file that Offbook exported, or a package or text from Anki. You see what it is before anything is
          written.
        </FileDrop>
        {read?.kind === 'unreadable' ? (
          <Notice tone="error" title={`Not read: ${chosen!.file.name}`}>
            {read.message}
          </Notice>
        ) : read ? (
          <Notice
            tone="info"
            title={`Looked at, not written yet: ${chosen!.file.name}`}
            actions={
              <>
                <Button variant="primary" busy={bring.isPending} onClick={() => bring.mutate(chosen!.file)}>
                  Bring {read.kind === 'package' || (read.kind === 'notes' && read.notes === 1) ? 'it' : 'them'} in
                </Button>
                <Button onClick={() => setChosen(null)}>Leave it</Button>
              </>
            }
          >
            <WhatWasRead read={read} />
          </Notice>
        ) : null}
        {bring.isError ? (
          <Notice tone="error" title="Nothing was written">
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
        {plural(read.cards, 'card')} and {plural(read.reviews, 'answer')}
        {read.exportedAt === null ? '' : `, exported on ${formatInstant(read.exportedAt)}`}. What you have already is
        not doubled, and nothing of yours is lost.
      </p>
    );
  if (read.kind === 'package')
    return (
      <p>
        An Anki package. Answers to cards that came from here join their history, and other questions become cards of
        your own. What you have already is not doubled, and nothing of yours is lost.
      </p>
    );
  return (
    <>
      <p>
        {plural(read.notes, 'question')} with {read.notes === 1 ? 'its answer' : 'their answers'}. They become cards of
        your own; questions you have already are left as they are.{' '}
        {read.notes > read.first.length ? 'The first of them:' : ''}
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
    cardsAdded > 0 ? `${plural(cardsAdded, 'card')} came in` : null,
    reviewsAdded > 0 ? `${plural(reviewsAdded, 'answer')} joined your history` : null,
  ].filter((part) => part !== null);
  const known =
    cardsKnown > 0 ? ` ${plural(cardsKnown, 'card')} ${cardsKnown === 1 ? 'was' : 'were'} here already.` : '';
  const left = leftOut > 0 ? ` ${plural(leftOut, 'entry', 'entries')} could not be read and stayed out.` : '';
  return `${parts.length > 0 ? `${parts.join(', ')}.` : 'There was nothing new in it.'}${known}${left}`;
}
