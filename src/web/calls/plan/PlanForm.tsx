import { useState } from 'react';
import type { AnswerLimits, CallPlan, CallStage, Interviewer, Manner } from '../../../sessions/call/model.ts';
import { SelectField, TextField } from '../../design/Field.tsx';
import { MANNER_WORDS, MINUTES_A_QUESTION, STAGE_WORDS } from '../callWords.ts';
import styles from './Plan.module.css';
import { say } from '../../../words/say.ts';

const COUNTS = [3, 4, 5, 6, 8, 10, 12] as const;
/** What answers are mostly asked to keep to. */
const SENTENCES: readonly (readonly [string, AnswerLimits['sentences']])[] = [
  [say('as many as it takes'), null],
  ['1–2', { min: 1, max: 2 }],
  ['2–3', { min: 2, max: 3 }],
  ['3–5', { min: 3, max: 5 }],
  ['5–8', { min: 5, max: 8 }],
];
const SECONDS: readonly (readonly [string, AnswerLimits['seconds']])[] = [
  [say('as long as it takes'), null],
  [say('up to 30 seconds'), { min: 0, max: 30 }],
  ['30–60 seconds', { min: 30, max: 60 }],
  ['60–90 seconds', { min: 60, max: 90 }],
  [say('up to 2 minutes'), { min: 0, max: 120 }],
];

/** Stage, role, company, the interviewer, and what answers should keep to. */
export function PlanForm({
  plan,
  count,
  onCount,
  onChange,
  onInterviewer,
}: {
  readonly plan: CallPlan;
  /** Null where the list is the person's or a document's. */
  readonly count: number | null;
  readonly onCount: (count: number) => void;
  /** `needsQuestions` where other questions would be chosen for it. */
  readonly onChange: (plan: CallPlan, needsQuestions: boolean) => void;
  readonly onInterviewer: (interviewer: Interviewer) => void;
}) {
  const { interviewer, limits } = plan;
  const isOwn = plan.document === null;
  return (
    <div className={styles.form}>
      <SelectField
        label={say('Who leads it')}
        value={plan.stage}
        onChange={(event) => onChange({ ...plan, stage: event.target.value as CallStage }, true)}
      >
        {options(STAGE_WORDS)}
      </SelectField>
      {count === null ? null : (
        <SelectField label={say('Length')} value={count} onChange={(event) => onCount(Number(event.target.value))}>
          {COUNTS.map((one) => (
            <option key={one} value={one}>
              {say('{one} questions, about {number} minutes', { one, number: Math.round(one * MINUTES_A_QUESTION) })}
            </option>
          ))}
        </SelectField>
      )}
      <LateField
        label={say('Company')}
        value={plan.company ?? ''}
        onLeave={(company) => onChange({ ...plan, company: company || null }, isOwn)}
      />
      <LateField
        label={say('Role')}
        value={plan.role ?? ''}
        onLeave={(role) => onChange({ ...plan, role: role || null }, isOwn)}
      />
      <fieldset className={styles.group}>
        <legend>{say('The interviewer')}</legend>
        <LateField
          label={say('Name')}
          value={interviewer.name}
          onLeave={(name) => onInterviewer({ ...interviewer, name: name || say('Your interviewer') })}
        />
        <LateField
          label={say('Title')}
          value={interviewer.title ?? ''}
          onLeave={(title) => onInterviewer({ ...interviewer, title: title || null })}
        />
        <SelectField
          label={say('Manner')}
          hint={MANNER_WORDS[interviewer.manner].about}
          value={interviewer.manner}
          onChange={(event) => onInterviewer({ ...interviewer, manner: event.target.value as Manner })}
        >
          {Object.entries(MANNER_WORDS).map(([manner, { name }]) => (
            <option key={manner} value={manner}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={say('How fast they speak')}
          value={String(interviewer.pace)}
          onChange={(event) => onInterviewer({ ...interviewer, pace: Number(event.target.value) })}
        >
          {[
            [0.8, say('Slowly')],
            [1, say('As usual')],
            [1.15, say('Quickly')],
            [1.3, say('Very quickly')],
          ].map(([pace, words]) => (
            <option key={pace} value={pace}>
              {words}
            </option>
          ))}
        </SelectField>
      </fieldset>
      {isOwn ? (
        <fieldset className={styles.group}>
          <legend>{say('Each answer')}</legend>
          <SelectField
            label={say('Sentences')}
            value={indexOf(SENTENCES, limits.sentences)}
            onChange={(event) =>
              onChange({ ...plan, limits: { ...limits, sentences: SENTENCES[Number(event.target.value)]![1] } }, false)
            }
          >
            {choices(SENTENCES)}
          </SelectField>
          <SelectField
            label={say('Time')}
            value={indexOf(SECONDS, limits.seconds)}
            onChange={(event) =>
              onChange({ ...plan, limits: { ...limits, seconds: SECONDS[Number(event.target.value)]![1] } }, false)
            }
          >
            {choices(SECONDS)}
          </SelectField>
        </fieldset>
      ) : plan.instructions === '' ? null : (
        <div className={styles.group}>
          <p className={styles.label}>{say('How to answer, as the document says')}</p>
          <p className={styles.instructions}>{plan.instructions}</p>
        </div>
      )}
      {isOwn ? (
        <LateField
          label={say('Name of the call')}
          value={plan.title}
          onLeave={(title) => onChange({ ...plan, title: title || plan.title }, false)}
        />
      ) : null}
    </div>
  );
}

/** A field that counts when it is left, or at Enter: each letter would ask for new questions. */
function LateField({
  label,
  value,
  onLeave,
}: {
  readonly label: string;
  readonly value: string;
  readonly onLeave: (value: string) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const leave = (): void => {
    if (typed !== null && typed.trim() !== value) onLeave(typed.trim());
    setTyped(null);
  };
  return (
    <TextField
      label={label}
      value={typed ?? value}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter') leave();
      }}
    />
  );
}

const options = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, name]) => (
    <option key={value} value={value}>
      {name}
    </option>
  ));

const choices = (all: readonly (readonly [string, unknown])[]) =>
  all.map(([words], at) => (
    <option key={words} value={at}>
      {words}
    </option>
  ));

/** The choice that says the same; the first where none does. */
function indexOf(
  all: readonly (readonly [string, AnswerLimits['sentences']])[],
  wanted: AnswerLimits['sentences'],
): number {
  return Math.max(
    0,
    all.findIndex(([, span]) => span?.min === wanted?.min && span?.max === wanted?.max),
  );
}
