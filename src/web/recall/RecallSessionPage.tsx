import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { RecallView } from '../../operations/views.ts';
import { queries } from '../api/queries.ts';
import { PageFailure } from '../app/Failures.tsx';
import { usePage } from '../app/usePage.ts';
import { Waiting } from '../design/Progress.tsx';
import { EditCardDialog } from './manage/EditCardDialog.tsx';
import { useAnswerHearing } from './session/answerHearing.ts';
import { apiDesk, queueOf } from './session/apiDesk.ts';
import type { AskedCard } from './session/model.ts';
import { SessionStage } from './session/SessionStage.tsx';
import { useRecallSession } from './session/useRecallSession.ts';
import { useEditCard } from './useEditCard.ts';
import { viewSentence } from './viewWords.ts';
import { say } from '../../words/say.ts';

/** One card after the other, with the window to itself. */
export function RecallSessionPage() {
  usePage(say('Recall'));
  const { extraMinutes = 0 } = useSearch({ from: '/recall/session' });
  const query = useQuery(queries.recall(extraMinutes));
  // A session begins with what is due now, not with what was due when the page was last looked at.
  const [freshFrom] = useState(() => Date.now());
  const { refetch, dataUpdatedAt } = query;
  const isFresh = dataUpdatedAt >= freshFrom;
  useEffect(() => {
    if (!isFresh) void refetch();
  }, [isFresh, refetch]);
  if (query.isError && !query.data) return <PageFailure error={query.error} retry={() => void refetch()} />;
  if (!query.data || (!isFresh && !query.isError)) return <Waiting>{say('Laying out the cards…')}</Waiting>;
  return <Session view={query.data} extraMinutes={extraMinutes} />;
}

function Session({ view, extraMinutes }: { readonly view: RecallView; readonly extraMinutes: number }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [desk] = useState(() => apiDesk(client, extraMinutes));
  const { session, ...shown } = useRecallSession(desk, queueOf(view));
  const [editing, setEditing] = useState<AskedCard | null>(null);
  const openDocument = useEditCard();
  const hearing = useAnswerHearing();

  // Documents and cards may change elsewhere meanwhile.
  useEffect(() => session.take(queueOf(view)), [session, view]);

  return (
    <>
      <SessionStage
        session={session}
        shown={shown}
        forecast={viewSentence(view)}
        hearing={hearing}
        onEdit={(card) => (card.origin === 'own' ? setEditing(card) : void openDocument(card))}
        onLeave={() => void navigate({ to: '/recall' })}
      />
      <EditCardDialog
        cardId={editing?.id ?? null}
        onClose={(changed) => {
          setEditing(null);
          if (changed) session.look();
        }}
      />
    </>
  );
}
