import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { AnswerGiven } from '../../../operations/calls/runCall.ts';
import type { CallView } from '../../../operations/calls/views.ts';
import type { Call } from '../../../sessions/call/model.ts';
import { callCommands } from '../../api/callCommands.ts';
import { callQueries } from '../../api/callQueries.ts';
import { Button } from '../../design/Button.tsx';
import { Notice } from '../../design/Notice.tsx';
import { Waiting } from '../../design/Progress.tsx';
import { isVoiceWanted, wantVoice } from '../../drills/stage/voiceChoice.ts';
import { AskingTurn } from './AskingTurn.tsx';
import type { Turn, Way } from './model.ts';
import { ReadyToCall } from './ReadyToCall.tsx';
import styles from './Stage.module.css';
import { useHearing } from './useHearing.ts';
import { useSpeaking } from './useSpeaking.ts';
import { say } from '../../../words/say.ts';

/** A call from before its first word to its end. What is asked stands with the call, so a reload loses nothing. */
export function CallStage({ view }: { readonly view: CallView }) {
  const { call } = view;
  const client = useQueryClient();
  const key = callQueries.call(call.id).queryKey;
  const [way, setWay] = useState<Way | null>(null);
  const [voice, setVoice] = useState(isVoiceWanted);
  const speaking = useSpeaking();
  const hearing = useHearing();

  const keep = (fresh: CallView): void => {
    client.setQueryData(key, fresh);
    void client.invalidateQueries({ queryKey: ['calls', 'list'] });
  };
  const start = useMutation({ mutationFn: () => callCommands.start(call.id), onSuccess: keep });
  const end = useMutation({ mutationFn: (stopped: boolean) => callCommands.end(call.id, stopped), onSuccess: keep });
  const answer = useMutation({
    mutationFn: (given: AnswerGiven) => callCommands.answer(call.id, given),
    onSuccess: (outcome) => client.setQueryData(key, (before) => before && { ...before, call: outcome.call }),
  });

  const isOver = call.phase === 'running' && call.next.kind === 'end';
  const { mutate: finish } = end;
  useEffect(() => {
    if (isOver) finish(false);
  }, [isOver, finish]);

  if (isOver || end.isPending || end.isError)
    return (
      <div className={styles.wide}>
        <h1>{say('Thank you, that was the call')}</h1>
        {end.isError ? (
          <Notice
            tone="error"
            actions={<Button onClick={() => finish(end.variables ?? false)}>{say('Try again')}</Button>}
          >
            {end.error.message}
          </Notice>
        ) : (
          <Waiting>{say('Putting your answers together…')}</Waiting>
        )}
      </div>
    );

  const turn = turnOf(call);
  if (way === null || turn === null || call.phase === 'planned')
    return (
      <ReadyToCall
        call={call}
        voice={voice}
        onVoice={(wanted) => {
          wantVoice(wanted);
          setVoice(wanted);
        }}
        hearing={hearing}
        busy={start.isPending}
        problem={start.error?.message ?? null}
        onBegin={(chosen) => start.mutate(undefined, { onSuccess: () => setWay(chosen) })}
      />
    );
  return (
    <AskingTurn
      key={turn.key}
      call={call}
      turn={turn}
      way={way}
      onWay={setWay}
      voice={voice}
      speaking={speaking}
      hearing={hearing}
      sending={answer.isPending}
      problem={answer.error?.message ?? null}
      onRetry={() => answer.variables && answer.mutate(answer.variables)}
      onAnswer={(given) => answer.mutate(given)}
      onStop={() => end.mutate(true)}
    />
  );
}

/** What is to be asked now; null at the end. */
function turnOf({ next, plan }: Call): Turn | null {
  if (next.kind === 'end') return null;
  const index = next.kind === 'question' ? next.index : next.question;
  const question = plan.questions[index];
  if (!question) return null;
  return next.kind === 'question'
    ? { index, question, followUp: null, key: `${index}` }
    : { index, question, followUp: next.followUp, key: `${index}-back` };
}
