import type { ReactNode } from 'react';
import type { SessionQuestion } from '../../documents/model.ts';
import type { LocatedFinding } from '../../operations/views.ts';
import { looksTyped, sentenceCount } from '../../sessions/sentenceCount.ts';
import { wordsOf } from '../../language/words.ts';
import type { Finding, Severity } from '../../shared/finding.ts';
import { cx } from '../design/cx.ts';
import { Icon } from '../design/Icon.tsx';
import { Card, Section } from '../design/Section.tsx';
import { LineLink } from './LineLink.tsx';
import pageStyles from './DocumentPage.module.css';
import styles from './SessionAnswer.module.css';
import { type NumberedFinding, segmentsOf } from './sessionMarks.ts';
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';
import { told } from '../../words/sayMessage.ts';

export interface SessionAnswerProps {
  readonly question: SessionQuestion;
  readonly index: number;
  /** What the answer is called where it stands alone, such as in a list of headings: "answer 2" where it is left out. */
  readonly name?: string;
  /** As `findingsOfAnswer` numbers them. */
  readonly findings: readonly NumberedFinding[];
  /** The answer, where it can be edited: an AnswerText with the same findings. */
  readonly children: ReactNode;
}

/** A question, its answer, and the findings beside it. */
export function SessionAnswer({
  question,
  index,
  name = say('answer {number}', { number: question.number ?? index + 1 }),
  findings,
  children,
}: SessionAnswerProps) {
  const title = [question.number === null ? null : `${question.number}.`, question.title].filter(Boolean).join(' ');
  return (
    <div className={pageStyles.columns}>
      <Card page>
        <Section className={pageStyles.question} title={title || say('Question {value}', { value: index + 1 })}>
          <p className={pageStyles.asked}>{question.text}</p>
          {children}
        </Section>
      </Card>
      {findings.length > 0 ? (
        <Section
          title={
            <>
              <Say
                text="Worth a look<span>: {name}</span>"
                values={{ span: (words) => <span className="visually-hidden">{words}</span>, name }}
              />
            </>
          }
          aside={<span className={cx(styles.total, 'figures')}>{findings.length}</span>}
          level={3}
          small
        >
          <ul className={styles.list}>
            {findings.map(({ finding, number }, at) => (
              // Findings have no name of their own and the list is drawn anew with each answer.
              <li key={at} className={cx(styles.item, styles[finding.severity])}>
                <p className={styles.verdict}>
                  <Icon name={finding.severity === 'notice' ? 'info' : 'warning'} />
                  {SEVERITY_WORDS[finding.severity]}
                  {number === null ? null : (
                    <span className={styles.number}>
                      <span className="visually-hidden">{say(', mark')} </span>
                      {number}
                    </span>
                  )}
                </p>
                <p>{told(finding, 'message')}</p>
                {finding.fix ? <p className={styles.fix}>{told(finding, 'fix')}</p> : null}
                {isLocated(finding) ? (
                  <p className={styles.place}>
                    <LineLink path={finding.file} line={finding.line} />
                  </p>
                ) : null}
              </li>
            ))}
          </ul>
        </Section>
      ) : question.answer.text.trim() === '' ? null : (
        <p className={styles.clean}>
          <Icon name="tick" /> {say('Nothing to mend here.')}
        </p>
      )}
    </div>
  );
}

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: say('Mend this'),
  warning: say('Worth mending'),
  notice: say('Worth knowing'),
};

const isLocated = (finding: Finding): finding is LocatedFinding => 'line' in finding;

/** The words of an answer, those marked that a finding is about, and how many they are. */
export function AnswerText({
  text,
  findings,
}: {
  readonly text: string;
  readonly findings: readonly NumberedFinding[];
}) {
  if (text.trim() === '') return <p className={cx(pageStyles.answer, pageStyles.none)}>{say('No answer yet.')}</p>;
  return (
    <>
      <p className={cx(pageStyles.text, pageStyles.answer)}>
        {segmentsOf(text, findings).map((segment) =>
          segment.severity === null ? (
            segment.text
          ) : (
            <span key={segment.start}>
              <mark className={cx(styles.mark, styles[`${segment.severity}Mark`])}>{segment.text}</mark>
              {segment.ends.map((number) => (
                <sup key={number} className={styles.reference}>
                  <span className="visually-hidden"> {say('(mark')} </span>
                  {number}
                  <span className="visually-hidden">) </span>
                </sup>
              ))}
            </span>
          ),
        )}
      </p>
      <p className={styles.counts}>{countsOf(text)}</p>
    </>
  );
}

/** "5 sentences, 74 words": sentences only where the text has the punctuation to count them. */
function countsOf(text: string): string {
  const sentences = sentenceCount(text);
  const words = wordsOf(text).length;
  const inWords = say('{words, plural, one {# word} other {# words}}', { words });
  return sentences === null
    ? looksTyped(text)
      ? say('{inWords}, with too few full stops to count sentences by', { inWords })
      : say('{inWords}, dictated: its sentences are not counted and its grammar is not checked', { inWords })
    : say('{sentences, plural, one {# sentence} other {# sentences}}, {inWords}', { sentences, inWords });
}
