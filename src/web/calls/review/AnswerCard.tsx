import { useState } from 'react';
import type { CallView } from '../../../operations/calls/views.ts';
import { Button } from '../../design/Button.tsx';
import { Chip } from '../../design/Chip.tsx';
import { countTypedWords } from '../../rehearse/typedDraft.ts';
import { AnswerText, SessionAnswer } from '../../document/SessionAnswer.tsx';
import { type NumberedFinding, numbered } from '../../document/sessionMarks.ts';
import type { GrammarState } from '../../grammar/useGrammar.ts';
import { counts, firstWordWords, limitsWords, STRENGTHS } from '../callWords.ts';
import { type AnswerSeen, isWordless, type QuestionSeen } from './answersOf.ts';
import { AnswerSound, MissingWords, WordsForm } from './AnswerWords.tsx';
import { EarlierAnswers } from './EarlierAnswers.tsx';
import { MakeStory } from './MakeStory.tsx';
import { ModelRemark } from './ModelRemark.tsx';
import { MarkQuestion } from './MarkQuestion.tsx';
import { ratingWords } from './RatingField.tsx';
import { nameOf } from './ReflectionPage.tsx';
import styles from './Review.module.css';
import { say } from '../../../words/say.ts';

/** In fewer words nothing is told. */
const LEAST_STORY_WORDS = 25;

/** A question, what was answered, what is found in it, and what was said when asked back. */
export function AnswerCard({
  view,
  seen,
  grammar,
}: {
  readonly view: CallView;
  readonly seen: QuestionSeen;
  readonly grammar: GrammarState;
}) {
  const { call, earlier, stories } = view;
  const { index, number, question, main, back } = seen;
  if (main === null) return null;
  const isCounted = counts(question);
  const before = earlier[index] ?? [];
  const limits = limitsWords(question.limits ?? call.plan.limits);
  if (!isCounted)
    return (
      <section id={`answer-${index}`} className={styles.aside} aria-label={question.title}>
        <p className={styles.soft}>{question.text}</p>
        <Said view={view} one={main} number={number} grammar={grammar} />
      </section>
    );
  return (
    <section id={`answer-${index}`} className={styles.answer} aria-label={question.title || question.text}>
      <SessionAnswer
        question={{
          number,
          title: question.title,
          text: question.text,
          range: { start: 0, end: 0 },
          answer: { text: main.text, range: { start: 0, end: main.text.length } },
        }}
        index={index}
        findings={findingsOf(main, grammar)}
      >
        <Facts view={view} seen={seen} limits={limits} />
        <Said view={view} one={main} number={number} grammar={grammar} />
        <ModelRemark remark={main.answer.remark} />
      </SessionAnswer>
      {back === null ? null : (
        <div className={styles.back}>
          <SessionAnswer
            question={{
              number: null,
              title: say('Asked back'),
              text: back.answer.followUp?.text ?? '',
              range: { start: 0, end: 0 },
              answer: { text: back.text, range: { start: 0, end: back.text.length } },
            }}
            index={index}
            name={nameOf(number, true)}
            findings={findingsOf(back, grammar)}
          >
            <p className={styles.fine}>
              {back.answer.followUp?.because}
              {back.answer.followUp?.by === 'model' ? ` ${say('Phrased by your language model.')}` : ''}
            </p>
            <Said view={view} one={back} number={number} grammar={grammar} />
            <ModelRemark remark={back.answer.remark} />
          </SessionAnswer>
        </div>
      )}
      <div className={styles.more}>
        {before.length === 0 ? null : <EarlierAnswers drafts={before} now={main} />}
        {[main, back].map((one) =>
          one && countTypedWords(one.text) >= LEAST_STORY_WORDS ? (
            <MakeStory
              key={one.answer.id}
              answerId={one.answer.id}
              text={one.text}
              stories={stories}
              name={nameOf(number, one.answer.followUp !== null)}
              isBack={one.answer.followUp !== null}
            />
          ) : null,
        )}
        <MarkQuestion questionId={question.questionId} stage={call.plan.stage} about={question.text} />
      </div>
    </section>
  );
}

const findingsOf = ({ text, reviewed }: AnswerSeen, grammar: GrammarState): NumberedFinding[] =>
  numbered(text, [
    ...(reviewed?.findings ?? []),
    ...(grammar.status === 'checked' ? (grammar.findingsByText.get(text) ?? []) : []),
  ]);

/** The words of an answer as they are marked, with a way to put them right. */
function Said({
  view,
  one,
  number,
  grammar,
}: {
  readonly view: CallView;
  readonly one: AnswerSeen;
  readonly number: number | null;
  readonly grammar: GrammarState;
}) {
  const [editing, setEditing] = useState(false);
  const name = nameOf(number, one.answer.followUp !== null);
  const { call } = view;
  if (one.answer.skipped && !editing)
    return (
      <div className={styles.buttons}>
        <p className={styles.soft}>{say('You skipped it.')}</p>
        <Button variant="plain" size="small" icon="pencil" onClick={() => setEditing(true)}>
          {say('Answer it now')}
        </Button>
      </div>
    );
  if (isWordless(one)) return <MissingWords callId={call.id} seen={one} name={name} />;
  if (editing)
    return (
      <WordsForm
        callId={call.id}
        seen={one}
        label={say('The words of {name}', { name })}
        onDone={() => setEditing(false)}
      />
    );
  return (
    <>
      <AnswerText text={one.text} findings={findingsOf(one, grammar)} />
      <div className={styles.buttons}>
        {one.answer.takeId === null ? null : (
          <AnswerSound takeId={one.answer.takeId} label={say('The sound of {name}', { name })} />
        )}
        <Button
          variant="plain"
          size="small"
          icon="pencil"
          aria-label={say('Change the words of {name}', { name })}
          onClick={() => setEditing(true)}
        >
          {say('Change the words')}
        </Button>
      </div>
    </>
  );
}

/** What the clock and the person themselves say of an answer. */
function Facts({
  view,
  seen,
  limits,
}: {
  readonly view: CallView;
  readonly seen: QuestionSeen;
  readonly limits: string;
}) {
  const { main } = seen;
  if (!main || main.answer.skipped) return null;
  const { answer, reviewed } = main;
  const rating = view.call.ratings.find((one) => one.question === seen.index)?.rating ?? null;
  const strength = reviewed?.strength ? STRENGTHS[reviewed.strength] : null;
  const facts = [
    limits === '' ? null : say('Asked for {limits}', { limits }),
    answer.firstWordMs === null
      ? null
      : answer.mode === 'typed'
        ? say('First key after {time}', { time: firstWordWords(answer.firstWordMs) })
        : say('First word after {time}', { time: firstWordWords(answer.firstWordMs) }),
    answer.repeats > 0
      ? say('Heard {repeats, plural, one {once} other {# times}} more', { repeats: answer.repeats })
      : null,
    answer.thinkingPhrase ? say('You asked for a moment') : null,
    rating === null ? null : say('You: {rating}', { rating: ratingWords(rating) }),
  ].filter((fact) => fact !== null);
  return (
    <p className={styles.facts}>
      {strength === null ? null : (
        <Chip tone={strength.tone} icon={strength.icon}>
          {strength.word}
        </Chip>
      )}
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </p>
  );
}
