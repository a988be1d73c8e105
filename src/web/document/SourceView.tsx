import { useEffect, useRef } from 'react';
import type { DocumentView } from '../../operations/views.ts';
import { groupBy } from '../app/groupBy.ts';
import { cx } from '../design/cx.ts';
import { FindingList } from '../design/FindingList.tsx';
import styles from './SourceView.module.css';
import { say } from '../../words/say.ts';

/** The file as it is, with line numbers, and each finding under its line. */
export function SourceView({ view, line }: { readonly view: DocumentView; readonly line: number | null }) {
  const target = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (line === null) return;
    target.current?.scrollIntoView({ block: 'center' });
    target.current?.focus({ preventScroll: true });
  }, [line]);

  const byLine = groupBy(view.findings, (finding) => finding.line ?? 0);
  return (
    <ol className={styles.source} aria-label={say('Lines of {path}', { path: view.path })}>
      {view.text.split(/\r?\n/).map((text, index) => {
        const number = index + 1;
        const findings = byLine.get(number);
        const isTarget = number === line;
        return (
          <li
            // Lines have no other name than their number.
            key={number}
            ref={isTarget ? target : null}
            tabIndex={isTarget ? -1 : undefined}
            className={cx(styles.line, isTarget && styles.here)}
          >
            <span className={styles.number}>{number}</span>
            <span className={styles.text}>{text === '' ? ' ' : text}</span>
            {findings ? (
              <div className={styles.finding}>
                <FindingList findings={findings} />
              </div>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
