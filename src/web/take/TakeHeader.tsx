import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { TakeView } from '../../operations/views.ts';
import type { Cue } from '../../takes/model.ts';
import { commands } from '../api/commands.ts';
import { useNow } from '../app/useNow.ts';
import { refreshAll } from '../api/liveChanges.ts';
import { Button } from '../design/Button.tsx';
import { ButtonLink } from '../design/ButtonLink.tsx';
import { Chip, Tag } from '../design/Chip.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { Icon } from '../design/Icon.tsx';
import { Kbd } from '../design/Kbd.tsx';
import { Notice } from '../design/Notice.tsx';
import { When } from '../design/When.tsx';
import styles from './TakeHeader.module.css';
import { useNeighbours } from './useNeighbours.ts';
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';

const CUES: Readonly<Record<Cue, string>> = {
  script: say('with the script'),
  keyPoints: say('with the key points'),
  facts: say('with numbers and names'),
  hook: say('with the hook only'),
  nothing: say('with nothing on screen'),
};

/** What take this is, and where to go from it. */
export function TakeHeader({ view, title }: { readonly view: TakeView; readonly title: string }) {
  const { take } = view;
  const now = useNow();
  const neighbours = useNeighbours(view.story && !take.exercise ? (take.storyId ?? undefined) : undefined, take.id);
  const story = { storyId: take.storyId ?? '' };
  return (
    <header className={styles.header}>
      <div className={styles.back}>
        {take.exercise && take.exercise.kind !== 'call' ? (
          <Link to="/drills/runs/$runId" params={{ runId: take.exercise.runId }}>
            <Icon name="arrowLeft" /> {say('Back to the drill')}
          </Link>
        ) : view.story ? (
          <Link to="/stories/$storyId" params={story}>
            <Icon name="arrowLeft" /> {say('Back to the story')}
          </Link>
        ) : (
          <Link to="/">
            <Icon name="arrowLeft" /> {say('Your stories')}
          </Link>
        )}
        {neighbours?.earlier || neighbours?.later ? (
          <nav aria-label={say('Takes of this story')} className={`${styles.neighbours} no-print`}>
            <Neighbour takeId={neighbours.earlier} icon="arrowLeft" words={say('Earlier take')} />
            <Neighbour takeId={neighbours.later} icon="arrowRight" words={say('Later take')} />
          </nav>
        ) : null}
      </div>
      <div className={styles.title}>
        <h1>{title}</h1>
        <p className={styles.about}>
          <span>
            {take.status === 'typed' ? say('Typed') : say('Told')} <When at={take.startedAt} now={now} />
          </span>
          <Tag>{CUES[take.cue]}</Tag>
          {take.status === 'interrupted' ? (
            <Chip tone="unsure" icon="warning">
              {say('cut off')}
            </Chip>
          ) : null}
          {neighbours?.fromLatest === 1 ? <Tag>{say('latest')}</Tag> : null}
        </p>
      </div>
      <div className={`${styles.actions} no-print`}>
        {view.story ? (
          <ButtonLink
            to="/stories/$storyId/rehearse"
            params={story}
            variant="primary"
            icon="microphone"
            aria-keyshortcuts="R"
          >
            <Say text="Rehearse again {kbd}" values={{ kbd: <Kbd>R</Kbd> }} />
          </ButtonLink>
        ) : null}
        <DiscardTake view={view} />
      </div>
    </header>
  );
}

function Neighbour({
  takeId,
  icon,
  words,
}: {
  readonly takeId: string | null;
  readonly icon: 'arrowLeft' | 'arrowRight';
  readonly words: string;
}) {
  if (takeId === null) return null;
  return (
    <ButtonLink to="/takes/$takeId" params={{ takeId }} variant="plain" size="small" icon={icon}>
      <span>{words}</span>
    </ButtonLink>
  );
}

/** A button that removes the take after asking. */
export function DiscardTake({ view }: { readonly view: TakeView }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const discard = async () => {
    setBusy(true);
    setTrouble(null);
    try {
      await commands.discardTake(view.take.id);
      setAsking(false);
      if (view.story && view.take.storyId !== null)
        await navigate({ to: '/stories/$storyId', params: { storyId: view.take.storyId } });
      else await navigate({ to: '/' });
      client.removeQueries({ queryKey: ['take', view.take.id] });
      await refreshAll(client);
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : say('The take could not be discarded.'));
      setBusy(false);
    }
  };
  return (
    <>
      <Button variant="plain" icon="bin" onClick={() => setAsking(true)}>
        {say('Discard')}
      </Button>
      <Dialog
        open={asking}
        title={say('Discard this take?')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{say('Keep it')}</Button>
            <Button variant="danger" icon="bin" busy={busy} onClick={() => void discard()}>
              {say('Discard the take')}
            </Button>
          </>
        }
      >
        <p>
          {view.hasRecording
            ? say('Its recording, words and review are deleted from this computer. They can’t be brought back.')
            : say('Its words and review are deleted from this computer. They can’t be brought back.')}
        </p>
        {trouble ? <Notice tone="error">{trouble}</Notice> : null}
      </Dialog>
    </>
  );
}
