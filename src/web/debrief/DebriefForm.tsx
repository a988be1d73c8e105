import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import type { CallStage, Debrief } from '../../sessions/call/model.ts';
import { callCommands } from '../api/callCommands.ts';
import { callQueries } from '../api/callQueries.ts';
import { STAGE_WORDS } from '../calls/callWords.ts';
import { RatingField } from '../calls/review/RatingField.tsx';
import { Button } from '../design/Button.tsx';
import { SelectField, TextArea, TextField } from '../design/Field.tsx';
import { Notice } from '../design/Notice.tsx';
import { Card, Section } from '../design/Section.tsx';
import { forgetDraft, keepDraft, readDraft } from '../rehearse/typedDraft.ts';
import styles from './Debrief.module.css';
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';

type Asked = Debrief['asked'][number];
interface Draft extends Omit<Debrief, 'id' | 'asked'> {
  /** `key` tells the rows apart while they are written. */
  readonly asked: readonly (Asked & { readonly key: number })[];
}

const DRAFT = 'debrief';
const NOTHING: Asked = { text: '', storyId: null, wish: '', felt: null };

/** What was asked, which story was told, how it felt and what is left to say; kept while it is being written. */
export function DebriefForm({
  stories,
}: {
  readonly stories: readonly { readonly id: string; readonly title: string }[];
}) {
  const client = useQueryClient();
  const [draft, setDraft] = useState(firstDraft);
  const change = (next: Partial<Draft>): void => {
    const changed = { ...draft, ...next };
    setDraft(changed);
    keepDraft(DRAFT, JSON.stringify(changed));
  };
  const changeAsked = (key: number, next: Partial<Asked>): void =>
    change({ asked: draft.asked.map((one) => (one.key === key ? { ...one, ...next } : one)) });
  const filled = draft.asked.filter(({ text }) => text.trim() !== '');
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: () =>
      callCommands.addDebrief({
        ...draft,
        interviewer: draft.interviewer?.trim() || null,
        asked: filled.map(({ key: _, ...asked }) => asked),
      }),
    async onSuccess() {
      forgetDraft(DRAFT);
      setDraft(emptyDraft());
      await Promise.all(
        ['debriefs', 'questions', 'plan', 'today', 'coverage'].map((name) =>
          client.invalidateQueries({ queryKey: [name] }),
        ),
      );
    },
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending && filled.length > 0) mutate();
      }}
    >
      <div className={styles.about}>
        <TextField
          label={say('When')}
          type="date"
          required
          value={draft.on}
          onChange={(event) => change({ on: event.target.value })}
        />
        <SelectField
          label={say('With whom')}
          value={draft.stage}
          onChange={(event) => change({ stage: event.target.value as CallStage })}
        >
          {Object.entries(STAGE_WORDS).map(([stage, name]) => (
            <option key={stage} value={stage}>
              {name}
            </option>
          ))}
        </SelectField>
        <TextField
          label={say('Their name')}
          value={draft.interviewer ?? ''}
          onChange={(event) => change({ interviewer: event.target.value })}
        />
      </div>
      <Section title={say('What they asked')}>
        {draft.asked.map((asked, at) => (
          <AskedFields
            key={asked.key}
            number={at + 1}
            asked={asked}
            stories={stories}
            onChange={(next) => changeAsked(asked.key, next)}
            onRemove={
              draft.asked.length === 1
                ? null
                : () => change({ asked: draft.asked.filter(({ key }) => key !== asked.key) })
            }
          />
        ))}
        <p>
          <Button
            icon="plus"
            onClick={() => change({ asked: [...draft.asked, { ...NOTHING, key: nextKey(draft.asked) }] })}
          >
            {say('Another question')}
          </Button>
        </p>
      </Section>
      <TextArea
        label={say('Anything else worth keeping')}
        hint={say('Who was there, what they cared about, what comes next')}
        words
        rows={3}
        value={draft.notes}
        onChange={(event) => change({ notes: event.target.value })}
      />
      {error ? (
        <Notice tone="error" title={say('Not kept yet')}>
          {say('{message} What you wrote stays here.', { message: error.message })}
        </Notice>
      ) : null}
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" size="large" busy={isPending} disabled={filled.length === 0}>
          {say('Keep it')}
        </Button>
        <p role="status" className={styles.fine}>
          {data ? (
            <Say
              text="Kept, with {asked, plural, one {# question} other {# questions}}. They are in your bank now. See <link>which of your stories answer them</link> and <link2>what your plan makes of it</link2>."
              values={{
                asked: data.asked.length,
                link: (words) => <Link to="/coverage">{words}</Link>,
                link2: (words) => <Link to="/plan">{words}</Link>,
              }}
            />
          ) : (
            ''
          )}
        </p>
      </div>
    </form>
  );
}

function AskedFields({
  number,
  asked,
  stories,
  onChange,
  onRemove,
}: {
  readonly number: number;
  readonly asked: Asked;
  readonly stories: readonly { readonly id: string; readonly title: string }[];
  readonly onChange: (next: Partial<Asked>) => void;
  readonly onRemove: (() => void) | null;
}) {
  const id = useId();
  const known = useKnownQuestions(asked.text);
  return (
    <Card>
      <fieldset className={styles.fields}>
        <legend>{say('Question {number}', { number })}</legend>
        <TextField
          label={say('As they asked it')}
          hint={say('The bank offers what it knows; your own words are as good')}
          list={id}
          words
          value={asked.text}
          onChange={(event) => onChange({ text: event.target.value })}
        />
        <datalist id={id}>
          {known.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
        <SelectField
          label={say('What you told')}
          value={asked.storyId ?? ''}
          onChange={(event) => onChange({ storyId: event.target.value || null })}
        >
          <option value="">{say('None of my stories')}</option>
          {stories.map((story) => (
            <option key={story.id} value={story.id}>
              {story.title}
            </option>
          ))}
        </SelectField>
        <TextArea
          label={say('What you wish you had said')}
          words
          rows={2}
          value={asked.wish}
          onChange={(event) => onChange({ wish: event.target.value })}
        />
        <RatingField
          legend={say('How it felt')}
          value={asked.felt}
          onChange={(felt) => onChange({ felt: felt as Asked['felt'] })}
        />
        {onRemove === null ? null : (
          <p>
            <Button variant="plain" size="small" icon="cross" onClick={onRemove}>
              {say('Take out question {number}', { number })}
            </Button>
          </p>
        )}
      </fieldset>
    </Card>
  );
}

/** Fewer letters fit too much. */
const LEAST_LETTERS = 4;

/** Questions of the bank that hold the words typed so far. */
function useKnownQuestions(text: string): readonly string[] {
  const wanted = text.trim();
  const { data } = useQuery({
    ...callQueries.questions({ text: wanted, limit: 8 }),
    enabled: wanted.length >= LEAST_LETTERS,
    placeholderData: (before) => before,
  });
  return wanted.length < LEAST_LETTERS
    ? []
    : (data?.questions ?? []).filter(({ slots }) => slots.length === 0).map((question) => question.text);
}

const nextKey = (asked: Draft['asked']): number => Math.max(0, ...asked.map(({ key }) => key)) + 1;

const emptyDraft = (): Draft => ({
  on: today(),
  stage: 'recruiter',
  interviewer: null,
  asked: [{ ...NOTHING, key: 1 }],
  notes: '',
});

function firstDraft(): Draft {
  try {
    return { ...emptyDraft(), ...(JSON.parse(readDraft(DRAFT)) as Partial<Draft>) };
  } catch {
    return emptyDraft();
  }
}

function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
