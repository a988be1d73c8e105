import { Link } from '@tanstack/react-router';
import type { PlanView } from '../../operations/plan/views.ts';
import { Section } from '../design/Section.tsx';
import { ReadinessBars } from './ReadinessBars.tsx';
import { isKnown, percent, readyFor } from './readinessWords.ts';
import styles from './StoryReadinessList.module.css';
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';
import { told } from '../../words/sayMessage.ts';

/** How each story stands, in its parts, and what would raise it most; the weakest first. */
export function StoryReadinessList({ view: { stories, readiness, interviews } }: { readonly view: PlanView }) {
  const next = interviews.find(({ over }) => !over);
  return (
    <Section
      id="readiness"
      title={readyFor(next?.dayName ?? null)}
      aside={isKnown(readiness) ? <span className={styles.overall}>{percent(readiness.share)}</span> : null}
    >
      <p className={styles.soft}>
        {isKnown(readiness)
          ? say(
              'The mean of your stories, each weighed from five parts: the longer the bar, the more it counts. What is not known yet counts as nothing, so the number grows as you practise. It orders what to do next and is no promise.',
            )
          : say('Nothing is known yet. Tell a story once, and its parts begin to fill.')}
      </p>
      <ul className={styles.list}>
        {stories
          .toSorted((a, b) => a.share - b.share)
          .map((story) => (
            <li key={story.storyId} className={styles.story}>
              <div className={styles.head}>
                <h3>
                  <Link to="/stories/$storyId" params={{ storyId: story.storyId }}>
                    {story.title}
                  </Link>
                </h3>
                <span className={styles.share}>{isKnown(story) ? percent(story.share) : say('not told yet')}</span>
              </div>
              <p className={styles.next}>{told(story, 'next')}</p>
              {isKnown(story) ? (
                <details className={styles.details}>
                  <summary>
                    <Say
                      text="Its parts<span> of {title}</span>"
                      values={{ span: (words) => <span className="visually-hidden">{words}</span>, title: story.title }}
                    />
                  </summary>
                  <ReadinessBars readiness={story} words />
                </details>
              ) : null}
            </li>
          ))}
      </ul>
    </Section>
  );
}
