import { useQueryClient } from '@tanstack/react-query';
import type { SessionDocument, SessionQuestion } from '../../documents/model.ts';
import type { DocumentView } from '../../operations/views.ts';
import { refreshAll } from '../api/liveChanges.ts';
import { queries } from '../api/queries.ts';
import { formatDate } from '../design/format.ts';
import { Chip, type Tone } from '../design/Chip.tsx';
import type { IconName } from '../design/Icon.tsx';
import { Section } from '../design/Section.tsx';
import { Editable } from '../editing/Editable.tsx';
import { writeEdits } from '../editing/ownWrites.ts';
import { answerField, reflectionField } from './documentFields.ts';
import styles from './DocumentPage.module.css';
import { UnplacedSection } from './UnplacedSection.tsx';
import { placesInAnswer } from '../../sessions/answerPlaces.ts';
import { looksTyped } from '../../sessions/sentenceCount.ts';
import { GrammarLine } from '../grammar/GrammarLine.tsx';
import { type GrammarState, useGrammar } from '../grammar/useGrammar.ts';
import { LocatedFindings } from './LocatedFindings.tsx';
import { AnswerText, SessionAnswer } from './SessionAnswer.tsx';
import { type NumberedFinding, numbered } from './sessionMarks.ts';
import answerStyles from './SessionAnswer.module.css';
import { say } from '../../words/say.ts';

/** A practice session: who asked, what was asked, what was answered, and what is worth a look in each answer. */
export function SessionBody({ view, session }: { readonly view: DocumentView; readonly session: SessionDocument }) {
  const editing = useDocumentEditing(view);
  const inQuestions = new Set(session.questions.flatMap((question) => findingsIn(view, question)));
  const others = view.findings.filter((finding) => !inQuestions.has(finding));
  const typed = typedAnswers(session);
  const grammar = useGrammar(typed, view.knownWords ?? []);
  return (
    <div className={styles.main}>
      <dl className={styles.about}>
        <div>
          <dt>{say('Date')}</dt>
          <dd>{session.date ? formatDate(session.date) : <span className={styles.none}>{say('none given')}</span>}</dd>
        </div>
        <div>
          <dt>{say('Interviewer')}</dt>
          <dd>
            {session.interviewer ? session.interviewer.name : <span className={styles.none}>{say('none given')}</span>}
            {session.interviewer?.title ? `, ${session.interviewer.title}` : null}
          </dd>
        </div>
        <div>
          <dt>{say('Role')}</dt>
          <dd>{session.role ?? <span className={styles.none}>{say('none given')}</span>}</dd>
        </div>
      </dl>
      {session.instructions ? (
        <Section title={say('How to answer')} small>
          <p className={styles.small}>{session.instructions.text}</p>
        </Section>
      ) : null}
      {others.length > 0 ? (
        <Section title={say('Worth a look')} small>
          <LocatedFindings findings={others} />
        </Section>
      ) : null}
      <div className={answerStyles.summary}>
        {summaryOf(session, view).map(({ words, tone, icon }) => (
          <Chip key={words} tone={tone} icon={icon}>
            {words}
          </Chip>
        ))}
      </div>
      {session.questions.map((question, index) => {
        const { text } = question.answer;
        const findings = findingsOfAnswer(view, question, grammar);
        return (
          <SessionAnswer key={question.range.start} question={question} index={index} findings={findings}>
            <Editable
              {...editing}
              view={view}
              field={answerField(index)}
              draftKey={`document:${view.path}:answer-${index}`}
              label={say('your answer to question {value}', { value: question.number ?? index + 1 })}
              multiline
              words
              pencilAt="above"
            >
              <AnswerText text={text} findings={findings} />
            </Editable>
          </SessionAnswer>
        );
      })}
      {typed.length > 0 ? <GrammarLine state={grammar} className={answerStyles.checked} /> : null}
      {session.reflection.length > 0 ? (
        <Section title={say('Looking back')}>
          {session.reflection.map((entry, index) => (
            <div key={`${index}-${entry.question}`} className={styles.passage}>
              {entry.question ? <h3>{entry.question}</h3> : null}
              <Editable
                {...editing}
                view={view}
                field={reflectionField(index)}
                draftKey={`document:${view.path}:reflection-${index}`}
                label={
                  entry.question
                    ? say('your answer to “{question}”', { question: entry.question })
                    : say('your reflection')
                }
                pencilAt="near"
                multiline
                words
              >
                {entry.answer.text.trim() === '' ? (
                  <p className={styles.none}>{say('Nothing written yet.')}</p>
                ) : (
                  <p className={styles.text}>{entry.answer.text}</p>
                )}
              </Editable>
            </div>
          ))}
        </Section>
      ) : null}
      <UnplacedSection passages={session.unplaced} />
    </div>
  );
}

/** What is found in an answer, its words and their grammar, numbered; ranges are in the answer's text. */
function findingsOfAnswer(view: DocumentView, question: SessionQuestion, grammar: GrammarState): NumberedFinding[] {
  const { answer } = question;
  const inAnswer = placesInAnswer(view.text, answer);
  return numbered(answer.text, [
    ...findingsIn(view, question).map((finding) => ({ ...finding, range: finding.range && inAnswer(finding.range) })),
    ...(grammar.status === 'checked' ? (grammar.findingsByText.get(answer.text) ?? []) : []),
  ]);
}

/** Answers that were typed; dictated ones, told by their lack of any punctuation, are no matter of grammar. */
const typedAnswers = (session: SessionDocument): string[] =>
  session.questions.map(({ answer }) => answer.text).filter((text) => text.trim() !== '' && looksTyped(text));

interface SummaryPart {
  readonly words: string;
  readonly tone: Tone;
  readonly icon: IconName;
}

/** "5 of 5 answered", and how many answers have something worth mending. */
function summaryOf(session: SessionDocument, view: DocumentView): SummaryPart[] {
  const answered = session.questions.filter(({ answer }) => answer.text.trim() !== '');
  const worse = answered.filter((question) => findingsIn(view, question).some(({ severity }) => severity !== 'notice'));
  const all = session.questions.length;
  if (all === 0) return [];
  const parts: SummaryPart[] = [
    answered.length === all
      ? { words: say('{all} of {all} answered', { all }), tone: 'good', icon: 'tick' }
      : {
          words: say('{answered} of {all} answered', { answered: answered.length, all }),
          tone: 'neutral',
          icon: 'ring',
        },
  ];
  if (worse.length > 0)
    parts.push({
      words: say('{worse} {worse, plural, one {answer} other {answers}} worth mending', { worse: worse.length }),
      tone: 'unsure',
      icon: 'warning',
    });
  return parts;
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
