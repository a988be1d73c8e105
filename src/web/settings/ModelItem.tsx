import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { SpeechView } from '../../operations/speech/speechSettings.ts';
import { commands } from '../api/commands.ts';
import { queries } from '../api/queries.ts';
import { Button, type ButtonVariant } from '../design/Button.tsx';
import { Chip } from '../design/Chip.tsx';
import { Dialog } from '../design/Dialog.tsx';
import type { IconName } from '../design/Icon.tsx';
import { Notice } from '../design/Notice.tsx';
import { Progress } from '../design/Progress.tsx';
import { CHECKED, languageWords } from './modelWords.ts';
import styles from './Settings.module.css';
import type { RecogniserChanges } from './useRecogniser.ts';
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';
import { told } from '../../words/sayMessage.ts';

type Model = SpeechView['models'][number];

/** A model with its size, licence and languages, and what can be done with it. */
export function ModelItem({
  model,
  isChosen,
  recogniser,
}: {
  readonly model: Model;
  readonly isChosen: boolean;
  readonly recogniser: RecogniserChanges;
}) {
  const id = useId();
  const { title, installed, installing, licence, url } = model;
  const { ask, busy, trouble } = useModelWork();
  const isRunning = installing?.state === 'running';
  const size = installed ? installed.sizeBytes / 1e6 : model.aboutMegabytes;
  const failure = trouble ?? (installed ? null : installing?.failure ? told(installing.failure, 'message') : null);
  const [isChoosing, setIsChoosing] = useState(false);
  const choose = async (kind: 'model' | 'none') => {
    setIsChoosing(true);
    await recogniser.choose(kind === 'model' ? { kind, model: model.name } : { kind });
    setIsChoosing(false);
  };
  const next: NextStep = isRunning
    ? { word: say('Stop'), icon: 'stop', variant: 'quiet', work: () => ask(() => commands.stopInstalling(model.name)) }
    : isChosen
      ? { word: say('Stop using it'), variant: 'plain', work: () => choose('none') }
      : installed
        ? { word: say('Use it'), variant: 'primary', work: () => choose('model') }
        : {
            word: installWord(installing?.state),
            variant: 'quiet',
            work: () => ask(() => commands.installModel(model.name)),
          };
  const stoppedAt = !installed && installing?.state === 'cancelled' ? Math.round(installing.fraction * 100) : null;

  return (
    <li className={styles.model} aria-labelledby={id}>
      <h3 id={id} className={styles.modelTitle}>
        {title}{' '}
        {isChosen ? (
          <Chip tone="good" icon="tick">
            {say('in use')}
          </Chip>
        ) : installed ? (
          <Chip icon="tick">{say('installed')}</Chip>
        ) : null}
      </h3>
      <p>{told(model, 'note')}</p>
      <ul className={styles.modelFacts}>
        {[
          installed ? say('{size} MB', { size: Math.round(size) }) : say('about {size} MB', { size: Math.round(size) }),
          languageWords(model.languages),
          model.wordTimes ? say('gives the time of each word') : say('gives no times of words'),
          ...(model.usesTerms ? [say('listens for your names')] : []),
          licence,
          ...(installed ? [CHECKED[installed.checked]] : []),
        ].map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        <li>
          <a href={url} target="_blank" rel="noreferrer">
            <Say
              text="its page<span> of {title}, in a new tab</span>"
              values={{ span: (words) => <span className="visually-hidden">{words}</span>, title }}
            />
          </a>
        </li>
      </ul>
      {isRunning ? (
        <div className={styles.work}>
          <Progress
            label={say('Installing {title}: {fraction}', { title, fraction: progressWords(installing.fraction, size) })}
            {...(installing.fraction > 0 && { value: installing.fraction })}
          />
        </div>
      ) : null}
      {failure ? (
        <Notice tone="error" title={say('{title} is not installed', { title })}>
          {failure}
        </Notice>
      ) : null}
      {stoppedAt === null ? null : (
        <p className={styles.hint}>
          {stoppedAt > 0
            ? say('You stopped it at {share} %. What came is kept for the next try.', { share: stoppedAt })
            : say('You stopped it. What came is kept for the next try.')}
        </p>
      )}
      <div className={styles.actions}>
        {/* One button for the next thing to do, so that the focus stays where it is while that changes. */}
        <Button
          variant={next.variant}
          {...(next.icon && { icon: next.icon })}
          busy={busy || isChoosing}
          aria-label={`${next.word}: ${title}`}
          onClick={() => void next.work()}
        >
          {next.word}
        </Button>
        {installed ? <RemoveModel model={model} isChosen={isChosen} /> : null}
      </div>
    </li>
  );
}

interface NextStep {
  readonly word: string;
  readonly icon?: IconName;
  readonly variant: ButtonVariant;
  readonly work: () => Promise<unknown>;
}

const installWord = (state: string | undefined): string =>
  state === 'cancelled' ? say('Go on installing') : state === 'failed' ? say('Try again to install') : say('Install');

const progressWords = (fraction: number, megabytes: number): string =>
  fraction <= 0
    ? 'beginning…'
    : say('{share} %, {here} of about {size} MB', {
        share: Math.round(fraction * 100),
        here: Math.round(fraction * megabytes),
        size: Math.round(megabytes),
      });

/** Asks the server for something about a model, and looks at how all stand afterwards. */
function useModelWork() {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const ask = async (work: () => Promise<unknown>): Promise<boolean> => {
    setBusy(true);
    setTrouble(null);
    try {
      await work();
      await client.invalidateQueries({ queryKey: queries.speech().queryKey });
      return true;
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : say('That did not work.'));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { ask, busy, trouble };
}

function RemoveModel({ model, isChosen }: { readonly model: Model; readonly isChosen: boolean }) {
  const { ask, busy, trouble } = useModelWork();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        variant="plain"
        icon="bin"
        aria-label={say('Remove {title}', { title: model.title })}
        onClick={() => setAsking(true)}
      >
        {say('Remove')}
      </Button>
      <Dialog
        open={asking}
        title={say('Remove {title}?', { title: model.title })}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{say('Keep it')}</Button>
            <Button
              variant="danger"
              icon="bin"
              busy={busy}
              onClick={() => void ask(() => commands.removeModel(model.name)).then((done) => done && setAsking(false))}
            >
              {say('Remove it')}
            </Button>
          </>
        }
      >
        <p>
          <Say
            text="Its {size} MB are deleted from this machine, for all your workspaces. Takes keep the words it heard.{value}"
            values={{
              size: Math.round((model.installed?.sizeBytes ?? 0) / 1e6),
              value: isChosen ? ` ${say('It is in use here: no recogniser is, then.')}` : '',
            }}
          />
        </p>
        {trouble ? <Notice tone="error">{trouble}</Notice> : null}
      </Dialog>
    </>
  );
}
