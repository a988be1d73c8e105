import { type FormEvent, useEffect, useRef } from 'react';
import type { StoryAnswers } from '../../../documents/writeStory.ts';
import { Button } from '../../design/Button.tsx';
import { TextArea, TextField } from '../../design/Field.tsx';
import { Kbd } from '../../design/Kbd.tsx';
import { numbersIn, type StoryQuestion, type TextKey, withEntry } from './storyQuestions.ts';
import styles from './Writer.module.css';
import { say } from '../../../words/say.ts';
import { Say } from '../../words/Say.tsx';

const TIMES: readonly (readonly [number | null, string])[] = [
  [45, '45 seconds'],
  [60, say('A minute')],
  [90, say('A minute and a half')],
  [120, say('Two minutes')],
  [null, say('I don’t know yet')],
];

/** One question, with room for its answer. Give it the question’s name as its key: it takes the focus when it comes. */
export function QuestionScreen({
  question,
  answers,
  values,
  onAnswer,
  onNext,
  onBack,
}: {
  readonly question: StoryQuestion;
  readonly answers: StoryAnswers;
  /** Values that the person's other stories show. */
  readonly values: readonly string[];
  readonly onAnswer: (change: Partial<StoryAnswers>) => void;
  readonly onNext: () => void;
  /** Null on the first. */
  readonly onBack: (() => void) | null;
}) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const find = (wanted: string) => form.current?.querySelector<HTMLElement>(wanted);
    (find('input:checked') ?? find('textarea, input'))?.focus();
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onNext();
  };
  return (
    <form ref={form} className={styles.question} onSubmit={submit} noValidate>
      <h1>{question.title}</h1>
      {question.help.map((words) => (
        <p key={words} className={styles.help}>
          {words}
        </p>
      ))}
      {question.fields.map(({ key, label, rows }) =>
        rows === 1 ? (
          <TextField
            key={key}
            label={label}
            words
            maxLength={300}
            value={answers[key]}
            onChange={(event) => onAnswer({ [key]: event.target.value })}
          />
        ) : (
          <TextArea
            key={key}
            label={label}
            words
            rows={rows}
            maxLength={8000}
            value={answers[key]}
            onChange={(event) => onAnswer({ [key]: event.target.value })}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
            }}
          />
        ),
      )}
      {question.asksTime ? (
        <fieldset className={styles.times}>
          <legend className="visually-hidden">{say('How long it should take')}</legend>
          {TIMES.map(([seconds, words]) => (
            <label key={words} className={styles.time}>
              <input
                type="radio"
                name="seconds"
                checked={answers.seconds === seconds}
                onChange={() => onAnswer({ seconds })}
              />
              {words}
            </label>
          ))}
        </fieldset>
      ) : null}
      <Offers question={question} answers={answers} values={values} onAnswer={onAnswer} />
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" icon="arrowRight">
          {say('Go on')}
        </Button>
        {onBack ? <Button onClick={onBack}>{say('Back')}</Button> : null}
        <span className={styles.keys}>
          <Say text="{kbd} {kbd2} goes on" values={{ kbd: <Kbd>Ctrl</Kbd>, kbd2: <Kbd>Enter</Kbd> }} />
        </span>
      </div>
    </form>
  );
}

/** What the person has said already and may want here, one press each. */
function Offers({
  question,
  answers,
  values,
  onAnswer,
}: {
  readonly question: StoryQuestion;
  readonly answers: StoryAnswers;
  readonly values: readonly string[];
  readonly onAnswer: (change: Partial<StoryAnswers>) => void;
}) {
  const key: TextKey | null = question.name === 'numbers' ? 'numbers' : question.name === 'values' ? 'values' : null;
  if (key === null) return null;
  const given = answers[key].toLowerCase();
  const offers = (key === 'numbers' ? numbersIn(answers) : values).filter(
    (offer) => !given.includes(offer.toLowerCase()),
  );
  if (offers.length === 0) return null;
  return (
    <div
      role="group"
      aria-label={key === 'numbers' ? say('Numbers that you told') : say('Values of your other stories')}
    >
      <p className={styles.help}>
        {key === 'numbers' ? say('You told these:') : say('Your other stories show these:')}
      </p>
      <p className={styles.offers}>
        {offers.map((offer) => (
          <Button
            key={offer}
            size="small"
            icon="plus"
            onClick={(event) => {
              // This button goes; the focus must not.
              event.currentTarget.closest('form')?.querySelector<HTMLElement>('textarea, input')?.focus();
              onAnswer({ [key]: withEntry(answers[key], offer, key === 'numbers' ? '\n' : ', ') });
            }}
          >
            {offer}
          </Button>
        ))}
      </p>
    </div>
  );
}
