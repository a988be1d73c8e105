import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { QuestionView } from '../../operations/calls/views.ts';
import { competencyOf } from '../../sessions/bank/competencies.ts';
import type { CallStage, QuestionMark } from '../../sessions/call/model.ts';
import { callCommands } from '../api/callCommands.ts';
import { callQueries } from '../api/callQueries.ts';
import { KIND_WORDS, MARK_WORDS, STRENGTHS } from '../calls/callWords.ts';
import { Draft, keyOf } from '../calls/review/EarlierAnswers.tsx';
import { MarkQuestion } from '../calls/review/MarkQuestion.tsx';
import { Button } from '../design/Button.tsx';
import { Chip, Tag } from '../design/Chip.tsx';
import { formatDate } from '../design/format.ts';
import { Notice } from '../design/Notice.tsx';
import { Waiting } from '../design/Progress.tsx';
import { OwnQuestionForm } from './OwnQuestionForm.tsx';
import styles from './Questions.module.css';
import { withSlots } from './withSlots.ts';
import { say } from '../../words/say.ts';

const SOURCE_WORDS: Readonly<Record<QuestionView['source'], string>> = {
  bank: '',
  own: say('your own'),
  document: say('from your documents'),
  met: say('met in an interview'),
};

/** A question of the bank with a box to choose it, what is known of it, and on demand every answer to it. */
export function QuestionRow({
  question,
  stage,
  chosen,
  onChosen,
}: {
  readonly question: QuestionView;
  readonly stage: CallStage;
  readonly chosen: boolean;
  readonly onChosen: (chosen: boolean) => void;
}) {
  const [open, setOpen] = useState(false);
  const [editing, setEditing] = useState(false);
  const { id, askedOn, lastStrength, marks, source } = question;
  const text = withSlots(question.text);
  if (editing) {
    return (
      <li className={styles.row}>
        <OwnQuestionForm question={question} onDone={() => setEditing(false)} />
      </li>
    );
  }
  const last = askedOn.at(-1);
  const look = lastStrength && STRENGTHS[lastStrength];
  return (
    <li className={styles.row}>
      <label className={styles.choice}>
        <input type="checkbox" checked={chosen} onChange={(event) => onChosen(event.target.checked)} />
        <span className={styles.text}>{text}</span>
      </label>
      <div className={styles.known}>
        <p className={styles.tags}>
          <Tag>{KIND_WORDS[question.kind]}</Tag>
          {question.competencies.slice(0, 2).map((competency) => (
            <Tag key={competency}>{competencyOf(competency).name}</Tag>
          ))}
          {SOURCE_WORDS[source] === '' ? null : <Tag>{SOURCE_WORDS[source]}</Tag>}
          {last === undefined ? null : (
            <span>
              {askedOn.length === 1
                ? say('Asked on {day}', { day: formatDate(last) })
                : say('Asked {times} times, last on {day}', { times: askedOn.length, day: formatDate(last) })}
            </span>
          )}
          {look ? (
            <Chip tone={look.tone} icon={look.icon}>
              {look.word}
            </Chip>
          ) : null}
        </p>
        <Marks questionId={id} marks={marks} />
        <details onToggle={(event) => setOpen(event.currentTarget.open)} className={styles.details}>
          <summary>
            {askedOn.length === 0 ? say('More') : say('Your answers, and more')}
            <span className="visually-hidden"> {say('on {text}', { text })}</span>
          </summary>
          {open ? (
            <div className={styles.more}>
              <Answers questionId={id} />
              <MarkQuestion questionId={id} stage={stage} about={text} />
              {id.startsWith('own:') ? <OwnActions question={question} onEdit={() => setEditing(true)} /> : null}
            </div>
          ) : null}
        </details>
      </div>
    </li>
  );
}

function Marks({ questionId, marks }: { readonly questionId: string; readonly marks: readonly QuestionMark[] }) {
  const client = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: (mark: QuestionMark) => callCommands.unmark(mark.questionId || questionId, mark.mark),
    onSuccess: () => client.invalidateQueries({ queryKey: ['questions'] }),
  });
  if (marks.length === 0) return null;
  return (
    <ul className={styles.marks}>
      {marks.map((mark) => (
        <li key={`${mark.questionId} ${mark.mark}`}>
          <b>{MARK_WORDS[mark.mark]}</b>
          {mark.why === '' ? '' : `: ${mark.why}`}
          <Button
            variant="plain"
            size="small"
            icon="cross"
            busy={isPending}
            aria-label={say('Take “{value}” away', { value: MARK_WORDS[mark.mark] })}
            onClick={() => mutate(mark)}
          />
        </li>
      ))}
    </ul>
  );
}

function Answers({ questionId }: { readonly questionId: string }) {
  const { data, error } = useQuery(callQueries.questionAnswers(questionId));
  if (!data)
    return error ? <Notice tone="error">{error.message}</Notice> : <Waiting>{say('Looking for answers…')}</Waiting>;
  return (
    <>
      {data.drafts.length === 0 ? <p className={styles.soft}>{say('You have not answered it yet.')}</p> : null}
      {data.wishes.map(({ on, wish }) => (
        <p key={on + wish} className={styles.wish}>
          {say('After the interview of {on} you wished you had said: {wish}', { on: formatDate(on), wish })}
        </p>
      ))}
      {data.drafts.length === 0 ? null : (
        <div className={styles.drafts}>
          {data.drafts.map((draft) => (
            <Draft key={keyOf(draft)} draft={draft} />
          ))}
        </div>
      )}
    </>
  );
}

function OwnActions({ question, onEdit }: { readonly question: QuestionView; readonly onEdit: () => void }) {
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => callCommands.removeQuestion(question.id),
    onSuccess: () => client.invalidateQueries({ queryKey: ['questions'] }),
  });
  return (
    <div className={styles.tags}>
      <Button variant="plain" size="small" icon="pencil" onClick={onEdit}>
        {say('Change it')}
      </Button>
      <Button
        variant={asking ? 'danger' : 'plain'}
        size="small"
        icon="bin"
        busy={isPending}
        onClick={() => (asking ? mutate() : setAsking(true))}
      >
        {asking ? say('Remove it for good') : say('Remove it')}
      </Button>
      {error ? <Notice tone="error">{error.message}</Notice> : null}
    </div>
  );
}
