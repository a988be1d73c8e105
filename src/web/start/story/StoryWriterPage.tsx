import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { type StoryAnswers, writeStory } from '../../../documents/writeStory.ts';
import { queries } from '../../api/queries.ts';
import { usePage } from '../../app/usePage.ts';
import { Button } from '../../design/Button.tsx';
import { startApi } from '../startApi.ts';
import { dropAnswers, hasAnswers, keepAnswers, NO_ANSWERS, readAnswers } from './answersDraft.ts';
import { FinishScreen } from './FinishScreen.tsx';
import { QuestionScreen } from './QuestionScreen.tsx';
import { StoryPreview } from './StoryPreview.tsx';
import { STORY_QUESTIONS } from './storyQuestions.ts';
import styles from './Writer.module.css';
import { say } from '../../../words/say.ts';
import { Say } from '../../words/Say.tsx';

const LAST = 'look';

/** Questions that draw a story out of memory, one a screen. Every answer is kept as it is typed. */
export function StoryWriterPage() {
  const { q: name } = useSearch({ from: '/start/story' });
  const navigate = useNavigate();
  const client = useQueryClient();
  const { data: workspace } = useQuery(queries.workspace());
  const [answers, setAnswers] = useState(readAnswers);
  const step =
    name === LAST
      ? STORY_QUESTIONS.length
      : Math.max(
          0,
          STORY_QUESTIONS.findIndex((one) => one.name === name),
        );
  const question = STORY_QUESTIONS[step];
  usePage(
    question
      ? say('{title} Question {value} of {all}', {
          title: question.title,
          value: step + 1,
          all: STORY_QUESTIONS.length,
        })
      : say('Here is your story'),
  );
  const save = useMutation({
    mutationFn: (into: string | null) => startApi.saveStory(answers, into),
    onSuccess: ({ path, storyId }) => {
      dropAnswers();
      void client.invalidateQueries();
      if (storyId) void navigate({ to: '/stories/$storyId', params: { storyId } });
      else void navigate({ to: '/documents', search: { path } });
    },
  });
  const answer = (change: Partial<StoryAnswers>) => {
    const next = { ...answers, ...change };
    setAnswers(next);
    keepAnswers(next);
  };
  const goTo = (at: number) => void navigate({ to: '/start/story', search: { q: STORY_QUESTIONS[at]?.name ?? LAST } });
  const markdown = writeStory(answers);
  const stories = workspace?.stories ?? [];
  const guidePaths = new Set(workspace?.documents.filter(({ kind }) => kind === 'guide').map(({ path }) => path));
  return (
    <div className={styles.writer}>
      <div className={styles.progress}>
        <p>
          {question
            ? say('Question {value} of {all}', { value: step + 1, all: STORY_QUESTIONS.length })
            : say('All questions asked')}
        </p>
        <progress
          aria-label={say('How far you are')}
          max={STORY_QUESTIONS.length}
          value={step}
          className={styles.bar}
        />
        <p className={styles.kept}>
          <Say
            text="Kept in this browser as you type. {answers}<link>Other ways to begin</link>"
            values={{
              answers:
                hasAnswers(answers) && step === 0 ? (
                  <Button
                    variant="plain"
                    size="small"
                    onClick={() => {
                      dropAnswers();
                      setAnswers(NO_ANSWERS);
                    }}
                  >
                    {say('Begin anew')}
                  </Button>
                ) : null,
              link: (words) => <Link to="/start">{words}</Link>,
            }}
          />
        </p>
      </div>
      {question ? (
        <div className={styles.columns}>
          <QuestionScreen
            key={question.name}
            question={question}
            answers={answers}
            values={[...new Set(stories.flatMap((story) => story.values))].slice(0, 10)}
            onAnswer={answer}
            onNext={() => goTo(step + 1)}
            onBack={step === 0 ? null : () => goTo(step - 1)}
          />
          <aside className={styles.soFar} aria-label={say('Your story so far')}>
            {hasAnswers(answers) ? (
              <StoryPreview markdown={markdown} />
            ) : (
              <p className={styles.help}>
                {say('Your story grows here while you answer. Any question can be left out.')}
              </p>
            )}
          </aside>
        </div>
      ) : (
        <FinishScreen
          answers={answers}
          markdown={markdown}
          guides={workspace?.documents.filter(({ path }) => guidePaths.has(path)) ?? []}
          busy={save.isPending}
          trouble={save.error?.message ?? null}
          onSave={(into) => save.mutate(into)}
          onBack={() => goTo(STORY_QUESTIONS.length - 1)}
        />
      )}
    </div>
  );
}
