import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { CallPlan, PlannedQuestion } from '../../../sessions/call/model.ts';
import { callCommands } from '../../api/callCommands.ts';
import { Button } from '../../design/Button.tsx';
import { TextField } from '../../design/Field.tsx';
import { Icon } from '../../design/Icon.tsx';
import { Notice } from '../../design/Notice.tsx';
import { counts, KIND_WORDS, limitsWords } from '../callWords.ts';
import styles from './Plan.module.css';
import { say } from '../../../words/say.ts';

/** The chosen questions in their order, each with its reason, to move, swap or take out; and a field for one's own. */
export function QuestionRows({
  plan,
  onQuestions,
}: {
  readonly plan: CallPlan;
  readonly onQuestions: (questions: readonly PlannedQuestion[]) => void;
}) {
  const { questions } = plan;
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');
  /** Once swapped away, a question does not come back by itself. */
  const away = useRef(new Set<string>());
  const swap = useMutation({
    mutationFn: async (at: number) => {
      const old = questions[at]!;
      away.current.add(old.questionId);
      const offered = await callCommands.plan({
        stage: plan.stage,
        company: plan.company,
        role: plan.role,
        count: 2,
        exclude: [...new Set([...questions.map(({ questionId }) => questionId), ...away.current])],
      });
      const fresh = offered.questions.filter(counts);
      return { at, question: fresh.find(({ kind }) => kind === old.kind) ?? fresh[0] ?? null };
    },
    onSuccess({ at, question }) {
      if (!question) return;
      onQuestions(questions.map((one, index) => (index === at ? question : one)));
      setSaid(say('Now: {text}', { text: question.text }));
    },
  });
  const own = useMutation({
    mutationFn: async (text: string) => {
      const { id } = await callCommands.addQuestion({ text, kind: null, stages: [], competencies: [] });
      const planned = await callCommands.plan({
        stage: plan.stage,
        company: plan.company,
        role: plan.role,
        only: [id],
      });
      return planned.questions.find(counts) ?? null;
    },
    onSuccess(question) {
      if (!question) return;
      const end = questions.findIndex(({ kind }) => kind === 'askThem');
      const at = end < 0 ? questions.length : end;
      onQuestions([
        ...questions.slice(0, at),
        { ...question, reason: say('Your own question.') },
        ...questions.slice(at),
      ]);
      setSaid(say('Added.'));
    },
  });

  const move = (at: number, to: number): void => {
    const moved = [...questions];
    const [one] = moved.splice(at, 1);
    moved.splice(to, 0, one!);
    onQuestions(moved);
    setSaid(say('Moved to place {value}.', { value: to + 1 }));
    focusRow(list.current, to, to > at ? 'down' : 'up');
  };
  const remove = (at: number): void => {
    onQuestions(questions.filter((_, index) => index !== at));
    setSaid(say('Taken out.'));
    focusRow(list.current, Math.min(at, questions.length - 2), 'out');
  };
  const canMove = (at: number, to: number): boolean =>
    counts(questions[at]!) && questions[to] !== undefined && counts(questions[to]);

  return (
    <>
      <ol ref={list} className={styles.rows}>
        {questions.map((question, at) => {
          const limits = limitsWords(question.limits ?? { sentences: null, seconds: null });
          return (
            <li key={`${question.questionId}-${at}`} className={styles.questionRow}>
              <div className={styles.rowWords}>
                <p className={styles.kind}>
                  {question.principle ?? KIND_WORDS[question.kind]}
                  {limits === '' ? '' : `, ${limits}`}
                </p>
                <p className={styles.asked}>{question.text}</p>
                <p className={styles.reason}>{sentence(question.reason)}</p>
              </div>
              <div className={styles.rowButtons}>
                {canMove(at, at - 1) ? (
                  <RowButton
                    what="up"
                    label={say('Move up: {text}', { text: question.text })}
                    onClick={() => move(at, at - 1)}
                  />
                ) : null}
                {canMove(at, at + 1) ? (
                  <RowButton
                    what="down"
                    label={say('Move down: {text}', { text: question.text })}
                    onClick={() => move(at, at + 1)}
                  />
                ) : null}
                {counts(question) && plan.document === null ? (
                  <Button
                    variant="plain"
                    size="small"
                    icon="retry"
                    busy={swap.isPending && swap.variables === at}
                    aria-label={say('Another instead of: {text}', { text: question.text })}
                    title={say('Another instead')}
                    onClick={() => swap.mutate(at)}
                  />
                ) : null}
                <Button
                  variant="plain"
                  size="small"
                  icon="cross"
                  data-what="out"
                  aria-label={say('Take out: {text}', { text: question.text })}
                  title={say('Take it out')}
                  onClick={() => remove(at)}
                />
              </div>
            </li>
          );
        })}
      </ol>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {swap.error || own.error ? <Notice tone="error">{(swap.error ?? own.error)!.message}</Notice> : null}
      {plan.document === null ? (
        <OwnQuestion busy={own.isPending} onAdd={(text) => own.mutateAsync(text).then(() => undefined)} />
      ) : null}
    </>
  );
}

function RowButton({
  what,
  label,
  onClick,
}: {
  readonly what: 'up' | 'down';
  readonly label: string;
  readonly onClick: () => void;
}) {
  return (
    <button
      type="button"
      className={styles.move}
      data-what={what}
      aria-label={label}
      title={what === 'up' ? say('Move up') : say('Move down')}
      onClick={onClick}
    >
      <span className={what === 'up' ? styles.upwards : undefined}>
        <Icon name="chevronDown" />
      </span>
    </button>
  );
}

function OwnQuestion({ busy, onAdd }: { readonly busy: boolean; readonly onAdd: (text: string) => Promise<void> }) {
  const [text, setText] = useState('');
  return (
    <form
      className={styles.own}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '' || busy) return;
        void onAdd(text.trim()).then(
          () => setText(''),
          () => undefined,
        );
      }}
    >
      <TextField
        label={say('A question of your own')}
        hint={say('It is kept in the bank as well')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" icon="plus" busy={busy}>
        {say('Add it')}
      </Button>
    </form>
  );
}

/** Reasons come as sentences and as less. */
const sentence = (words: string): string => (/[.!?…]$/.test(words) || words === '' ? words : `${words}.`);

/** The row's buttons are drawn anew when it moves: the focus goes along. */
function focusRow(list: HTMLOListElement | null, at: number, what: string): void {
  requestAnimationFrame(() => {
    const row = list?.children[at];
    const button = row?.querySelector<HTMLElement>(`[data-what=${what}]`) ?? row?.querySelector<HTMLElement>('button');
    button?.focus();
  });
}
