import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Debrief } from '../../sessions/call/model.ts';
import { callCommands } from '../api/callCommands.ts';
import { callQueries } from '../api/callQueries.ts';
import { queries } from '../api/queries.ts';
import { PageFailure } from '../app/Failures.tsx';
import { usePage } from '../app/usePage.ts';
import { STAGE_WORDS } from '../calls/callWords.ts';
import { ratingWords } from '../calls/review/RatingField.tsx';
import { Button } from '../design/Button.tsx';
import { formatDate } from '../design/format.ts';
import { Notice } from '../design/Notice.tsx';
import { Waiting } from '../design/Progress.tsx';
import { Section } from '../design/Section.tsx';
import styles from './Debrief.module.css';
import { DebriefForm } from './DebriefForm.tsx';
import { midSentence } from '../words/midSentence.ts';
import { say } from '../../words/say.ts';

/** After the real interview: what was asked and how it went, so that practice knows it. */
export function DebriefPage() {
  usePage(say('After the interview'));
  const { data, error, refetch } = useQuery(callQueries.debriefs());
  const { data: workspace } = useQuery(queries.workspace());
  if (!data)
    return error ? <PageFailure error={error} retry={() => void refetch()} /> : <Waiting>{say('Opening…')}</Waiting>;
  const stories = workspace?.stories ?? [];
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <Link to="/calls" className={styles.back}>
          {say('Calls')}
        </Link>
        <h1>{say('After the interview')}</h1>
        <p className={styles.lead}>
          {say(
            'Write down what they really asked while you remember it. Your next practice asks it first, and knows which story you told.',
          )}
        </p>
      </header>
      <DebriefForm stories={stories} />
      {data.debriefs.length === 0 ? null : (
        <Section title={say('Interviews you wrote down')}>
          <ul className={styles.list}>
            {data.debriefs.map((debrief) => (
              <DebriefRow
                key={debrief.id}
                debrief={debrief}
                titleOf={(id) => stories.find((story) => story.id === id)?.title ?? say('a story that is gone')}
              />
            ))}
          </ul>
        </Section>
      )}
    </article>
  );
}

function DebriefRow({
  debrief,
  titleOf,
}: {
  readonly debrief: Debrief;
  readonly titleOf: (storyId: string) => string;
}) {
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => callCommands.removeDebrief(debrief.id),
    onSuccess: () =>
      Promise.all(
        ['debriefs', 'questions', 'plan', 'today', 'coverage'].map((name) =>
          client.invalidateQueries({ queryKey: [name] }),
        ),
      ),
  });
  const { on, stage, interviewer, asked, notes } = debrief;
  return (
    <li className={styles.item}>
      <div className={styles.itemHead}>
        <h3>
          {formatDate(on)}, {midSentence(STAGE_WORDS[stage])}
          {interviewer === null ? '' : `: ${interviewer}`}
        </h3>
        <div className={styles.buttons}>
          {asking ? (
            <>
              <Button size="small" onClick={() => setAsking(false)}>
                {say('Keep it')}
              </Button>
              <Button size="small" variant="danger" busy={isPending} onClick={() => mutate()}>
                {say('Remove it for good')}
              </Button>
            </>
          ) : (
            <Button
              size="small"
              variant="plain"
              icon="bin"
              aria-label={say('Remove {on}', { on: formatDate(on) })}
              onClick={() => setAsking(true)}
            >
              {say('Remove')}
            </Button>
          )}
        </div>
      </div>
      {error ? <Notice tone="error">{error.message}</Notice> : null}
      <details className={styles.details}>
        <summary>{say('{asked, plural, one {# question} other {# questions}}', { asked: asked.length })}</summary>
        <ul className={styles.asked}>
          {asked.map(({ text, storyId, wish, felt }, at) => (
            // Nothing names a question of a real interview but its place.
            <li key={at}>
              <p className={styles.words}>{text}</p>
              <p className={styles.fine}>
                {[
                  storyId === null ? say('No story told') : say('You told {storyId}', { storyId: titleOf(storyId) }),
                  felt === null ? '' : say('felt {felt}', { felt: ratingWords(felt) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {wish === '' ? null : <p className={styles.fine}>{say('You wish you had said: {wish}', { wish })}</p>}
            </li>
          ))}
        </ul>
        {notes === '' ? null : <p className={styles.notes}>{notes}</p>}
      </details>
    </li>
  );
}
