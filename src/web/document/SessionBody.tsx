import { useQueryClient } from '@tanstack/react-query';
import type { SessionDocument, SessionQuestion } from '../../documents/model.ts';
import type { DocumentView } from '../../operations/views.ts';
import { refreshAll } from '../api/liveChanges.ts';
import { queries } from '../api/queries.ts';
import { formatDate } from '../design/format.ts';
import { Card, Section } from '../design/Section.tsx';
import { Editable } from '../editing/Editable.tsx';
import { writeEdits } from '../editing/ownWrites.ts';
import { answerField, reflectionField } from './documentFields.ts';
import styles from './DocumentPage.module.css';
import { LocatedFindings } from './LocatedFindings.tsx';

/** A practice session: who asked, what was asked, what was answered, and what is worth a look in each answer. */
export function SessionBody({ view, session }: { readonly view: DocumentView; readonly session: SessionDocument }) {
  const editing = useDocumentEditing(view);
  const inQuestions = new Set(session.questions.flatMap((question) => findingsIn(view, question)));
  const others = view.findings.filter((finding) => !inQuestions.has(finding));
  return (
    <div className={styles.main}>
      <dl className={styles.about}>
        <div>
          <dt>Date</dt>
          <dd>{session.date ? formatDate(session.date) : <span className={styles.none}>none given</span>}</dd>
        </div>
        <div>
          <dt>Interviewer</dt>
          <dd>
            {session.interviewer ? session.interviewer.name : <span className={styles.none}>none given</span>}
            {session.interviewer?.title ? `, ${session.interviewer.title}` : null}
          </dd>
        </div>
        <div>
          <dt>Role</dt>
          <dd>{session.role ?? <span className={styles.none}>none given</span>}</dd>
        </div>
      </dl>
      {session.instructions ? (
        <Section title="How to answer" small>
          <p className={styles.small}>{session.instructions.text}</p>
        </Section>
      ) : null}
      {others.length > 0 ? (
        <Section title="Worth a look" small>
          <LocatedFindings findings={others} />
        </Section>
      ) : null}
      {session.questions.map((question, index) => {
        const findings = findingsIn(view, question);
        return (
          <div key={question.range.start} className={styles.columns}>
            <Card page>
              <Section
                className={styles.question}
                title={
                  [question.number === null ? null : `${question.number}.`, question.title].filter(Boolean).join(' ') ||
                  `Question ${index + 1}`
                }
              >
                <p className={styles.asked}>{question.text}</p>
                <Editable
                  {...editing}
                  view={view}
                  field={answerField(index)}
                  draftKey={`document:${view.path}:answer-${index}`}
                  label={`your answer to question ${question.number ?? index + 1}`}
                  multiline
                  words
                  pencilAt="above"
                >
                  {question.answer.text.trim() === '' ? (
                    <p className={`${styles.answer} ${styles.none}`}>No answer yet.</p>
                  ) : (
                    <p className={`${styles.text} ${styles.answer}`}>{question.answer.text}</p>
                  )}
                </Editable>
              </Section>
            </Card>
            {findings.length > 0 ? (
              <Section
                title={
                  <>
                    Worth a look
                    <span className="visually-hidden"> in answer {question.number ?? index + 1}</span>
                  </>
                }
                level={3}
                small
              >
                <LocatedFindings findings={findings} />
              </Section>
            ) : null}
          </div>
        );
      })}
      {session.reflection.length > 0 ? (
        <Section title="Looking back">
          {session.reflection.map((entry, index) => (
            <div key={`${index}-${entry.question}`} className={styles.passage}>
              {entry.question ? <h3>{entry.question}</h3> : null}
              <Editable
                {...editing}
                view={view}
                field={reflectionField(index)}
                draftKey={`document:${view.path}:reflection-${index}`}
                label={entry.question ? `your answer to “${entry.question}”` : 'your reflection'}
                pencilAt="near"
                multiline
                words
              >
                {entry.answer.text.trim() === '' ? (
                  <p className={styles.none}>Nothing written yet.</p>
                ) : (
                  <p className={styles.text}>{entry.answer.text}</p>
                )}
              </Editable>
            </div>
          ))}
        </Section>
      ) : null}
      {session.unplaced.length > 0 ? (
        <Section title="Also in this document">
          {session.unplaced.map((passage) => (
            <div key={passage.range.start} className={styles.passage}>
              {passage.heading ? <h3>{passage.heading}</h3> : null}
              <p className={styles.small}>{passage.text}</p>
            </div>
          ))}
        </Section>
      ) : null}
    </div>
  );
}

function findingsIn(view: DocumentView, question: SessionQuestion) {
  const { start, end } = question.range;
  return view.findings.filter(
    ({ range }) =>
      range !== null && ((range.start >= start && range.end <= end) || touches(range, question.answer.range)),
  );
}

const touches = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start >= b.start && a.end <= b.end;

function useDocumentEditing(view: DocumentView) {
  const client = useQueryClient();
  return {
    home: {
      sourceOf: (of: DocumentView) => of,
      fetchFresh: () => client.fetchQuery({ ...queries.document(view.path), staleTime: 0 }),
      write: writeEdits,
    },
    onSaved: () => refreshAll(client),
  };
}
