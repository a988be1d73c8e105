import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { DrillRunView } from '../../../operations/drills/views.ts';
import { storyOfSetup } from '../../../drills/storyOfSetup.ts';
import { useNow } from '../../app/useNow.ts';
import { useShortcuts } from '../../app/useShortcuts.ts';
import type { WantedDrill } from '../../api/commands.ts';
import { Button } from '../../design/Button.tsx';
import { ButtonLink } from '../../design/ButtonLink.tsx';
import { Kbd } from '../../design/Kbd.tsx';
import { Notice } from '../../design/Notice.tsx';
import { Section } from '../../design/Section.tsx';
import { When } from '../../design/When.tsx';
import { RunHistory } from '../history/RunHistory.tsx';
import { aboutRun } from '../measureWords.ts';
import { OutcomeChip } from '../OutcomeChip.tsx';
import { useBeginDrill } from '../useBeginDrill.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { KeptList } from './KeptList.tsx';
import { MeasureList } from './MeasureList.tsx';
import styles from './Review.module.css';
import { RemarkList } from './RemarkList.tsx';
import { RunWords } from './RunWords.tsx';
import { say } from '../../../words/say.ts';
import { Say } from '../../words/Say.tsx';

/** What a run came to: its figures, what to try next, the words, and one key to do it again. */
export function DrillReview({ view, title }: { readonly view: DrillRunView; readonly title: string }) {
  const { run, stories, earlier, take } = view;
  const { setup, drill, review } = run;
  const navigate = useNavigate();
  const now = useNow();
  const { begin, busy, problem } = useBeginDrill();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const titleOf = (storyId: string): string =>
    stories.find(({ id }) => id === storyId)?.title ?? say('a story that is gone');

  const storyId = storyOfSetup(setup);
  const again = (): void => begin(drill, againWith(view));
  const next = (): void => begin(drill, { exclude: exclusionOf(view) });
  const done = (): void => void navigate({ to: '/drills/$name', params: { name: drill } });
  useShortcuts({ a: again, n: next, Escape: done, ...(take && { t: () => void openTake() }) });
  const openTake = () => (take ? navigate({ to: '/takes/$takeId', params: { takeId: take.take.id } }) : undefined);
  const about = aboutRun(setup, titleOf);

  return (
    <article className={styles.review}>
      <header className={styles.head}>
        <Button variant="plain" size="small" icon="arrowLeft" aria-keyshortcuts="Escape" onClick={done}>
          {title} <Kbd>Esc</Kbd>
        </Button>
        <h1 ref={heading} tabIndex={-1}>
          {about === '' ? title : about}
        </h1>
        <p className={styles.about}>
          <span>
            {title}, <When at={run.startedAt} now={now} />
          </span>
          {review?.outcome ? <OutcomeChip outcome={review.outcome} /> : null}
        </p>
      </header>
      {problem === null ? null : (
        <Notice tone="error" title={say('The next one could not be set up')}>
          {problem}
        </Notice>
      )}
      {review === null ? null : (
        <>
          <MeasureList measures={review.measures} />
          <RemarkList remarks={review.remarks} />
        </>
      )}
      <div className={styles.buttons}>
        <Button variant="primary" size="large" icon="retry" busy={busy !== null} aria-keyshortcuts="a" onClick={again}>
          {againWords(drill)} <Kbd>A</Kbd>
        </Button>
        {storyId === null ? null : (
          <Button size="large" busy={busy !== null} aria-keyshortcuts="n" onClick={next}>
            <Say text="Another story {kbd}" values={{ kbd: <Kbd>N</Kbd> }} />
          </Button>
        )}
      </div>
      {review?.choices ? <ChoiceList choices={review.choices} titleOf={titleOf} /> : null}
      {review?.kept && review.kept.length > 0 ? <KeptList kept={review.kept} /> : null}
      {take === null ? (
        <p className={styles.soft}>{say('Nothing was recorded or typed in this run.')}</p>
      ) : (
        <Section
          title={say('What you said')}
          small
          aside={
            <ButtonLink
              variant="plain"
              size="small"
              to="/takes/$takeId"
              params={{ takeId: take.take.id }}
              aria-keyshortcuts="t"
            >
              <Say text="Open the take {kbd}" values={{ kbd: <Kbd>T</Kbd> }} />
            </ButtonLink>
          }
        >
          <RunWords view={take} shown={drill !== 'whichStory'} />
        </Section>
      )}
      {earlier.length > 0 ? (
        <Section title={say('Over time')} small>
          <RunHistory runs={[run, ...earlier]} titleOf={titleOf} />
        </Section>
      ) : null}
      {storyId === null ? null : (
        <p>
          <Link to="/stories/$storyId" params={{ storyId }}>
            {say('Open {storyId}', { storyId: titleOf(storyId) })}
          </Link>
        </p>
      )}
    </article>
  );
}

/** The same once more: the same story and time, or new questions. */
function againWith({ run: { setup } }: DrillRunView): WantedDrill {
  const storyId = storyOfSetup(setup);
  if (storyId === null) return { exclude: questionsOf(setup) };
  return { storyId, ...(setup.drill === 'squeeze' && { seconds: setup.seconds }) };
}

const exclusionOf = ({ run: { setup } }: DrillRunView): readonly string[] => {
  const storyId = storyOfSetup(setup);
  return storyId === null ? questionsOf(setup) : [storyId];
};

function questionsOf(setup: DrillRunView['run']['setup']): readonly string[] {
  if (setup.drill === 'whichStory') return setup.questions.map(({ id }) => id);
  return setup.drill === 'curveball' ? [setup.question.id] : [];
}

function againWords(drill: DrillRunView['run']['drill']): string {
  if (drill === 'whichStory') return say('Ten more');
  return drill === 'curveball' ? say('Another question') : say('Again');
}
