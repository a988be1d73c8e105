import { useEffect, useRef, useState } from 'react';
import { Button } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { type Difference, difference } from './difference.ts';
import styles from './ConflictDialog.module.css';
import { say } from '../../words/say.ts';

export interface ConflictDialogProps {
  /** What stands in the file now; null when it is gone from there. */
  readonly theirs: string | null;
  readonly mine: string;
  /** False where there is no place left in the file to put mine. */
  readonly canKeepMine: boolean;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
  /** Back to the draft, nothing decided. */
  readonly onBack: () => void;
}

/** Two edits of the same words: both are shown, and nothing is written or thrown away before the person chose. */
export function ConflictDialog({ theirs, mine, canKeepMine, onKeepMine, onTakeTheirs, onBack }: ConflictDialogProps) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');

  const parts = difference(mine, theirs ?? '');

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(mine);
      setCopied('yes');
    } catch {
      setCopied('failed');
    }
  };

  return (
    <Dialog
      open
      title={say('Two edits of the same words')}
      onClose={onBack}
      actions={
        <>
          <Button variant="plain" onClick={onBack}>
            {say('Back to my draft')}
          </Button>
          <Button icon="copy" onClick={() => void copy()}>
            {copied === 'yes' ? say('Copied') : say('Copy mine')}
          </Button>
          <Button onClick={onTakeTheirs}>{say('Take theirs')}</Button>
          {canKeepMine ? (
            <Button variant="primary" onClick={onKeepMine}>
              {say('Keep mine')}
            </Button>
          ) : null}
        </>
      }
    >
      <p>
        {say(
          'The file was changed somewhere else while you were writing. Nothing has been written yet: which words shall it have?',
        )}
      </p>
      <div className={styles.sides}>
        <section className={styles.side} aria-labelledby="conflict-theirs">
          <h3 id="conflict-theirs">{say('In the file now')}</h3>
          {theirs === null ? (
            <p className={styles.gone}>{say('This passage is not in the file any more.')}</p>
          ) : (
            <div className={styles.text} tabIndex={0} role="group" aria-labelledby="conflict-theirs">
              <Version parts={parts} side="theirs" />
            </div>
          )}
        </section>
        <section className={styles.side} aria-labelledby="conflict-mine">
          <h3 id="conflict-mine">{say('Yours')}</h3>
          <div className={styles.text} tabIndex={0} role="group" aria-labelledby="conflict-mine">
            <Version parts={parts} side="mine" />
          </div>
        </section>
      </div>
      <p role="status" className={copied === 'failed' ? undefined : 'visually-hidden'}>
        {copied === 'yes' ? say('Your words are on the clipboard.') : null}
        {copied === 'failed'
          ? say('The browser does not let Offbook use the clipboard. Select your words above and copy them.')
          : null}
      </p>
    </Dialog>
  );
}

/** One side, with the words marked that the other one does not have, and those in view. */
function Version({ parts, side }: { readonly parts: Difference; readonly side: 'mine' | 'theirs' }) {
  const mark = useRef<HTMLElement>(null);
  useEffect(() => {
    mark.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <>
      {parts.before}
      <mark ref={mark}>{parts[side]}</mark>
      {parts.after}
    </>
  );
}
