import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { CallView } from '../../../operations/calls/views.ts';
import { callCommands } from '../../api/callCommands.ts';
import { callQueries } from '../../api/callQueries.ts';
import { Button } from '../../design/Button.tsx';
import { TextArea } from '../../design/Field.tsx';
import { formatDate } from '../../design/format.ts';
import { Kbd } from '../../design/Kbd.tsx';
import { Notice } from '../../design/Notice.tsx';
import { Section } from '../../design/Section.tsx';
import { forgetDraft, keepDraft, readDraft } from '../../rehearse/typedDraft.ts';
import { counts } from '../callWords.ts';
import { questionsSeen, wordless } from './answersOf.ts';
import { MissingWords } from './AnswerWords.tsx';
import { ToPlan } from '../actions/ToPlan.tsx';
import { RatingField } from './RatingField.tsx';
import { ReflectedBefore } from './ReflectedBefore.tsx';
import styles from './Review.module.css';
import { say } from '../../../words/say.ts';
import { Say } from '../../words/Say.tsx';

interface Draft {
  readonly answers: Readonly<Record<string, string>>;
  readonly ratings: Readonly<Record<number, number>>;
}

/** Right after the call, before anything is judged: how it felt, in the person's own words. */
export function ReflectionPage({ view, onDone }: { readonly view: CallView; readonly onDone: () => void }) {
  const { call, review, previousReflection } = view;
  const client = useQueryClient();
  const draftKey = `call.${call.id}.reflection`;
  const [draft, setDraft] = useState<Draft>(() => firstDraft(view, draftKey));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const seen = questionsSeen(view);
  const rated = seen.filter(({ question, main }) => counts(question) && main !== null && !main.answer.skipped);
  const unwritten = wordless(seen);
  const [suggested] = useState(() => review?.suggested ?? []);
  const asked = [
    ...new Set([...call.reflection.map(({ question }) => question), ...call.plan.reflection, ...suggested]),
  ];

  // What was asked then and is asked again stands beside its question.
  const together = new Set((view.earlierReflections ?? []).map(({ answer }) => answer));
  const otherEntries = (previousReflection?.entries ?? []).filter(({ answer }) => !together.has(answer.trim()));

  const change = (next: Draft): void => {
    setDraft(next);
    keepDraft(draftKey, JSON.stringify(next));
  };
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      callCommands.reflect(
        call.id,
        asked
          .map((question) => ({ question, answer: (draft.answers[question] ?? '').trim() }))
          // A suggestion that was left is none of the session's questions.
          .filter(({ question, answer }) => answer !== '' || !suggested.includes(question)),
        Object.entries(draft.ratings).map(([question, rating]) => ({ question: Number(question), rating })),
      ),
    onSuccess(fresh) {
      forgetDraft(draftKey);
      client.setQueryData(callQueries.call(call.id).queryKey, fresh);
      void client.invalidateQueries({ queryKey: ['calls', 'list'] });
      window.scrollTo(0, 0);
      onDone();
    },
  });

  return (
    <form
      className={styles.page}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) mutate();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isPending) mutate();
      }}
    >
      <header className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {say('How was it?')}
        </h1>
        <p className={styles.lead}>
          {say('Before anything else is said about it: your own view, while it is fresh. Leave out what you like.')}
        </p>
      </header>
      {rated.length === 0 ? null : (
        <Section title={say('Your answers, as they felt')}>
          <div className={styles.ratings}>
            {rated.map(({ index, number, question }) => (
              <RatingField
                key={index}
                legend={`${number}. ${question.text}`}
                value={draft.ratings[index] ?? null}
                onChange={(rating) => change({ ...draft, ratings: { ...draft.ratings, [index]: rating } })}
              />
            ))}
          </div>
        </Section>
      )}
      {unwritten.length === 0 ? null : (
        <Section title={say('What you said')}>
          <p className={styles.lead}>
            {say(
              'These answers were recorded, but no recogniser wrote them down. Type what you said while you remember it, or do it later.',
            )}
          </p>
          {seen.flatMap(({ number, question, main, back }) =>
            [main, back].map((one) =>
              one && unwritten.some(({ answer }) => answer.id === one.answer.id) ? (
                <div key={one.answer.id} className={styles.group}>
                  <h3>{one.answer.followUp?.text ?? question.text}</h3>
                  <MissingWords callId={call.id} seen={one} name={nameOf(number, one.answer.followUp !== null)} />
                </div>
              ) : null,
            ),
          )}
        </Section>
      )}
      <Section title={say('Looking back')}>
        {asked.map((question) => (
          <div key={question} className={styles.question}>
            <div className={styles.sideBySide}>
              <TextArea
                label={question}
                hint={suggested.includes(question) ? say('From what happened in this call') : undefined}
                words
                rows={2}
                value={draft.answers[question] ?? ''}
                onChange={(event) =>
                  change({ ...draft, answers: { ...draft.answers, [question]: event.target.value } })
                }
              />
              <ReflectedBefore view={view} question={question} />
            </div>
            <ToPlan callId={call.id} question={question} answer={draft.answers[question] ?? ''} />
          </div>
        ))}
      </Section>
      {previousReflection === null || otherEntries.length === 0 ? null : (
        <details className={styles.details}>
          <summary>{say('What you wrote after the call of {on}', { on: formatDate(previousReflection.on) })}</summary>
          <dl className={styles.before}>
            {otherEntries.map((entry) => (
              <div key={entry.question}>
                <dt>{entry.question}</dt>
                <dd>{entry.answer}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {error ? (
        <Notice tone="error" title={say('Not kept yet')}>
          {say('{message} What you typed stays here.', { message: error.message })}
        </Notice>
      ) : null}
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" size="large" busy={isPending} aria-keyshortcuts="Control+Enter">
          <Say text="See the review {kbd}" values={{ kbd: <Kbd>Ctrl Enter</Kbd> }} />
        </Button>
      </div>
    </form>
  );
}

/** "your answer to question 2", also of what was asked back. */
export const nameOf = (number: number | null, isBack: boolean): string =>
  number === null
    ? say('your first words')
    : isBack
      ? say('your answer when asked back on question {number}', { number })
      : say('your answer to question {number}', { number });

function firstDraft({ call }: CallView, key: string): Draft {
  const kept: Draft = {
    answers: Object.fromEntries(call.reflection.map(({ question, answer }) => [question, answer])),
    ratings: Object.fromEntries(call.ratings.map(({ question, rating }) => [question, rating])),
  };
  try {
    const typed = JSON.parse(readDraft(key)) as Draft;
    return { answers: { ...kept.answers, ...typed.answers }, ratings: { ...kept.ratings, ...typed.ratings } };
  } catch {
    return kept;
  }
}
