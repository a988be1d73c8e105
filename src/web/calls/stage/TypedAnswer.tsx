import { useEffect, useRef, useState } from 'react';
import { Button } from '../../design/Button.tsx';
import { TextArea } from '../../design/Field.tsx';
import { Kbd } from '../../design/Kbd.tsx';
import { countTypedWords, forgetDraft, keepDraft, readDraft } from '../../rehearse/typedDraft.ts';
import type { AnsweringProps } from './model.ts';
import styles from './Stage.module.css';
import { say } from '../../../words/say.ts';
import { Say } from '../../words/Say.tsx';

/** An answer by keyboard. The field is there while the question is still being asked: nobody has to wait for a voice. */
export function TypedAnswer({
  turn,
  callId,
  askedAtMs,
  sending,
  onGiven,
  onEscape,
}: AnsweringProps & { readonly onEscape: () => void }) {
  const draft = `call.${callId}.${turn.key}`;
  const [text, setText] = useState(() => readDraft(draft));
  const firstKeyAtMs = useRef<number | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const words = countTypedWords(text);

  const done = (): void => {
    if (words === 0 || sending) return;
    forgetDraft(draft);
    onGiven({
      mode: 'typed',
      text: text.trim(),
      takeId: null,
      firstWordMs:
        firstKeyAtMs.current === null || askedAtMs === null ? null : Math.max(0, firstKeyAtMs.current - askedAtMs),
      endedAt: Date.now(),
      skipped: false,
    });
  };

  return (
    <>
      <TextArea
        ref={field}
        className={styles.field}
        label={say('Your answer')}
        words
        rows={3}
        value={text}
        readOnly={sending}
        onChange={(event) => {
          firstKeyAtMs.current ??= performance.now();
          setText(event.target.value);
          keepDraft(draft, event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) done();
          else if (event.key === 'Escape') onEscape();
          else return;
          event.preventDefault();
        }}
      />
      <Button
        variant="primary"
        size="large"
        className={styles.main}
        busy={sending}
        disabled={words === 0}
        aria-keyshortcuts="Control+Enter"
        onClick={done}
      >
        <Say text="That’s my answer {kbd}" values={{ kbd: <Kbd>Ctrl Enter</Kbd> }} />
      </Button>
      {words === 0 ? null : (
        <p className={styles.count}>{say('{words, plural, one {# word} other {# words}}', { words })}</p>
      )}
    </>
  );
}
