import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { DocumentKind } from '../../documents/model.ts';
import type { DocumentSummary, WorkspaceView } from '../../operations/views.ts';
import { queries } from '../api/queries.ts';
import { Icon, type IconName } from '../design/Icon.tsx';
import { Notice } from '../design/Notice.tsx';
import { Section } from '../design/Section.tsx';
import styles from './DocumentList.module.css';
import { say } from '../../words/say.ts';

const kinds: Readonly<Record<DocumentKind, { readonly word: string; readonly icon: IconName }>> = {
  guide: { word: say('Study guide'), icon: 'book' },
  session: { word: say('Practice session'), icon: 'microphone' },
  note: { word: say('Note'), icon: 'page' },
};

export interface DocumentListProps {
  readonly documents: readonly DocumentSummary[];
  readonly unreadable: WorkspaceView['unreadable'];
  readonly folder: string;
}

/** Every file of the folder: what it is, what is in it, and whether something in it wants a look. */
export function DocumentList({ documents, unreadable, folder }: DocumentListProps) {
  // Asked for on their own: checking a large folder takes longer than listing it.
  const { data: findings } = useQuery(queries.findings());
  if (documents.length === 0 && unreadable.length === 0) return null;
  return (
    <Section title={say('Your documents')} aside={<Link to="/start">{say('Bring in more')}</Link>}>
      <ul className={styles.list}>
        {documents.map((document) => {
          const worthALook = findings?.filter(({ file }) => file === document.path).length ?? 0;
          return (
            <li key={document.path} className={styles.item}>
              <Icon name={kinds[document.kind].icon} />
              <div className={styles.body}>
                <p className={styles.title}>
                  <Link to="/documents" search={{ path: document.path }}>
                    {document.title}
                  </Link>
                </p>
                <p className={styles.detail}>
                  {[kinds[document.kind].word, document.summary].filter(Boolean).join(': ')}
                  {worthALook > 0
                    ? say(' · {worthALook, plural, one {# thing} other {# things}} worth a look', { worthALook })
                    : null}
                </p>
                <p className={styles.path}>{document.path}</p>
              </div>
            </li>
          );
        })}
      </ul>
      {unreadable.length > 0 ? (
        <Notice
          tone="warning"
          live={false}
          title={say('{unreadable, plural, one {# file} other {# files}} in {folder} could not be read', {
            unreadable: unreadable.length,
            folder,
          })}
        >
          <ul>
            {unreadable.map((file) => (
              <li key={file.path}>
                <span className={styles.path}>{file.path}</span>: {file.message}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </Section>
  );
}
