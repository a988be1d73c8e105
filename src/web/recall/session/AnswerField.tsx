import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { CardKind } from '../../../recall/model.ts';
import { TextArea, TextField } from '../../design/Field.tsx';
import { spokenPrompt } from '../words/PromptText.tsx';
import styles from './CardStage.module.css';
import { say } from '../../../words/say.ts';

/** What is asked for in a word or two. */
const SHORT: ReadonlySet<CardKind> = new Set(['fact', 'person', 'personName', 'cloze', 'values']);

/**
 * Where an answer is typed. Enter hands it in; with nothing in it, Enter and the space bar show the answer. As letters
 * are words here, the page's keys work with Alt held.
 */
export function AnswerField({
  kind,
  prompt,
  busy,
  onHandIn,
  onKey,
}: {
  readonly kind: CardKind;
  readonly prompt: string;
  readonly busy: boolean;
  readonly onHandIn: (text: string) => void;
  /** A letter that was pressed with Alt; true when it meant something. */
  readonly onKey: (letter: string) => boolean;
}) {
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => input.current?.focus(), []);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const letter = /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase();
    if (event.altKey && !event.ctrlKey && letter !== undefined) {
      if (!onKey(letter)) return;
    } else if ((event.key === 'Enter' && !event.shiftKey) || (event.key === ' ' && text.trim() === '')) {
      if (!event.repeat) onHandIn(text);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const shared = {
    // Whoever hears the page hears the question with the field.
    label: say('Your answer to: {prompt}', { prompt: spokenPrompt(prompt) }),
    hideLabel: true,
    words: true,
    placeholder: say('Your answer'),
    autoComplete: 'off',
    autoCapitalize: 'off',
    spellCheck: false,
    enterKeyHint: 'done',
    'data-answer': true,
    readOnly: busy,
    value: text,
    onKeyDown,
  } as const;
  return SHORT.has(kind) ? (
    <TextField {...shared} ref={input} onChange={(event) => setText(event.target.value)} />
  ) : (
    <TextArea
      {...shared}
      ref={input}
      rows={2}
      className={styles.long}
      onChange={(event) => setText(event.target.value)}
    />
  );
}
