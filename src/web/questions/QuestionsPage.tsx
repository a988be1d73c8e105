import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import type { QuestionView } from '../../operations/calls/views.ts';
import { COMPETENCIES } from '../../sessions/bank/competencies.ts';
import { QUESTION_KINDS } from '../../sessions/bank/model.ts';
import type { CallStage, QuestionMark } from '../../sessions/call/model.ts';
import { callQueries, type QuestionSearch } from '../api/callQueries.ts';
import { PageFailure } from '../app/Failures.tsx';
import { usePage } from '../app/usePage.ts';
import { KIND_WORDS, MARK_WORDS, STAGE_WORDS } from '../calls/callWords.ts';
import { Button } from '../design/Button.tsx';
import { SelectField, TextField } from '../design/Field.tsx';
import { Waiting } from '../design/Progress.tsx';
import { OwnQuestionForm } from './OwnQuestionForm.tsx';
import { QuestionRow } from './QuestionRow.tsx';
import styles from './Questions.module.css';
import { say } from '../../words/say.ts';

const SHOWN = 40;
/** All that the server gives at once: marks are looked for among them here. */
const ALL = 2000;

/** What is looked for among those that came. */
type Known = '' | 'asked' | 'unasked' | 'weak' | QuestionMark['mark'];

const KNOWN_WORDS: Readonly<Record<Exclude<Known, ''>, string>> = {
  asked: say('Asked before'),
  unasked: say('Never asked'),
  weak: say('Answered weakly last time'),
  ...MARK_WORDS,
};

/** The bank: what may be asked, with one's own, what was met, and how it went. */
export function QuestionsPage() {
  usePage(say('Question bank'));
  const navigate = useNavigate();
  const { find = '' } = useSearch({ from: '/questions' });
  const [text, setText] = useState(find);
  const [stage, setStage] = useState<CallStage | ''>('');
  const [kind, setKind] = useState('');
  const [competency, setCompetency] = useState('');
  const [known, setKnown] = useState<Known>('');
  const [shown, setShown] = useState(SHOWN);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [adds, setAdds] = useState(false);
  const wanted = useDeferredValue(text.trim());
  const search: QuestionSearch = {
    ...(wanted !== '' && { text: wanted }),
    ...(stage !== '' && { stage }),
    ...(kind !== '' && { kind }),
    ...(competency !== '' && { competency }),
    limit: known === '' ? shown : ALL,
  };
  const query = useQuery({ ...callQueries.questions(search), placeholderData: keepPreviousData });
  if (!query.data) {
    if (query.isError) return <PageFailure error={query.error} retry={() => void query.refetch()} />;
    return <Waiting>{say('Opening the question bank…')}</Waiting>;
  }
  const fitting = known === '' ? query.data.questions : query.data.questions.filter((one) => isKnown(one, known));
  const total = known === '' ? query.data.total : fitting.length;
  const listed = fitting.slice(0, shown);
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <Link to="/calls" className={styles.back}>
          {say('Calls')}
        </Link>
        <h1>{say('Question bank')}</h1>
        <p className={styles.lead}>
          {say(
            'Questions in our words, and yours: those you wrote, met in real interviews, or have in your documents.',
          )}
        </p>
      </header>
      <search className={styles.search}>
        <TextField
          label={say('Words in it')}
          type="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <SelectField
          label={say('Who asks')}
          value={stage}
          onChange={(event) => setStage(event.target.value as CallStage | '')}
        >
          <option value="">{say('Anybody')}</option>
          {Object.entries(STAGE_WORDS).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField label={say('Kind')} value={kind} onChange={(event) => setKind(event.target.value)}>
          <option value="">{say('Every kind')}</option>
          {QUESTION_KINDS.map((value) => (
            <option key={value} value={value}>
              {KIND_WORDS[value]}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={say('What it looks for')}
          value={competency}
          onChange={(event) => setCompetency(event.target.value)}
        >
          <option value="">{say('Anything')}</option>
          {COMPETENCIES.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={say('How you know it')}
          value={known}
          onChange={(event) => setKnown(event.target.value as Known)}
        >
          <option value="">{say('Either way')}</option>
          {Object.entries(KNOWN_WORDS).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </SelectField>
      </search>
      <div className={styles.count}>
        <p role="status">{say('{total, plural, one {# question} other {# questions}}', { total })}</p>
        {adds ? null : (
          <Button variant="plain" icon="plus" onClick={() => setAdds(true)}>
            {say('Add your own')}
          </Button>
        )}
      </div>
      {adds ? <OwnQuestionForm onDone={() => setAdds(false)} /> : null}
      <ul className={styles.list}>
        {listed.map((question) => (
          <QuestionRow
            key={question.id}
            question={question}
            stage={stage === '' ? (question.stages[0] ?? 'recruiter') : stage}
            chosen={chosen.includes(question.id)}
            onChosen={(wants) =>
              setChosen((before) =>
                wants ? [...before, question.id] : before.filter((other) => other !== question.id),
              )
            }
          />
        ))}
      </ul>
      {listed.length < total ? (
        <p>
          <Button busy={query.isFetching} onClick={() => setShown((before) => before + SHOWN)}>
            {say('Show more')}
          </Button>
        </p>
      ) : null}
      {chosen.length === 0 ? null : (
        <div className={styles.bar} role="region" aria-label={say('Chosen questions')}>
          <p role="status">
            {say('{chosen, plural, one {# question} other {# questions}} chosen', { chosen: chosen.length })}
          </p>
          <Button variant="plain" onClick={() => setChosen([])}>
            {say('Choose none')}
          </Button>
          <Button
            variant="primary"
            icon="microphone"
            onClick={() =>
              void navigate({
                to: '/calls/plan',
                search: { questions: chosen, ...(stage !== '' && { stage }) },
              })
            }
          >
            {say('Be asked these')}
          </Button>
        </div>
      )}
    </article>
  );
}

function isKnown({ askedOn, lastStrength, marks }: QuestionView, known: Known): boolean {
  if (known === 'asked') return askedOn.length > 0;
  if (known === 'unasked') return askedOn.length === 0;
  if (known === 'weak') return lastStrength === 'weak';
  return known === '' || marks.some(({ mark }) => mark === known);
}
