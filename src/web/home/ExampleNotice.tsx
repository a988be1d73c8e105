import { Notice } from '../design/Notice.tsx';
import styles from './HomePage.module.css';
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';

/** Says whose documents these are, and how one's own come in. */
export function ExampleNotice() {
  return (
    <Notice tone="info" live={false} title={say('This is an example, to try things on')}>
      <p>
        {say(
          'The person in it is made up, so record, cut and rewrite as you like. When you want your own stories here:',
        )}
      </p>
      <OwnFolder />
    </Notice>
  );
}

export function OwnFolder({ other = false }: { readonly other?: boolean }) {
  const code = <code className={styles.command}>npm start -- path/to/folder</code>;
  return (
    <p>
      {other ? (
        <Say
          text="To open another folder, stop Offbook in the terminal and start it with the folder that holds your notes: {code}"
          values={{ code }}
        />
      ) : (
        <Say
          text="Stop Offbook in the terminal and start it with the folder that holds your notes: {code}"
          values={{ code }}
        />
      )}
    </p>
  );
}
