import { Link } from '@tanstack/react-router';
import type { DocumentView } from '../../operations/views.ts';
import { FindingList } from '../design/FindingList.tsx';
import { Section } from '../design/Section.tsx';

/** Everything that wants a look in this file, each with its line. */
export function DocumentFindings({ view }: { readonly view: DocumentView }) {
  if (view.findings.length === 0) return null;
  return (
    <Section title="Worth a look" small>
      <FindingList findings={view.findings} place={(finding) => <LineLink path={view.path} line={finding.line} />} />
    </Section>
  );
}

export function LineLink({ path, line }: { readonly path: string; readonly line: number | null }) {
  if (line === null) return null;
  return (
    <Link to="/documents" search={{ path, view: 'source', line }}>
      line {line}
    </Link>
  );
}
