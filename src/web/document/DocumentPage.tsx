import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { DocumentView } from '../../operations/views.ts';
import { queries } from '../api/queries.ts';
import { PageFailure } from '../app/Failures.tsx';
import { usePage } from '../app/usePage.ts';
import { ButtonLink } from '../design/ButtonLink.tsx';
import { Notice } from '../design/Notice.tsx';
import { Waiting } from '../design/Progress.tsx';
import { Card } from '../design/Section.tsx';
import { DocumentFindings } from './DocumentFindings.tsx';
import styles from './DocumentPage.module.css';
import { GuideBody } from './GuideBody.tsx';
import { SessionBody } from './SessionBody.tsx';
import { SourceView } from './SourceView.tsx';
import { WholeTextEditor } from './WholeTextEditor.tsx';
import { say } from '../../words/say.ts';

const kindWords = { guide: say('Study guide'), session: say('Practice session'), note: say('Note') } as const;

/** One file: what Offbook recognised in it, its source line by line, and the whole of it to edit. */
export function DocumentPage() {
  const { path, view: shown = 'read', line } = useSearch({ from: '/documents' });
  const query = useQuery(queries.document(path));
  // Numbers the stories of a guide: awaited, so that nothing moves when it comes.
  const workspace = useQuery(queries.workspace());
  const view = query.data;
  usePage(view ? view.title : null);
  if (!view || workspace.isPending) {
    if (query.isError) return <PageFailure error={query.error} retry={() => void query.refetch()} />;
    return <Waiting>{say('Opening the document…')}</Waiting>;
  }
  const page = line !== undefined && shown === 'read' ? 'source' : shown;
  return (
    <article className={styles.document}>
      <header className={styles.head}>
        <Link to="/" className={styles.back}>
          {say('All stories and documents')}
        </Link>
        <p className={styles.kind}>{kindWords[view.kind]}</p>
        <h1>{view.title}</h1>
        <p className={styles.path}>{view.path}</p>
        <nav className={`${styles.views} no-print`} aria-label={say('Ways to see this document')}>
          {(
            [
              ['read', view.kind === 'note' ? say('As text') : say('What Offbook reads')],
              ['source', say('The file, line by line')],
              ['edit', say('Edit the whole file')],
            ] as const
          ).map(([name, words]) => (
            <ButtonLink
              key={name}
              to="/documents"
              search={{ path, view: name }}
              size="small"
              activeOptions={{ exact: true }}
              aria-current={page === name ? 'page' : undefined}
              activeProps={{ 'aria-current': page === name ? 'page' : undefined }}
            >
              {words}
            </ButtonLink>
          ))}
        </nav>
      </header>
      {query.isError ? (
        <Notice tone="warning" title={say('What you see may be out of date')}>
          {query.error.message}
        </Notice>
      ) : null}
      {page === 'edit' ? <WholeTextEditor key={path} view={view} /> : null}
      {page === 'source' ? <SourceView view={view} line={line ?? null} /> : null}
      {page === 'read' ? <Recognised view={view} /> : null}
    </article>
  );
}

function Recognised({ view }: { readonly view: DocumentView }) {
  if (view.guide) return <GuideBody view={view} guide={view.guide} />;
  if (view.session) return <SessionBody view={view} session={view.session} />;
  return (
    <div className={styles.columns}>
      <Card page>
        <p className={styles.text}>{view.text}</p>
      </Card>
      <DocumentFindings view={view} />
    </div>
  );
}
