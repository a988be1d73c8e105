import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { CallWanted } from '../../../operations/calls/planning.ts';
import { instructionsFor, openEnds } from '../../../sessions/call/limits.ts';
import type { CallPlan } from '../../../sessions/call/model.ts';
import { callCommands } from '../../api/callCommands.ts';
import { callQueries } from '../../api/callQueries.ts';
import { usePage } from '../../app/usePage.ts';
import { useShortcuts } from '../../app/useShortcuts.ts';
import { Button } from '../../design/Button.tsx';
import { Kbd } from '../../design/Kbd.tsx';
import { Notice } from '../../design/Notice.tsx';
import { Waiting } from '../../design/Progress.tsx';
import { Section } from '../../design/Section.tsx';
import { counts, MINUTES_A_QUESTION } from '../callWords.ts';
import styles from './Plan.module.css';
import { PlanForm } from './PlanForm.tsx';
import { QuestionRows } from './QuestionRows.tsx';
import { withInterviewer } from './withInterviewer.ts';
import { say } from '../../../words/say.ts';
import { Say } from '../../words/Say.tsx';

const USUAL_COUNT = 6;

/** A call before it is held: who asks, how answers should be, and which questions come, each with why. */
export function PlanPage() {
  usePage(say('Plan a call'));
  const { document, questions: only, stage: wantedStage } = useSearch({ from: '/calls/plan' });
  const client = useQueryClient();
  const navigate = useNavigate();
  const [plan, setPlan] = useState<CallPlan | null>(null);
  const [count, setCount] = useState(USUAL_COUNT);
  /** The list is as the person made it: it is only chosen anew when they ask. */
  const [isOwnList, setIsOwnList] = useState(only !== undefined || document !== undefined);

  const choose = useMutation({ mutationFn: (wanted: CallWanted) => callCommands.plan(wanted), onSuccess: setPlan });
  const first = useRef(false);
  useEffect(() => {
    if (first.current) return;
    first.current = true;
    choose.mutate({
      stage: wantedStage ?? 'recruiter',
      ...(document !== undefined && { document }),
      ...(only !== undefined && { only }),
      ...(document === undefined && only === undefined && { count }),
    });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once; later choices are asked for
  }, []);

  const start = useMutation({
    mutationFn: (ready: CallPlan) => callCommands.create(withInstructions(ready)),
    onSuccess(view) {
      client.setQueryData(callQueries.call(view.call.id).queryKey, view);
      void client.invalidateQueries({ queryKey: ['calls', 'list'] });
      void navigate({ to: '/calls/$callId', params: { callId: view.call.id } });
    },
  });
  const begin = (): void => {
    if (plan && asked > 0 && !start.isPending && !choose.isPending) start.mutate(plan);
  };
  useShortcuts({ ' ': begin }, plan !== null);

  if (plan === null)
    return choose.isError ? (
      <div className={styles.page}>
        <h1>{say('Plan a call')}</h1>
        <Notice
          tone="error"
          title={say('No call could be planned')}
          actions={
            <Button onClick={() => choose.variables && choose.mutate(choose.variables)}>{say('Try again')}</Button>
          }
        >
          {choose.error.message}
        </Notice>
        <p>
          <Link to="/calls">{say('Back to your calls')}</Link>
        </p>
      </div>
    ) : (
      <Waiting>{say('Choosing questions that fit you…')}</Waiting>
    );

  const asked = plan.questions.filter(counts).length;
  /** Chooses anew, keeping what the person set. */
  const chooseAnew = (next: CallPlan, number: number): void => {
    setIsOwnList(false);
    choose.mutate({
      stage: next.stage,
      company: next.company,
      role: next.role,
      interviewer: next.interviewer,
      limits: next.limits,
      count: number,
    });
  };
  const onChange = (next: CallPlan, needsQuestions: boolean): void => {
    setPlan(next);
    if (needsQuestions && !isOwnList) chooseAnew(next, count);
  };
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <Link to="/calls" className={styles.back}>
          {say('Calls')}
        </Link>
        <h1>{plan.document === null ? say('Plan a call') : plan.title}</h1>
        <div className={styles.startRow}>
          <Button
            variant="primary"
            size="large"
            icon="microphone"
            busy={start.isPending}
            disabled={asked === 0}
            aria-keyshortcuts="Space"
            onClick={begin}
          >
            <Say text="Ready {kbd}" values={{ kbd: <Kbd>Space</Kbd> }} />
          </Button>
          <p className={styles.soft}>
            {say('{asked, plural, one {# question} other {# questions}}, about {max} minutes with {interviewer}', {
              asked,
              max: Math.max(5, Math.round((asked * MINUTES_A_QUESTION) / 5) * 5),
              interviewer: plan.interviewer.name,
            })}
          </p>
        </div>
      </header>
      {start.error ? (
        <Notice tone="error" title={say('The call could not be set up')}>
          {start.error.message}
        </Notice>
      ) : null}
      {choose.error ? <Notice tone="error">{choose.error.message}</Notice> : null}
      <div className={styles.columns}>
        <Section title={say('What is asked')} aria-busy={choose.isPending}>
          <QuestionRows
            plan={plan}
            onQuestions={(questions) => {
              setIsOwnList(true);
              setPlan({ ...plan, questions });
            }}
          />
          {plan.document === null && isOwnList ? (
            <p>
              <Button variant="plain" icon="retry" busy={choose.isPending} onClick={() => chooseAnew(plan, count)}>
                {say('Choose all of them anew')}
              </Button>
            </p>
          ) : null}
        </Section>
        <Section title={say('Who asks, and how')}>
          <PlanForm
            plan={plan}
            count={plan.document === null && !isOwnList ? count : null}
            onCount={(number) => {
              setCount(number);
              chooseAnew(plan, number);
            }}
            onChange={onChange}
            onInterviewer={(interviewer) => setPlan(withInterviewer(plan, interviewer))}
          />
        </Section>
      </div>
    </article>
  );
}

/** The limits as they stand in the document; a document's own instructions stay. */
const withInstructions = (plan: CallPlan): CallPlan =>
  plan.document === null ? { ...plan, instructions: instructionsFor(openEnds(plan.limits)) } : plan;
