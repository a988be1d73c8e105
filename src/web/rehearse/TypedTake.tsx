import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Story } from '../../stories/model.ts';
import type { Cue } from '../../takes/model.ts';
import { ApiFailure } from '../api/client.ts';
import { commands } from '../api/commands.ts';
import { queries } from '../api/queries.ts';
import { Button } from '../design/Button.tsx';
import { TextArea } from '../design/Field.tsx';
import { formatSeconds } from '../design/format.ts';
import { Kbd } from '../design/Kbd.tsx';
import { Notice } from '../design/Notice.tsx';
import { countTypedWords, forgetDraft, keepDraft, readDraft } from './typedDraft.ts';
import { cueContent } from './cueContent.ts';
import { CueText } from './CueText.tsx';
import { TakeTimer } from './TakeTimer.tsx';
import styles from './TypedTake.module.css';
import { useSettings } from './useSettings.ts';
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';

/** A telling without a microphone: the same cue and the same clock, which starts with the first letter. */
export function TypedTake({
  story,
  wordsPerMinute,
  cue,
  onLeave,
}: {
  readonly story: Story;
  /** The person's pace, for how long the typed words would take aloud. */
  readonly wordsPerMinute: number;
  /** To begin with, in place of the one that was used last. */
  readonly cue?: Cue | undefined;
  readonly onLeave: () => void;
}) {
  const { settings } = useSettings(cue && { cue });
  const client = useQueryClient();
  const navigate = useNavigate();
  const [text, setText] = useState(() => readDraft(story.id));
  const [startedAtMs, setStartedAtMs] = useState<number | null>(null);
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  /** A take that was made while its words could not be saved yet: tried again, not made twice. */
  const madeTake = useRef<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const toldMs = useCallback(() => (startedAtMs === null ? 0 : performance.now() - startedAtMs), [startedAtMs]);
  const words = countTypedWords(text);

  useEffect(() => field.current?.focus(), []);

  const save = async (): Promise<void> => {
    if (words === 0 || saving) return;
    setSaving(true);
    setProblem(null);
    try {
      madeTake.current ??= (await commands.startTake({ storyId: story.id, cue: settings.cue, mimeType: null })).id;
      const takeId = madeTake.current;
      client.setQueryData(queries.take(takeId).queryKey, await commands.setWords(takeId, { kind: 'typed', text }));
      forgetDraft(story.id);
      for (const queryKey of [['workspace'], ['story', story.id], ['takes'], ['drills']])
        void client.invalidateQueries({ queryKey });
      await navigate({ to: '/takes/$takeId', params: { takeId } });
    } catch (error) {
      setProblem(error instanceof ApiFailure ? error.message : say('Your words could not be saved. Try once more.'));
      setSaving(false);
    }
  };

  return (
    <div className={styles.typed}>
      <h1 className={styles.title}>{story.title}</h1>
      <TakeTimer toldMs={toldMs} target={story.targetSeconds} running={startedAtMs !== null && !saving} />
      <details className={styles.cue} open={settings.cue !== 'script'}>
        <summary>{say('Your cue')}</summary>
        <CueText content={cueContent(story, settings.cue)} />
      </details>
      <TextArea
        ref={field}
        label={say('Type it as you would say it')}
        hint={say('The clock starts with your first letter. Small mistakes don’t matter.')}
        words
        rows={8}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          keepDraft(story.id, event.target.value);
          setStartedAtMs((at) => at ?? performance.now());
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
          else if (event.key === 'Escape' && !event.nativeEvent.isComposing) onLeave();
        }}
      />
      {problem === null ? null : (
        <Notice tone="error" title={say('Not saved yet')}>
          {say('{problem} Your words are kept here.', { problem })}
        </Notice>
      )}
      <div className={styles.buttons}>
        <Button
          variant="primary"
          size="large"
          busy={saving}
          disabled={words === 0}
          aria-keyshortcuts="Control+Enter"
          onClick={() => void save()}
        >
          <Say text="Review it {kbd}" values={{ kbd: <Kbd>Ctrl Enter</Kbd> }} />
        </Button>
        <Button variant="plain" size="large" aria-keyshortcuts="Escape" onClick={onLeave}>
          <Say text="Back {kbd}" values={{ kbd: <Kbd>Esc</Kbd> }} />
        </Button>
        {words === 0 ? null : (
          <span className={styles.count}>
            {say('{words, plural, one {# word} other {# words}}, about {value} aloud', {
              words,
              value: formatSeconds((words * 60) / wordsPerMinute),
            })}
          </span>
        )}
      </div>
    </div>
  );
}
