import { useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { usePage } from '../app/usePage.ts';
import { Button } from '../design/Button.tsx';
import { ButtonLink } from '../design/ButtonLink.tsx';
import { FileDrop } from '../design/FileDrop.tsx';
import { Notice } from '../design/Notice.tsx';
import { Section } from '../design/Section.tsx';
import { hasAnswers, readAnswers } from './story/answersDraft.ts';
import { PasteForm } from './PasteForm.tsx';
import { SheetCard } from './SheetCard.tsx';
import type { Sheet } from './sheets.ts';
import styles from './Start.module.css';
import { useSheets } from './useSheets.ts';
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';

const ACCEPT = '.md,.markdown,.txt,.docx,.pdf,text/markdown,text/plain,application/pdf';

/** Where documents come in: files, a paste, a story written with help, or the example. Nothing is written unseen. */
export function StartPage() {
  const { way } = useSearch({ from: '/start' });
  usePage(say('Bring in your stories'));
  const sheets = useSheets();
  const paste = useRef<HTMLDivElement>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const ready = sheets.sheets.filter(({ state }) => state.step === 'ready');
  const example = () => {
    setTrouble(null);
    sheets.addExample().catch((error: unknown) => setTrouble(error instanceof Error ? error.message : String(error)));
  };
  const showExample = useRef(example);
  const asked = useRef(false);
  const recognised = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (way === 'paste') paste.current?.querySelector('textarea')?.focus();
    if (way === 'example' && !asked.current) {
      asked.current = true;
      showExample.current();
    }
  }, [way]);
  const count = sheets.sheets.length;
  useEffect(() => {
    // What came in stands below the ways, on a phone far below.
    if (count > 0) recognised.current?.scrollIntoView({ block: 'start' });
  }, [count]);
  return (
    <div className={styles.start}>
      <header>
        <h1>{say('Bring in your stories')}</h1>
        <p className={styles.lead}>
          {say(
            'Offbook reads what you have and shows you what it sees. Nothing is written before you say so, and nothing leaves this computer.',
          )}
        </p>
      </header>
      <div className={styles.ways}>
        <Section title={say('Files you have')} className={styles.way}>
          <FileDrop label={say('Choose files')} accept={ACCEPT} multiple onFiles={sheets.addFiles}>
            <p>{say('Word (.docx), PDF, Markdown or text; several at once is fine.')}</p>
          </FileDrop>
        </Section>
        <Section title={say('Write a story with help')} className={styles.way}>
          <p>
            {say(
              'Nothing written down yet? Eleven short questions draw a story out of your memory, in your own words.',
            )}
          </p>
          <p>
            <ButtonLink to="/start/story" variant={count > 0 ? 'quiet' : 'primary'} icon="pencil">
              {hasAnswers(readAnswers()) ? say('Go on with your story') : say('Begin with what happened')}
            </ButtonLink>
          </p>
        </Section>
        <Section title={say('Notes from somewhere else')} className={styles.way}>
          <PasteForm field={paste} onText={(text) => sheets.addText(say('Pasted notes'), text)} />
        </Section>
        <Section title={say('The example')} className={styles.way}>
          <p>
            {say(
              'A made-up pharmacist with four stories, to try things on. You look at them first; saving puts a copy in this folder, which you can delete at any time.',
            )}
          </p>
          <p>
            <Button onClick={example}>{say('Show the example')}</Button>
          </p>
          {trouble ? <Notice tone="error">{trouble}</Notice> : null}
        </Section>
      </div>
      <p role="status" className="visually-hidden">
        {statusWords(sheets.sheets)}
      </p>
      <div ref={recognised} className={styles.recognisedAll}>
        {count > 0 ? (
          <Section
            title={say('What was recognised')}
            aside={
              ready.length > 1 ? (
                <Button variant="primary" onClick={() => void saveInTurn(ready, sheets.save)}>
                  {say('Save all {ready}', { ready: ready.length })}
                </Button>
              ) : null
            }
          >
            <div className={styles.sheets}>
              {sheets.sheets.map((sheet) => (
                <SheetCard key={sheet.id} sheet={sheet} sheets={sheets} />
              ))}
            </div>
          </Section>
        ) : null}
      </div>
      <Section title={say('A folder that you keep elsewhere')} small>
        <p className={styles.soft}>
          <Say
            text="An Obsidian vault or any folder of Markdown needs no bringing in: stop Offbook in the terminal and start it there with {code}. Your files stay where they are, as they are."
            values={{ code: <code>npm start -- path/to/folder</code> }}
          />
        </p>
      </Section>
    </div>
  );
}

/** One after the other, so that two of one name don't meet. */
async function saveInTurn(ready: readonly Sheet[], save: (id: number) => Promise<void>): Promise<void> {
  for (const { id } of ready) await save(id);
}

function statusWords(sheets: readonly Sheet[]): string {
  if (sheets.length === 0) return '';
  const count = (step: Sheet['state']['step']) => sheets.filter(({ state }) => state.step === step).length;
  if (count('reading') > 0) return say('Reading.');
  const said = [
    count('ready') > 0
      ? say('{count, plural, one {# document is} other {# documents are}} read and can be saved.', {
          count: count('ready'),
        })
      : '',
    count('failed') > 0
      ? say('{count, plural, one {# file} other {# files}} could not be read.', { count: count('failed') })
      : '',
    count('saved') > 0
      ? say('{count, plural, one {# document} other {# documents}} saved.', { count: count('saved') })
      : '',
  ];
  return said.filter((words) => words !== '').join(' ');
}
