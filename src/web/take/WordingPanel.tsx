import type { ReactNode } from 'react';
import type { WordsSource } from '../../speech/model.ts';
import type { Evidence as Said, Wording } from '../../takes/model.ts';
import type { TakeScriptedness } from '../../takes/scriptedness.ts';
import { Section } from '../design/Section.tsx';
import { ScriptednessRow } from './ScriptednessRow.tsx';
import { tallyOf } from './logic/tally.ts';
import styles from './ShapePanel.module.css';
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';

/** How it was worded: counted, shown, and left to the person. */
export function WordingPanel({
  wording,
  source,
  scriptedness,
}: {
  readonly wording: Wording;
  readonly source: WordsSource;
  readonly scriptedness: TakeScriptedness | null;
}) {
  // Recognisers drop "um", and pasted words mostly come from one.
  const isFloor = source === 'imported' || source === 'recogniser' || source === 'pasted';
  return (
    <Section title={say('Wording')}>
      <dl className={styles.rows}>
        <Row title={say('Fillers')}>
          <Counted said={wording.fillers} none={say('none in the text')} />
          {isFloor ? <p className={styles.soft}>{say('At least: recognisers leave out “um”.')}</p> : null}
        </Row>
        <Row title={say('Hedges')}>
          <Counted said={wording.hedges} none={say('none')} />
        </Row>
        {wording.repetitions.length > 0 ? (
          <Row title={say('Said twice')}>
            <Counted said={wording.repetitions} none={say('none')} />
          </Row>
        ) : null}
        {wording.jargon.length > 0 ? (
          <Row title={say('Not explained')}>
            <Counted said={wording.jargon} none={say('none')} />
          </Row>
        ) : null}
        {scriptedness && (scriptedness.asLast !== null || scriptedness.asScript !== null) ? (
          <Row title={say('Word for word')}>
            <ScriptednessRow scriptedness={scriptedness} />
          </Row>
        ) : null}
        <Row title={say('I and we')}>
          <p>
            <Say
              text="“I” {iWords, plural, one {# time} other {# times}}, “we” {weWords, plural, one {# time} other {# times}} <span>Not judged: the research disagrees.</span>"
              values={{
                iWords: wording.iWords,
                weWords: wording.weWords,
                span: (words) => <span className={styles.soft}>{words}</span>,
              }}
            />
          </p>
        </Row>
      </dl>
    </Section>
  );
}

function Row({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles.row}>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Counted({ said, none }: { readonly said: readonly Said[]; readonly none: string }) {
  if (said.length === 0) return <p>{none}</p>;
  return (
    <p>
      {said.length}
      {': '}
      {tallyOf(said.map((entry) => entry.text)).map(({ text, count }, index) => (
        <span key={text}>
          {index > 0 ? ', ' : ''}“{text}”{count > 1 ? ` ×${count}` : ''}
        </span>
      ))}
    </p>
  );
}
