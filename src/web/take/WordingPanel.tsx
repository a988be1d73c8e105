import type { ReactNode } from 'react';
import type { WordsSource } from '../../speech/model.ts';
import type { Evidence as Said, Wording } from '../../takes/model.ts';
import type { TakeScriptedness } from '../../takes/scriptedness.ts';
import { plural } from '../design/format.ts';
import { Section } from '../design/Section.tsx';
import { ScriptednessRow } from './ScriptednessRow.tsx';
import { tallyOf } from './logic/tally.ts';
import styles from './ShapePanel.module.css';

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
    <Section title="Wording">
      <dl className={styles.rows}>
        <Row title="Fillers">
          <Counted said={wording.fillers} none="none in the text" />
          {isFloor ? <p className={styles.soft}>At least: recognisers leave out “um”.</p> : null}
        </Row>
        <Row title="Hedges">
          <Counted said={wording.hedges} none="none" />
        </Row>
        {wording.repetitions.length > 0 ? (
          <Row title="Said twice">
            <Counted said={wording.repetitions} none="none" />
          </Row>
        ) : null}
        {wording.jargon.length > 0 ? (
          <Row title="Not explained">
            <Counted said={wording.jargon} none="none" />
          </Row>
        ) : null}
        {scriptedness && (scriptedness.asLast !== null || scriptedness.asScript !== null) ? (
          <Row title="Word for word">
            <ScriptednessRow scriptedness={scriptedness} />
          </Row>
        ) : null}
        <Row title="I and we">
          <p>
            “I” {plural(wording.iWords, 'time')}, “we” {plural(wording.weWords, 'time')}{' '}
            <span className={styles.soft}>Not judged: the research disagrees.</span>
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
