import { useEffect, useRef } from 'react';
import { Button } from '../design/Button.tsx';
import { Kbd, keyName } from '../design/Kbd.tsx';
import styles from './Palette.module.css';
import { keysOnPage, type PageKey } from './keysOnPage.ts';
import { say } from '../../words/say.ts';

const FIND: PageKey = {
  keys: ['Ctrl', 'K'],
  does: say('Find a page, a story, a take or a question, or do anything on this page by its name'),
};
const EVERYWHERE: readonly PageKey[] = [
  { keys: ['?'], does: say('Show these keys') },
  { keys: ['Esc'], does: say('Close what is open') },
];

/** The keys of the page as it stands, and those of every page; on a stage the palette does not open. */
export function Keys({ stage, onClose }: { readonly stage: boolean; readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const here = keysOnPage(document);
  return (
    <dialog ref={dialog} className={styles.keys} aria-label={say('Keys')} onClose={onClose}>
      <h2>{say('Keys')}</h2>
      {here.length > 0 ? <KeyList title={say('On this page')} keys={here} /> : null}
      <KeyList title={say('Everywhere')} keys={stage ? EVERYWHERE : [FIND, ...EVERYWHERE]} />
      <Button onClick={() => dialog.current?.close()}>{say('Close')}</Button>
    </dialog>
  );
}

function KeyList({ title, keys }: { readonly title: string; readonly keys: readonly PageKey[] }) {
  return (
    <>
      <h3>{title}</h3>
      <dl className={styles.keyList}>
        {keys.map(({ keys: pressed, does }) => (
          <div key={`${pressed.join('+')} ${does}`}>
            <dt>
              {pressed.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
              <span className="visually-hidden">{pressed.map(keyName).join('+')}</span>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
