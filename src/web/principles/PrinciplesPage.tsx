import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { PrinciplesView, QuestionView } from '../../operations/calls/views.ts';
import { callCommands } from '../api/callCommands.ts';
import { callQueries, WHOLE_BANK } from '../api/callQueries.ts';
import { PageFailure } from '../app/Failures.tsx';
import { usePage } from '../app/usePage.ts';
import { Button } from '../design/Button.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import { Icon } from '../design/Icon.tsx';
import { Notice } from '../design/Notice.tsx';
import { Waiting } from '../design/Progress.tsx';
import { Section } from '../design/Section.tsx';
import { withSlots } from '../questions/withSlots.ts';
import { principleCall, principleDrill } from './principleDrill.ts';
import styles from './Principles.module.css';
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';

type Principle = PrinciplesView['principles'][number];

const SHOWN_QUESTIONS = 4;

/** A drill of a principle, or the bank's questions about it. */
interface Wanted {
  readonly name: string;
  readonly questions: readonly QuestionView[] | null;
}

/** What the company stands for: each principle with what it means, what shows it, and what was said of it so far. */
export function PrinciplesPage() {
  usePage(say('What the company stands for'));
  const { data, error, refetch } = useQuery(callQueries.principles());
  const { data: bank, isPending } = useQuery(callQueries.questions(WHOLE_BANK));
  const byId = new Map(bank?.questions.map((question) => [question.id, question]));
  const client = useQueryClient();
  const navigate = useNavigate();
  const drill = useMutation({
    mutationFn: async ({ name, questions }: Wanted) => {
      // The role and the company are those that a call would be planned for.
      const around = await callCommands.plan({ stage: 'hiringManager', count: 1 });
      return callCommands.create(
        questions === null ? principleDrill(name, around) : principleCall(name, around, questions),
      );
    },
    onSuccess(view) {
      client.setQueryData(callQueries.call(view.call.id).queryKey, view);
      void client.invalidateQueries({ queryKey: ['calls', 'list'] });
      void navigate({ to: '/calls/$callId', params: { callId: view.call.id } });
    },
  });
  if (!data || isPending)
    return error ? (
      <PageFailure error={error} retry={() => void refetch()} />
    ) : (
      <Waiting>{say('Reading what the company says of itself…')}</Waiting>
    );
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <Link to="/calls" className={styles.back}>
          {say('Calls')}
        </Link>
        <h1>{say('What the company stands for')}</h1>
        <p className={styles.lead}>
          {say(
            'Know each principle well enough to talk about it without its own words: what it means, a time you lived it, and what it would change in the job.',
          )}
        </p>
        {data.documents.length === 0 ? null : (
          <p className={styles.fine}>
            <Say
              text="From {list}"
              values={{
                list: data.documents.map((path, at) => (
                  <span key={path}>
                    {at > 0 ? ', ' : ''}
                    <Link to="/documents" search={{ path }}>
                      {path}
                    </Link>
                  </span>
                )),
              }}
            />
          </p>
        )}
      </header>
      {drill.error ? (
        <Notice tone="error" title={say('The drill could not be set up')}>
          {drill.error.message}
        </Notice>
      ) : null}
      {data.principles.length === 0 ? (
        <EmptyState title={say('No principles yet')} level={2}>
          <p>
            {say(
              'Paste the company’s values or culture page into a Markdown file of your folder: a heading for each principle, and under it what they say it means.',
            )}
          </p>
          <pre>{'# What we stand for\n\n## Say it early\nWe tell people bad news while they can still act on it.'}</pre>
        </EmptyState>
      ) : (
        data.principles.map((principle) => (
          <OnePrinciple
            key={principle.name}
            principle={principle}
            questions={principle.questions.flatMap((id) => byId.get(id) ?? []).slice(0, SHOWN_QUESTIONS)}
            busy={drill.isPending && drill.variables.name === principle.name}
            onBegin={(questions) => {
              if (!drill.isPending) drill.mutate({ name: principle.name, questions });
            }}
          />
        ))
      )}
    </article>
  );
}

function OnePrinciple({
  principle: { name, meaning, stories, answersNaming },
  questions,
  busy,
  onBegin,
}: {
  readonly principle: Principle;
  /** The first few that ask for it. */
  readonly questions: readonly QuestionView[];
  readonly busy: boolean;
  /** Null begins the drill. */
  readonly onBegin: (questions: readonly QuestionView[] | null) => void;
}) {
  const bare = answersNaming.filter(({ withExample }) => !withExample);
  return (
    <Section
      title={name}
      className={styles.principle}
      aside={
        <Button icon="microphone" busy={busy} onClick={() => onBegin(null)}>
          <Say text="Practise it{span}" values={{ span: <span className="visually-hidden">: {name}</span> }} />
        </Button>
      }
    >
      {meaning === '' ? null : <p className={styles.meaning}>{meaning}</p>}
      <dl className={styles.facts}>
        <div>
          <dt>{say('Stories that show it')}</dt>
          <dd>
            {stories.length === 0 ? (
              <span className={styles.gap}>
                <Icon name="ring" /> {say('None yet')}
              </span>
            ) : (
              <ul>
                {stories.map((story) => (
                  <li key={story.id}>
                    <Link to="/stories/$storyId" params={{ storyId: story.id }}>
                      {story.title}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
        {questions.length === 0 ? null : (
          <div>
            <dt>{say('Questions that ask for it')}</dt>
            <dd>
              <ul>
                {questions.map(({ id, text }) => (
                  <li key={id}>{withSlots(text.replaceAll('{principle}', name))}</li>
                ))}
              </ul>
              <Button variant="plain" size="small" className={styles.more} onClick={() => onBegin(questions)}>
                <Say
                  text="Be asked these<span> about {name}</span>"
                  values={{ span: (words) => <span className="visually-hidden">{words}</span>, name }}
                />
              </Button>
            </dd>
          </div>
        )}
        {answersNaming.length === 0 ? null : (
          <div>
            <dt>{say('Your answers that name it')}</dt>
            <dd>
              {bare.length === 0 ? null : (
                <p className={styles.gap}>
                  <Icon name="warning" />{' '}
                  {say(
                    '{bare, plural, one {# answer names it and tells} other {# answers name it and tell}} no example',
                    { bare: bare.length },
                  )}
                </p>
              )}
              <ul>
                {answersNaming.map(({ callId, answerId, words, withExample }) => (
                  <li key={answerId}>
                    <Link to="/calls/$callId" params={{ callId }}>
                      “{words}”
                    </Link>
                    <span className={styles.fine}>
                      {withExample ? say(', with an example') : say(', without an example')}
                    </span>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </Section>
  );
}
