import { useState } from 'react';
import type { StoryView } from '../../operations/views.ts';
import type { SuggestedCut } from '../../stories/model.ts';
import { Button } from '../design/Button.tsx';
import { formatSeconds } from '../design/format.ts';
import { Notice } from '../design/Notice.tsx';
import { saveField } from '../editing/saveField.ts';
import { slotText } from '../editing/slots.ts';
import { cutEdits } from './cutEdits.ts';
import styles from './CutOffers.module.css';
import { scriptField } from './storyFields.ts';
import type { StoryEditing } from './useStoryEditing.ts';
import { say } from '../../words/say.ts';
import { told } from '../../words/sayMessage.ts';

/** Offers past these are there for the asking: the first ones are the ones that cost nothing. */
const SHOWN = 3;

export interface CutOffersProps {
  readonly view: StoryView;
  readonly editing: StoryEditing;
  readonly marked: readonly SuggestedCut[];
  readonly onMark: (texts: ReadonlySet<string>) => void;
}

/** Sentences that could go, the safest first. Marking one only shows what it would do; applying writes the document. */
export function CutOffers({ view, editing, marked, onMark }: CutOffersProps) {
  const [all, setAll] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  /** The script before the last cut and after it, so that it can be put back. */
  const [undo, setUndo] = useState<{ readonly before: string; readonly after: string } | null>(null);
  const { cuts, story, documentText } = view;
  const tooLong = (view.spoken?.wordsToCut ?? 0) > 0;
  if (!tooLong && marked.length === 0 && undo === null) return null;

  const write = async (base: string, text: string): Promise<boolean> => {
    setBusy(true);
    setError(null);
    try {
      const outcome = await saveField(editing.home, scriptField, view, { base, text });
      await editing.onSaved();
      if (outcome.kind !== 'conflict') return true;
      setError(
        say('The story was changed in another place meanwhile. It is shown as it is now; look at the offers again.'),
      );
    } catch (failure) {
      setError(failure instanceof Error ? failure.message : say('That did not work. Try again.'));
    } finally {
      setBusy(false);
    }
    return false;
  };

  const apply = async () => {
    const slot = scriptField.locate(view, null);
    if (!slot || !story.script) return;
    const before = slotText(documentText, slot);
    const after = withEdits(
      documentText,
      story.script.range,
      cutEdits(
        documentText,
        story.script.range,
        marked.map(({ range }) => range),
      ),
    );
    if (await write(before, after)) {
      setUndo({ before, after });
      onMark(new Set());
    }
  };

  const putBack = async () => {
    if (undo && (await write(undo.after, undo.before))) setUndo(null);
  };

  const toggle = (cut: SuggestedCut, on: boolean) => {
    const next = new Set(marked.map(({ text }) => text));
    if (on) next.add(cut.text);
    else next.delete(cut.text);
    onMark(next);
  };

  const shown = all ? cuts : cuts.slice(0, SHOWN);
  const words = marked.reduce((sum, cut) => sum + cut.words, 0);
  return (
    <div className={styles.offers}>
      <h3 className={styles.head}>{say('Sentences that could go')}</h3>
      <ul>
        {shown.map((cut) => (
          <li key={cut.range.start}>
            <label className={styles.offer}>
              <input
                type="checkbox"
                checked={marked.includes(cut)}
                onChange={(event) => toggle(cut, event.target.checked)}
              />
              <span className={styles.words}>{cut.text}</span>
              <span className={styles.saves}>{say('saves {seconds}', { seconds: formatSeconds(cut.seconds) })}</span>
              <span className={styles.reason}>
                {cut.carries.length > 0
                  ? say('Would lose: {list}', { list: cut.carries.join(', ') })
                  : sentence(told(cut, 'reason'))}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        {marked.length === 0 ? (
          <p className={styles.hint}>{say('Mark a sentence to see the story without it. Nothing is written yet.')}</p>
        ) : (
          <Button variant="quiet" size="small" icon="scissors" busy={busy} onClick={() => void apply()}>
            {say('Cut {words, plural, one {# word} other {# words}} from the document', { words })}
          </Button>
        )}
        {!all && cuts.length > SHOWN ? (
          <Button variant="plain" size="small" onClick={() => setAll(true)}>
            {say('Show {more} more', { more: cuts.length - SHOWN })}
          </Button>
        ) : null}
      </div>
      {error ? <Notice tone="error">{error}</Notice> : null}
      {undo ? (
        <Notice
          tone="good"
          actions={
            <Button size="small" icon="retry" busy={busy} onClick={() => void putBack()}>
              {say('Put it back')}
            </Button>
          }
        >
          {say('Cut, and written to {document}.', { document: story.document })}
        </Notice>
      ) : null}
    </div>
  );
}

function withEdits(
  text: string,
  script: { readonly start: number; readonly end: number },
  edits: ReturnType<typeof cutEdits>,
): string {
  let result = '';
  let at = script.start;
  for (const { range } of edits) {
    result += text.slice(at, range.start);
    at = range.end;
  }
  return (result + text.slice(at, script.end)).replaceAll('\r\n', '\n');
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
