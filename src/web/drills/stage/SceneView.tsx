import type { DrillRunView } from '../../../operations/drills/views.ts';
import type { Story } from '../../../stories/model.ts';
import type { Cue } from '../../../takes/model.ts';
import { cueContent } from '../../rehearse/cueContent.ts';
import { CueText } from '../../rehearse/CueText.tsx';
import { lastSentences } from './lastSentences.ts';
import { questionOf, type Scene } from './scene.ts';
import { countWords } from './sceneWords.ts';
import styles from './Stage.module.css';
import { StoryChoices } from './StoryChoices.tsx';
import { say } from '../../../words/say.ts';
import { Say } from '../../words/Say.tsx';

export interface SceneViewProps {
  readonly scene: Scene;
  readonly stories: DrillRunView['stories'];
  /** The story to tell; null in drills about questions. */
  readonly story: Story | null;
  /** The story whose end comes first, in a transition. */
  readonly from: Story | null;
  readonly cue: Cue;
  readonly onChoose: (storyId: string | null) => void;
}

/** What stands in the middle of the stage in each step: a name, a question, a cue, and nothing else. */
export function SceneView({ scene, stories, story, from, cue, onChoose }: SceneViewProps) {
  const { setup, step } = scene;
  const question = questionOf(scene)?.text ?? null;
  switch (setup.drill) {
    case 'hook':
      return step === 'waiting' ? (
        <p className={styles.hint}>{say('A story’s name is about to appear. Say its hook at once.')}</p>
      ) : (
        <p className={styles.name}>{story?.title}</p>
      );
    case 'whichStory':
      return (
        <>
          <p className={styles.soft}>{countWords(scene)}</p>
          <p className={styles.question} data-past={step === 'saying'}>
            {question}
          </p>
          {step === 'choosing' ? (
            <StoryChoices stories={stories} onChoose={onChoose} />
          ) : (
            <>
              <p className={styles.name}>{stories.find(({ id }) => id === scene.chosen)?.title}</p>
              <p className={styles.hint}>{say('Say its hook.')}</p>
            </>
          )}
        </>
      );
    case 'transition':
      if (step === 'first' && from !== null)
        return (
          <>
            <p className={styles.soft}>{say('The end of {title}', { title: from.title })}</p>
            <div className={styles.ending}>
              {lastSentences(from).map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </div>
            <p className={styles.next}>
              <Say text="Then {b}" values={{ b: <b>{story?.title}</b> }} />
            </p>
          </>
        );
      return (
        <>
          {question === null ? null : <p className={styles.question}>{question}</p>}
          <p className={question === null ? styles.name : styles.next}>
            {question === null ? story?.title : <b>{story?.title}</b>}
          </p>
        </>
      );
    case 'curveball':
      return <p className={styles.question}>{question}</p>;
    case 'blank':
      if (step === 'blank')
        return (
          <div className={styles.blank}>
            <span className={styles.blankSign} aria-hidden="true" />
            <p>{say('Blank')}</p>
          </div>
        );
      return story && <CueText content={cueContent(story, cue)} />;
    case 'interruption':
      if (step === 'cut') return <p className={styles.question}>{setup.question}</p>;
      return story && <CueText content={cueContent(story, cue)} />;
    case 'squeeze':
      return story && <CueText content={cueContent(story, cue)} />;
  }
}
