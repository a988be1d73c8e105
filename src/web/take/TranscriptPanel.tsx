import { useState } from 'react';
import type { TakeView } from '../../operations/views.ts';
import type { WordsSource } from '../../speech/model.ts';
import { Button } from '../design/Button.tsx';
import { Notice } from '../design/Notice.tsx';
import { Card, Section } from '../design/Section.tsx';
import { GrammarLine } from '../grammar/GrammarLine.tsx';
import type { GrammarState } from '../grammar/useGrammar.ts';
import type { Mark } from './logic/marks.ts';
import { MarkedText } from './MarkedText.tsx';
import type { ShownWords, TakeDesk } from './takeDesk.ts';
import { TranscribeTake } from './TranscribeTake.tsx';
import styles from './TranscriptPanel.module.css';
import type { Player } from './usePlayer.ts';
import { WordsEntry } from './WordsEntry.tsx';
import { say } from '../../words/say.ts';
import { told } from '../../words/sayMessage.ts';

const SOURCES: Readonly<Record<WordsSource, string>> = {
  typed: say('typed by you'),
  pasted: say('pasted by you'),
  imported: say('from a file'),
  recogniser: say('heard by a recogniser'),
  followed: say('of your script, as far as your voice was heard to say them'),
};

/** What to bear in mind with words of this kind. */
const SOURCE_NOTES: Readonly<Record<WordsSource, string>> = {
  typed: '',
  pasted: '',
  imported: ` ${say('Recognisers drop “um”, so fillers are counted low.')}`,
  recogniser: ` ${say('Recognisers drop “um”, so fillers are counted low.')}`,
  followed: ` ${say('What you said in other words is not here: type or paste it, or choose a recogniser.')}`,
};

/** The words of the take with their marks, or the way to give it words. */
export function TranscriptPanel({
  view,
  marks,
  grammar,
  shown,
  player,
  desk,
}: {
  readonly view: TakeView;
  readonly marks: readonly Mark[];
  /** Null where the words were not typed. */
  readonly grammar: GrammarState | null;
  readonly shown: ShownWords | null;
  readonly player: Player;
  readonly desk: TakeDesk;
}) {
  const [correcting, setCorrecting] = useState(false);
  const { transcript, take } = view;
  // While a take is being told, or waits to be kept or discarded, that comes first.
  if (take.status === 'recording' || (take.status === 'interrupted' && take.finishedAt === null && !transcript)) {
    return null;
  }
  if (transcript === null) {
    const missing = view.missing.find((entry) => entry.what === 'words');
    return (
      <Section title={say('The words')} id="words">
        <WordsEntry view={view} why={missing ? told(missing, 'message') : null} />
      </Section>
    );
  }
  if (correcting) {
    return (
      <Section title={say('Correct the words')} id="words">
        <WordsEntry view={view} why={null} onDone={() => setCorrecting(false)} />
      </Section>
    );
  }
  const missing = view.missing.filter((entry) => entry.what === 'wordTimes' || entry.what === 'sound');
  return (
    <Section
      title={say('The words')}
      id="words"
      className={styles.panel}
      aside={
        <Button className="no-print" variant="plain" size="small" icon="pencil" onClick={() => setCorrecting(true)}>
          {say('Correct the words')}
        </Button>
      }
    >
      <Card page className={styles.page}>
        {transcript.text.trim() === '' ? (
          <p>{say('There are no words in this take.')}</p>
        ) : (
          <MarkedText
            text={transcript.text}
            times={transcript.times}
            parts={view.review?.parts ?? []}
            marks={marks}
            shown={shown}
            player={player}
            desk={desk}
          />
        )}
      </Card>
      <p className={styles.source}>
        {view.review ? `${say('{words, plural, one {# word} other {# words}}', { words: view.review.words })}, ` : ''}
        {SOURCES[transcript.source]}
        {transcript.source === 'imported' || transcript.source === 'recogniser' ? ` (${transcript.instrument})` : ''}.
        {view.review === null ? '' : SOURCE_NOTES[transcript.source]}
      </p>
      {transcript.source === 'followed' ? <TranscribeTake view={view} /> : null}
      {grammar ? <GrammarLine state={grammar} className={styles.source} /> : null}
      {missing
        .filter((entry) => entry.what === 'wordTimes' || take.status === 'typed')
        .map((entry) => (
          <Notice key={entry.what} tone="info" live={false}>
            {told(entry, 'message')}
          </Notice>
        ))}
    </Section>
  );
}
