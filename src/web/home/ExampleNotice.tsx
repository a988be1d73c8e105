import { Notice } from '../design/Notice.tsx';
import styles from './HomePage.module.css';

/** Says whose documents these are, and how one's own come in. */
export function ExampleNotice() {
  return (
    <Notice tone="info" live={false} title="This is an example, to try things on">
      <p>The person in it is made up, so record, cut and rewrite as you like. When you want your own stories here:</p>
      <OwnFolder />
    </Notice>
  );
}

export function OwnFolder({ other = false }: { readonly other?: boolean }) {
  return (
    <p>
      {other ? 'To open another folder, stop' : 'Stop'} Offbook in the terminal and start it with the folder that holds
      your notes: <code className={styles.command}>npm start -- path/to/folder</code>
    </p>
  );
}
